import type { MedusaContainer } from "@medusajs/framework/types"
import type { AcceptManyResponse, AdminAcceptManyInput } from "@sebiduk/contracts"
import { asRefused } from "../../refused"
import type { Actor } from "../staff/audit"
import { decideLicenceWorkflow } from "./decide-licence"
import { decideSellerWorkflow } from "./decide-seller"

type Result = AcceptManyResponse["results"][number]

async function tryOne(id: string, decide: () => Promise<unknown>): Promise<Result> {
  try {
    await decide()
    return { id, accepted: true, code: null }
  } catch (error) {
    const refused = asRefused(error)
    if (!refused) throw error
    return { id, accepted: false, code: refused.body.code }
  }
}

/**
 * Approves each licence and then each shop by its own ruling; one that is refused holds none of the others up. An
 * administrator's doing, so licences come first: a shop among them may wait for nothing else.
 */
export async function acceptMany(
  container: MedusaContainer,
  { licence_ids, seller_ids }: AdminAcceptManyInput,
  actor: Actor,
): Promise<Result[]> {
  const ruling = { decision: "approve", reason: "", role: "administrator", actor } as const
  const results: Result[] = []
  for (const licence_id of new Set(licence_ids)) {
    results.push(
      await tryOne(licence_id, () =>
        decideLicenceWorkflow(container).run({ input: { ...ruling, licence_id } }),
      ),
    )
  }
  for (const seller_id of new Set(seller_ids)) {
    results.push(
      await tryOne(seller_id, () => decideSellerWorkflow(container).run({ input: { ...ruling, seller_id } })),
    )
  }
  return results
}
