import type { MedusaContainer } from "@medusajs/framework/types"
import { isReturnOver, RETURN_STATES } from "@sebiduk/domain"
import { RETURNS_MODULE } from "../../modules/returns"
import type { ReturnsService } from "../../modules/returns/service"

const OPEN = RETURN_STATES.filter((state) => !isReturnOver(state))

/** Which of these orders somebody gives back something of: a shop is not paid for them yet. */
export async function ordersWithOpenReturns(
  container: MedusaContainer,
  order_ids: string[],
): Promise<Set<string>> {
  if (order_ids.length === 0) return new Set()
  const rows = await container
    .resolve<ReturnsService>(RETURNS_MODULE)
    .listReturnRequests({ order_id: order_ids, state: OPEN }, { select: ["order_id"], take: null })
  return new Set(rows.map(({ order_id }) => order_id))
}
