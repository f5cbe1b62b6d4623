import type { DeliveryService } from "./delivery"
import type { Refusal } from "./refusal"

/** Who carries a parcel; `self` is the shop's own hand: it brings the goods, or they are picked up from it. */
export const COURIERS = [
  "jne",
  "jnt",
  "sicepat",
  "anteraja",
  "pos",
  "tiki",
  "wahana",
  "lion",
  "other",
  "self",
] as const
export type Courier = (typeof COURIERS)[number]

/** Where each courier looks a waybill up; the number is typed or pasted there. */
const TRACKING_PAGES: Partial<Record<Courier, string>> = {
  jne: "https://jne.co.id/tracking-package",
  jnt: "https://jet.co.id/track",
  sicepat: "https://www.sicepat.com/checkAwb",
  anteraja: "https://anteraja.id/tracking",
  pos: "https://www.posindonesia.co.id/id/tracking",
  tiki: "https://www.tiki.id/id/track",
  wahana: "https://wahana.com/lacak-kiriman",
  lion: "https://lionparcel.com/track/stt",
}

/** @returns the courier's page for looking a waybill up; null for one that has none we know */
export const trackingPage = (courier: Courier): string | null => TRACKING_PAGES[courier] ?? null

/** Services for which the shop may hand the goods over itself. */
const BY_HAND: readonly DeliveryService[] = ["pickup", "seller"]

/** The couriers a parcel of this service may go by; what was promised by hand may still go by courier. */
export const couriersFor = (service: DeliveryService | null): readonly Courier[] =>
  service !== null && BY_HAND.includes(service)
    ? ["self", ...COURIERS.filter((courier) => courier !== "self")]
    : COURIERS.filter((courier) => courier !== "self")

/**
 * Decides whether a parcel may go by a courier under a waybill: who pays for a courier gets a number to look up.
 * @returns undefined when it may; else which of the two is wrong: CHOICE_INVALID or FIELD_REQUIRED
 */
export function refuseShipping(facts: {
  service: DeliveryService | null
  courier: Courier
  waybill: string
}): (Refusal & { field: "courier" | "waybill" }) | undefined {
  const { service, courier, waybill } = facts
  if (!couriersFor(service).includes(courier)) return { field: "courier", code: "CHOICE_INVALID" }
  if (courier !== "self" && waybill.trim() === "") return { field: "waybill", code: "FIELD_REQUIRED" }
  return undefined
}
