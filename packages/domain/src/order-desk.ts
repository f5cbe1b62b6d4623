import { todayInWib } from "./licence-numbers"
import type { Refusal } from "./refusal"

/** Where a shop's order stands on its desk. */
export const DESK_STAGES = ["awaiting_payment", "new", "to_ship", "shipped", "done", "cancelled"] as const
export type DeskStage = (typeof DESK_STAGES)[number]

export const DESK_ACTS = ["accept", "reject", "pack", "ship", "unpack", "cash"] as const
export type DeskAct = (typeof DESK_ACTS)[number]

export const LATE_MARKS = ["answer_overdue", "ship_overdue"] as const
export type LateMark = (typeof LATE_MARKS)[number]

/** Pieces of one order line: bought, and of those in parcels, on their way, arrived. */
export type DeskPieces = { quantity: number; packed: number; shipped: number; delivered: number }

export type DeskFacts = {
  is_released: boolean
  is_cancelled: boolean
  is_accepted: boolean
  /** The shop is to take the buyer's money when it hands the goods over, and did not yet. */
  is_cash_due: boolean
  lines: readonly DeskPieces[]
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** An order is answered within a day (our rule for the shops; nothing prescribes one). */
const ANSWER_MS = 24 * HOUR_MS
/** The furthest day a shop may promise, unless it says of itself that it needs longer. */
const SHIP_WITHIN_DAYS = 14

const all = (lines: readonly DeskPieces[], of: (line: DeskPieces) => number): boolean =>
  lines.every((line) => of(line) >= line.quantity)
const some = (lines: readonly DeskPieces[], of: (line: DeskPieces) => number): boolean =>
  lines.some((line) => of(line) > 0)

/** Where an order stands; one that the office packed needs no answer of the shop any more. */
export function deskStage({ is_released, is_cancelled, is_accepted, lines }: DeskFacts): DeskStage {
  if (is_cancelled) return "cancelled"
  if (all(lines, ({ delivered }) => delivered)) return "done"
  if (all(lines, ({ shipped }) => shipped)) return "shipped"
  if (some(lines, ({ packed }) => packed)) return "to_ship"
  if (!is_released) return "awaiting_payment"
  return is_accepted ? "to_ship" : "new"
}

/** What the shop may do with an order now, in the order of its work. */
export function deskActs(facts: DeskFacts): DeskAct[] {
  const stage = deskStage(facts)
  const { is_released, is_cash_due, lines } = facts
  const isPacked = some(lines, ({ packed }) => packed)
  const isWaiting = lines.some(({ packed, shipped }) => packed > shipped)
  const allowed: Record<DeskAct, boolean> = {
    accept: stage === "new",
    // What is to be paid at the door may come back from there.
    reject: isPacked
      ? is_cash_due && ["to_ship", "shipped"].includes(stage) && !some(lines, ({ delivered }) => delivered)
      : ["awaiting_payment", "new", "to_ship"].includes(stage),
    pack: stage === "to_ship" && is_released && !all(lines, ({ packed }) => packed),
    ship: stage === "to_ship" && isWaiting,
    unpack: stage === "to_ship" && isWaiting,
    cash: is_cash_due && ["to_ship", "shipped", "done"].includes(stage),
  }
  return DESK_ACTS.filter((act) => allowed[act])
}

/** Pieces of a line that are in no parcel yet. */
export const leftToPack = ({ quantity, packed }: DeskPieces): number => Math.max(0, quantity - packed)

/**
 * What is late about an order: its answer a day after the shop could go to work, its sending once the promised day is over (WIB).
 * @param facts.released_at since when the shop may go to work; null while its money is waited for
 * @param facts.ship_by YYYY-MM-DD; null while the shop has promised none
 */
export function lateMark(
  facts: { stage: DeskStage; released_at: Date | null; ship_by: string | null },
  now: Date,
): LateMark | null {
  const { stage, released_at, ship_by } = facts
  if (stage === "new" && released_at && now.getTime() - released_at.getTime() > ANSWER_MS)
    return "answer_overdue"
  if (stage === "to_ship" && ship_by && ship_by < todayInWib(now)) return "ship_overdue"
  return null
}

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)

/**
 * The days between which a shop may promise to send, YYYY-MM-DD in WIB, and the one it usually needs.
 * @param dispatch_days how long the shop says that it needs, 0 or more
 */
export function shipByRange(
  dispatch_days: number,
  now: Date,
): { earliest: string; latest: string; suggested: string } {
  const earliest = todayInWib(now)
  return {
    earliest,
    latest: dayAfter(earliest, Math.max(SHIP_WITHIN_DAYS, dispatch_days)),
    suggested: dayAfter(earliest, dispatch_days),
  }
}

/** @returns undefined when the day may be promised; else SHIP_DATE_INVALID {earliest, latest} */
export function refuseShipBy(ship_by: string, dispatch_days: number, now: Date): Refusal | undefined {
  const { earliest, latest } = shipByRange(dispatch_days, now)
  if (ship_by >= earliest && ship_by <= latest) return undefined
  return { code: "SHIP_DATE_INVALID", values: { earliest, latest } }
}

/**
 * Decides whether pieces may go into a parcel.
 * @param lines of the order, by id
 * @param wanted what goes in, each line once
 * @returns undefined when they may; else which of the wanted is wrong: CHOICE_INVALID for a line of another order or
 *   one named twice, QUANTITY_ABOVE_LEFT {left}
 */
export function refusePacking(
  lines: readonly (DeskPieces & { id: string })[],
  wanted: readonly { line_id: string; quantity: number }[],
): (Refusal & { index: number; field: "line_id" | "quantity" }) | undefined {
  for (const [index, { line_id, quantity }] of wanted.entries()) {
    const line = lines.find(({ id }) => id === line_id)
    const isAgain = wanted.findIndex((other) => other.line_id === line_id) < index
    if (!line || isAgain) return { index, field: "line_id", code: "CHOICE_INVALID" }
    const left = leftToPack(line)
    if (quantity > left) return { index, field: "quantity", code: "QUANTITY_ABOVE_LEFT", values: { left } }
  }
  return undefined
}
