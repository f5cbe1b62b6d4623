import type { CalculateShippingOptionPriceDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { CourierAnswer } from "@sebiduk/domain"
import { shipmentOf, type SellerGroup } from "./cart-rules"

/** Provider id as Medusa composes it: `<identifier>_<id in medusa-config>`. */
const ZONES_PROVIDER = "zones_zones"

/** The provider reads `data` alone; core's type asks for a return, as if nothing else were ever sent. */
const NOTHING_MORE = {} as CalculateShippingOptionPriceDTO["context"]

/** Ours, beside the one price core knows of. */
const Answered = z.object({ answer: z.custom<CourierAnswer>((value) => typeof value === "object") })

/** What every service asks today for each seller's shipment to a desa; live couriers are asked at once. */
export async function askCouriers(
  container: MedusaContainer,
  groups: readonly SellerGroup[],
  desa_code: string,
): Promise<{ group: SellerGroup; answer: CourierAnswer }[]> {
  const asked = groups.map((group) => ({ group, shipment: shipmentOf(group, desa_code) }))
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  return Promise.all(
    asked.map(async ({ group, shipment }) => {
      if (!shipment) return { group, answer: { source: "", quotes: [], refused: [] } }
      const [price] = await fulfillment.calculateShippingOptionsPrices([
        {
          id: group.seller.id,
          provider_id: ZONES_PROVIDER,
          optionData: {},
          data: { shipment },
          context: NOTHING_MORE,
        },
      ])
      return { group, answer: Answered.parse(price).answer }
    }),
  )
}
