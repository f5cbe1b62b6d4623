import { quoteDelivery, type DeliveryRefusal, type ParcelItem } from "./delivery"

/** A piece that keeps a shipment from leaving, by its place among the items. */
export type UndeliverableItem = {
  index: number
  /** Why nothing brings it there even alone; null when it only cannot travel with the rest. */
  reason: DeliveryRefusal["reason"] | null
}

/** The reason that a buyer can do least about stands for the others. */
const BY_WEIGHT = ["too_slow_for_perishable", "too_heavy", "cargo_only", "not_served"] as const

const reasonsAgainst = (destination: string, items: readonly ParcelItem[]): DeliveryRefusal["reason"][] => {
  if (items.length === 0) return []
  const { quotes, refused } = quoteDelivery({ destination, parcel: { items } })
  return quotes.some(({ service }) => service !== "pickup") ? [] : refused.map(({ reason }) => reason)
}

/**
 * Which items of one seller's shipment keep it from being brought to a place, though each could be picked up: those
 * that nothing carries there; when each could go alone, those without any one of which the rest could, else all.
 * @param input.destination Kemendagri code of the desa
 * @returns nothing when some service brings the shipment as it is
 * @throws RangeError on an unknown area, or a piece without quantity, weight or size
 */
export function undeliverableItems(input: {
  destination: string
  items: readonly ParcelItem[]
}): UndeliverableItem[] {
  const { destination, items } = input
  if (reasonsAgainst(destination, items).length === 0) return []
  const alone = items.flatMap((item, index) => {
    const reasons = reasonsAgainst(destination, [item])
    const reason = BY_WEIGHT.find((each) => reasons.includes(each))
    return reason ? [{ index, reason }] : []
  })
  if (alone.length > 0) return alone
  const all = items.map((_, index) => ({ index, reason: null }))
  const inTheWay = all.filter(
    ({ index }) => reasonsAgainst(destination, items.toSpliced(index, 1)).length === 0,
  )
  return inTheWay.length > 0 ? inTheWay : all
}
