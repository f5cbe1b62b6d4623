import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

type PricedLine = { id: string; quantity: number; price_set_id: string }
type Where = { currency_code: string; region_id: string }

/**
 * What one piece of each line costs today at its quantity, in whole rupiah by line id; a line without a price today is
 * left out. One question for each different quantity.
 */
export async function loadPricesNow(
  container: MedusaContainer,
  { currency_code, region_id }: Where,
  lines: readonly PricedLine[],
): Promise<Record<string, number>> {
  const pricing = container.resolve(Modules.PRICING)
  const quantities = [...new Set(lines.map(({ quantity }) => quantity))]
  const priced = await Promise.all(
    quantities.map(async (quantity) => {
      const asked = lines.filter((line) => line.quantity === quantity)
      const found = await pricing.calculatePrices(
        { id: [...new Set(asked.map(({ price_set_id }) => price_set_id))] },
        { context: { currency_code, region_id, quantity } },
      )
      const amountOf = new Map(found.map(({ id, calculated_amount }) => [id, calculated_amount ?? null]))
      return asked.flatMap(({ id, price_set_id }) => {
        const amount = amountOf.get(price_set_id) ?? null
        return amount === null ? [] : [[id, Number(amount)] as const]
      })
    }),
  )
  return Object.fromEntries(priced.flat())
}
