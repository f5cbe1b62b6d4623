import { areaLevel } from "./area"
import { COURIER_SERVICES, ZONES, type CourierService, type Tariff, type Zone } from "./delivery-zones"
import { packParcels, type Load } from "./parcels"

export const DELIVERY_SERVICES = ["regular", "express", "cargo", "pickup", "seller"] as const
export type DeliveryService = (typeof DELIVERY_SERVICES)[number]

/** One kind of piece in a seller's shipment; weight gross, sizes as packed. */
export type ParcelItem = {
  quantity: number
  weight_g: number
  length_cm: number
  width_cm: number
  height_cm: number
  /** Furniture and the like: goes by cargo only, each piece a koli of its own. */
  cargo_only: boolean
  perishable: boolean
  /** Longest time on the road a perishable stands; null without a limit. */
  max_transit_days: number | null
}

export type DeliveryQuote = {
  service: DeliveryService
  price_idr: number
  /** What the price counts, after volume and rounding; 0 when picked up. */
  chargeable_weight_g: number
  /** Parcels or koli the shipment travels in. */
  parcels: number
  etd_days: { min: number; max: number } | null
}

export type DeliveryRefusal = {
  service: DeliveryService
  reason: "too_slow_for_perishable" | "cargo_only" | "too_heavy" | "not_served"
}

/** Services of a courier; the others need none. */
export const COURIER_KINDS = ["regular", "express", "cargo"] as const satisfies readonly CourierService[]
/** A fraction of a kilogram up to here is not charged (JNE's public rounding rule). */
const FREE_FRACTION_G = 300

/**
 * The tariff zone of an area: by regency where one is taken out of its province, else by province.
 * @param areaCode Kemendagri code of any level
 * @throws RangeError when it is no area code or of no province of Indonesia
 */
export function zoneOf(areaCode: string): Zone {
  areaLevel(areaCode)
  const zone =
    ZONES.find(({ regencies }) => regencies.includes(areaCode.slice(0, 5))) ??
    ZONES.find(({ provinces }) => provinces.includes(areaCode.slice(0, 2)))
  if (!zone) throw new RangeError(`no delivery zone: ${areaCode}`)
  return zone
}

/**
 * Weight a courier charges for one parcel (cargo: for one shipment): the greater of actual and
 * volumetric weight, in whole kilograms, a fraction up to 300 g down and a greater one up (JNE's
 * public rounding rule), at least the service's minimum.
 * @param load grams and cm³
 * @returns grams, a multiple of 1000
 */
export function chargeableWeightG(service: CourierService, load: Load): number {
  const { divisor, minimum_kg } = COURIER_SERVICES[service]
  const grams = Math.max(load.weight_g, (load.volume_cm3 * 1000) / divisor)
  const kilograms = Math.floor(grams / 1000)
  const rounded = grams - kilograms * 1000 > FREE_FRACTION_G ? kilograms + 1 : kilograms
  return Math.max(minimum_kg, rounded) * 1000
}

/**
 * What each delivery service asks for one seller's shipment, and which cannot carry it and why.
 * Prices are whole rupiah and estimates; quotes come in the order of `DELIVERY_SERVICES`. Pickup
 * is always offered and free; the seller delivers within OKU Timur at the regular tariff, in one
 * run and whatever the size.
 * @param input.destination Kemendagri code of the desa
 * @throws RangeError on an unknown area, an empty shipment, or a piece without quantity, weight
 *   or size (a bug: contracts refuse it earlier)
 */
export function quoteDelivery(input: { destination: string; parcel: { items: readonly ParcelItem[] } }): {
  quotes: DeliveryQuote[]
  refused: DeliveryRefusal[]
} {
  const zone = zoneOf(input.destination)
  const { items } = input.parcel
  assertShipment(items)
  const answers: (DeliveryQuote | DeliveryRefusal)[] = [
    ...COURIER_KINDS.map((service) => quoteCourier(service, zone, items)),
    { service: "pickup", price_idr: 0, chargeable_weight_g: 0, parcels: 1, etd_days: null },
    quoteSeller(zone, items),
  ]
  return {
    quotes: answers.filter((answer) => "price_idr" in answer),
    refused: answers.filter((answer) => "reason" in answer),
  }
}

function quoteCourier(
  service: CourierService,
  zone: Zone,
  items: readonly ParcelItem[],
): DeliveryQuote | DeliveryRefusal {
  const tariff = zone.tariffs[service]
  if (!tariff) return { service, reason: "not_served" }
  if (isTooSlow(tariff, items)) return { service, reason: "too_slow_for_perishable" }
  const reason = refuseLoad(service, items)
  const parcels = packParcels(service, items)
  if (reason || !parcels) return { service, reason: reason ?? "too_heavy" }
  // Parcels are charged one by one, cargo by the consignment.
  const chargeable_weight_g =
    service === "cargo"
      ? chargeableWeightG(service, totalLoad(items))
      : parcels.reduce((sum, { count, load }) => sum + count * chargeableWeightG(service, load), 0)
  return {
    service,
    price_idr: priceOf(tariff, chargeable_weight_g),
    chargeable_weight_g,
    parcels: parcels.reduce((sum, { count }) => sum + count, 0),
    etd_days: { ...tariff.etd_days },
  }
}

function quoteSeller(zone: Zone, items: readonly ParcelItem[]): DeliveryQuote | DeliveryRefusal {
  const tariff = zone.code === "Z0" ? zone.tariffs.regular : null
  if (!tariff) return { service: "seller", reason: "not_served" }
  if (isTooSlow(tariff, items)) return { service: "seller", reason: "too_slow_for_perishable" }
  const chargeable_weight_g = chargeableWeightG("regular", totalLoad(items))
  return {
    service: "seller",
    price_idr: priceOf(tariff, chargeable_weight_g),
    chargeable_weight_g,
    parcels: 1,
    etd_days: { ...tariff.etd_days },
  }
}

/** Why a courier's service may not carry these goods however fast it is; undefined when it may. */
export function refuseLoad(
  service: CourierService,
  items: readonly ParcelItem[],
): "cargo_only" | "too_heavy" | undefined {
  if (service !== "cargo" && items.some(({ cargo_only }) => cargo_only)) return "cargo_only"
  return packParcels(service, items) ? undefined : "too_heavy"
}

/** Whether a perishable of these goods would not stand the road that long. */
export function isTooSlow(tariff: Pick<Tariff, "etd_days">, items: readonly ParcelItem[]): boolean {
  return items.some(
    ({ perishable, max_transit_days }) =>
      perishable && max_transit_days !== null && tariff.etd_days.max > max_transit_days,
  )
}

/** `chargeable_weight_g` is a multiple of 1000, so the price is whole. */
function priceOf(tariff: Tariff, chargeable_weight_g: number): number {
  return (chargeable_weight_g / 1000) * tariff.per_kg_idr
}

function totalLoad(items: readonly ParcelItem[]): Load {
  return {
    weight_g: items.reduce((sum, item) => sum + item.quantity * item.weight_g, 0),
    volume_cm3: items.reduce(
      (sum, item) => sum + item.quantity * item.length_cm * item.width_cm * item.height_cm,
      0,
    ),
  }
}

function assertShipment(items: readonly ParcelItem[]): void {
  const isPiece = (item: ParcelItem): boolean =>
    Number.isSafeInteger(item.quantity) &&
    [item.quantity, item.weight_g, item.length_cm, item.width_cm, item.height_cm].every((n) => n > 0)
  if (items.length === 0 || !items.every(isPiece)) throw new RangeError("not a shipment")
}
