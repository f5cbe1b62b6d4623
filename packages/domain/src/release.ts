const HOUR_MS = 3_600_000
/** Goods that spoil are looked at within a day, everything else within a week. */
const WINDOW_HOURS = { perishable: 24, other: 7 * 24 }

/** Until when the buyer may ask to give something back that arrived. */
export const returnWindowEnd = (arrived_at: Date, isPerishable: boolean): Date =>
  new Date(arrived_at.getTime() + WINDOW_HOURS[isPerishable ? "perishable" : "other"] * HOUR_MS)

/**
 * From when a shop may be paid for an order: the longest window of its lines.
 * @param arrived_at when the last of it arrived
 * @param lines at least one
 */
export const availableAt = (arrived_at: Date, lines: readonly { is_perishable: boolean }[]): Date =>
  returnWindowEnd(
    arrived_at,
    lines.every(({ is_perishable }) => is_perishable),
  )
