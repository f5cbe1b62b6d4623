import { COURIER_SERVICES, type CourierService } from "./delivery-zones"

export type Load = { weight_g: number; volume_cm3: number }

/** `count` parcels that each carry the same load. */
export type ParcelGroup = { count: number; load: Load }

type Piece = {
  quantity: number
  weight_g: number
  length_cm: number
  width_cm: number
  height_cm: number
  cargo_only: boolean
}

/**
 * Packs pieces into parcels of which none weighs more, by scale or by volume, than the service
 * takes: heaviest kind first, each into the first parcel with room. Equal parcels stay one group,
 * so thousands of pieces cost as little as a few.
 * @returns undefined when one piece alone is more than a parcel may weigh
 */
export function packParcels(service: CourierService, pieces: readonly Piece[]): ParcelGroup[] | undefined {
  const { divisor, maximum_parcel_kg } = COURIER_SERVICES[service]
  const limit: Load = { weight_g: maximum_parcel_kg * 1000, volume_cm3: maximum_parcel_kg * divisor }
  const kinds = pieces
    .map((piece) => ({
      quantity: piece.quantity,
      isOwnKoli: piece.cargo_only,
      load: { weight_g: piece.weight_g, volume_cm3: piece.length_cm * piece.width_cm * piece.height_cm },
    }))
    .sort((a, b) => heaviness(b.load, divisor) - heaviness(a.load, divisor))

  let shared: ParcelGroup[] = []
  const own: ParcelGroup[] = []
  for (const { quantity, isOwnKoli, load } of kinds) {
    if (fits({ weight_g: 0, volume_cm3: 0 }, load, limit) < 1) return undefined
    if (isOwnKoli) own.push({ count: quantity, load })
    else shared = place(shared, { quantity, load }, limit)
  }
  return [...own, ...shared]
}

function place(groups: ParcelGroup[], kind: { quantity: number; load: Load }, limit: Load): ParcelGroup[] {
  let left = kind.quantity
  const placed = groups.flatMap((group) => {
    const { groups: filled, used } = fill(group, { quantity: left, load: kind.load }, limit)
    left -= used
    return filled
  })
  if (left === 0) return placed
  const empty: Load = { weight_g: 0, volume_cm3: 0 }
  const count = Math.ceil(left / fits(empty, kind.load, limit))
  return [...placed, ...fill({ count, load: empty }, { quantity: left, load: kind.load }, limit).groups]
}

/** Puts as many pieces as fit into the parcels of one group, which may fall apart into three. */
function fill(
  group: ParcelGroup,
  kind: { quantity: number; load: Load },
  limit: Load,
): { groups: ParcelGroup[]; used: number } {
  const perParcel = fits(group.load, kind.load, limit)
  if (perParcel < 1 || kind.quantity === 0) return { groups: [group], used: 0 }
  const full = Math.min(group.count, Math.floor(kind.quantity / perParcel))
  const rest = full < group.count ? kind.quantity - full * perParcel : 0
  const parts: ParcelGroup[] = [
    { count: full, load: add(group.load, kind.load, perParcel) },
    { count: rest > 0 ? 1 : 0, load: add(group.load, kind.load, rest) },
    { count: group.count - full - (rest > 0 ? 1 : 0), load: group.load },
  ]
  return { groups: parts.filter(({ count }) => count > 0), used: full * perParcel + rest }
}

/** How many pieces still go into a parcel. */
function fits(loaded: Load, piece: Load, limit: Load): number {
  return Math.floor(
    Math.min(
      (limit.weight_g - loaded.weight_g) / piece.weight_g,
      (limit.volume_cm3 - loaded.volume_cm3) / piece.volume_cm3,
    ),
  )
}

function add(load: Load, piece: Load, times: number): Load {
  return {
    weight_g: load.weight_g + times * piece.weight_g,
    volume_cm3: load.volume_cm3 + times * piece.volume_cm3,
  }
}

function heaviness(load: Load, divisor: number): number {
  return Math.max(load.weight_g, (load.volume_cm3 * 1000) / divisor)
}
