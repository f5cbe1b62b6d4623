import { returnableUntil } from "./returns"

/**
 * From when a shop may be paid for an order: the longest window of its lines.
 * @param arrived_at when the last of it arrived
 * @param lines at least one
 */
export const availableAt = (arrived_at: Date, lines: readonly { is_perishable: boolean }[]): Date =>
  returnableUntil(
    arrived_at,
    lines.every(({ is_perishable }) => is_perishable),
  )
