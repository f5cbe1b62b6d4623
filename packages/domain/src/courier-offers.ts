import {
  COURIER_KINDS,
  isTooSlow,
  quoteDelivery,
  refuseLoad,
  type DeliveryQuote,
  type DeliveryRefusal,
  type DeliveryService,
  type ParcelItem,
} from "./delivery"
import type { CourierService } from "./delivery-zones"

/** What one seller sends, and to which desa (Kemendagri code). */
export type Shipment = { destination: string; parcel: { items: readonly ParcelItem[] } }

/** What a courier asks for one of its services: whole rupiah, grams, days on the road. */
export type CourierOffer = {
  service: CourierService
  price_idr: number
  chargeable_weight_g: number
  parcels: number
  etd_days: { min: number; max: number }
}

/** Every service for a shipment with its price, or why it cannot carry it. */
export type CourierAnswer = {
  /** Who asked these prices of the courier services: `table`, or the courier's name. */
  source: string
  quotes: DeliveryQuote[]
  refused: DeliveryRefusal[]
}

export const TABLE_SOURCE = "table"

/** The tariff table's answer, which there always is. */
export const tableAnswer = (shipment: Shipment): CourierAnswer => ({
  source: TABLE_SOURCE,
  ...quoteDelivery(shipment),
})

export const isCourierService = (service: DeliveryService): service is CourierService =>
  COURIER_KINDS.some((name) => name === service)

/**
 * A courier's offers under our own rules: what may not travel in a parcel or not that long is refused whatever the
 * courier offers; pickup and the seller's own delivery need no courier and come from the table.
 */
export function answerOfOffers(
  source: string,
  offers: readonly CourierOffer[],
  shipment: Shipment,
): CourierAnswer {
  const table = quoteDelivery(shipment)
  const couriers = COURIER_KINDS.map((service): DeliveryQuote | DeliveryRefusal => {
    const reason = refuseLoad(service, shipment.parcel.items)
    if (reason) return { service, reason }
    const offer = offers.find((one) => one.service === service)
    if (!offer) return { service, reason: "not_served" }
    return isTooSlow(offer, shipment.parcel.items) ? { service, reason: "too_slow_for_perishable" } : offer
  })
  return {
    source,
    quotes: [
      ...couriers.filter((answer) => "price_idr" in answer),
      ...table.quotes.filter(({ service }) => !isCourierService(service)),
    ],
    refused: [
      ...couriers.filter((answer) => "reason" in answer),
      ...table.refused.filter(({ service }) => !isCourierService(service)),
    ],
  }
}

const isPositive = (amount: number): boolean => Number.isSafeInteger(amount) && amount > 0

/** Why a courier's offers cannot be believed; undefined when they can. None at all is one of the reasons. */
export function nonsenseOf(offers: readonly CourierOffer[]): string | undefined {
  if (offers.length === 0) return "no services"
  for (const [index, { service, price_idr, chargeable_weight_g, parcels, etd_days }] of offers.entries()) {
    if (offers.findIndex((offer) => offer.service === service) < index) return `${service} twice`
    if (!isPositive(price_idr)) return `${service}: not a price: ${price_idr}`
    if (!isPositive(chargeable_weight_g)) return `${service}: not a weight: ${chargeable_weight_g}`
    if (!isPositive(parcels)) return `${service}: not parcels: ${parcels}`
    const { min, max } = etd_days
    if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max) || min < 0 || max < min) {
      return `${service}: not days: ${min} to ${max}`
    }
  }
  return undefined
}
