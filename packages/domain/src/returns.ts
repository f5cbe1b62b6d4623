import type { Refusal } from "./refusal"
import type { TransitionTable } from "./transitions"

export const RETURN_REASONS = [
  "damaged",
  "spoiled",
  "wrong_item",
  "incomplete",
  "not_as_described",
  "other",
] as const
export type ReturnReason = (typeof RETURN_REASONS)[number]

export const RETURN_STATES = [
  "open",
  "refused",
  "offered",
  "disputed",
  "returning",
  "refunding",
  "refunded",
  "closed",
  "withdrawn",
] as const
export type ReturnState = (typeof RETURN_STATES)[number]

/**
 * From each state of a return the states that may follow: the seller answers `open`, the buyer `refused` and `offered`,
 * the office `disputed`. `returning` waits for the goods, `refunding` for the money to leave.
 */
export const RETURN_TRANSITIONS: TransitionTable<ReturnState> = {
  open: ["returning", "refunding", "refused", "offered", "disputed", "withdrawn"],
  refused: ["disputed", "closed", "withdrawn"],
  offered: ["returning", "refunding", "disputed", "withdrawn"],
  disputed: ["returning", "refunding", "closed", "withdrawn"],
  returning: ["refunding", "disputed", "closed"],
  refunding: ["refunded"],
  refunded: [],
  closed: [],
  withdrawn: [],
}

/** Nothing follows any more, and the shop may be paid for the order. */
export const isReturnOver = (state: ReturnState): boolean => RETURN_TRANSITIONS[state].length === 0

export const RETURN_SIDES = ["buyer", "seller", "office", "clock"] as const
export type ReturnSide = (typeof RETURN_SIDES)[number]

export const RETURN_ACTS = [
  "accept",
  "offer",
  "refuse",
  "arrive",
  "contest",
  "agree",
  "dispute",
  "send",
  "withdraw",
  "decide",
] as const
export type ReturnAct = (typeof RETURN_ACTS)[number]

export type ReturnStanding = {
  state: ReturnState
  /** Whether the goods travel back; null until somebody agreed to pay. */
  goods_back: boolean | null
  /** Whether the buyer said how they travel, and the seller that they are there. */
  is_sent: boolean
  is_arrived: boolean
}

type ActRule = {
  by: ReturnSide
  from: readonly ReturnState[]
  fits?: (standing: ReturnStanding) => boolean
}

const PAYING: readonly ReturnState[] = ["returning", "refunding", "refunded"]

/** Who may do what, and when. */
const ACT_RULES: Readonly<Record<ReturnAct, ActRule>> = {
  accept: { by: "seller", from: ["open"] },
  offer: { by: "seller", from: ["open"] },
  refuse: { by: "seller", from: ["open"] },
  // Also after the refund went without waiting for it: the pieces are to be counted all the same.
  arrive: {
    by: "seller",
    from: PAYING,
    fits: ({ goods_back, is_arrived }) => goods_back === true && !is_arrived,
  },
  contest: { by: "seller", from: ["returning"], fits: ({ is_sent }) => is_sent },
  agree: { by: "buyer", from: ["offered"] },
  dispute: { by: "buyer", from: ["refused", "offered"] },
  send: { by: "buyer", from: ["returning"], fits: ({ is_sent }) => !is_sent },
  withdraw: { by: "buyer", from: ["open", "refused", "offered", "disputed"] },
  decide: { by: "office", from: ["disputed"] },
}

/** Whether an act fits how a return stands. */
export function mayAct(act: ReturnAct, standing: ReturnStanding): boolean {
  const { from, fits } = ACT_RULES[act]
  return from.includes(standing.state) && (fits?.(standing) ?? true)
}

/** What one side may do now, in the order of the table. */
export const returnActs = (side: ReturnSide, standing: ReturnStanding): ReturnAct[] =>
  RETURN_ACTS.filter((act) => ACT_RULES[act].by === side && mayAct(act, standing))

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** Our rule for buyers and shops: seven days to look at the goods, one for what spoils. */
const WINDOW_MS = 7 * DAY_MS
const PERISHABLE_WINDOW_MS = DAY_MS
const ANSWER_MS = 3 * DAY_MS
const PERISHABLE_ANSWER_MS = DAY_MS
const REPLY_MS = 3 * DAY_MS
/** To send the goods back, and then to say that they arrived. */
const TRAVEL_MS = 7 * DAY_MS

export const MAX_RETURN_PHOTOS = 5
/** Messages of one side about one return within a day. */
export const MAX_RETURN_MESSAGES = 20
export const MESSAGE_WINDOW_MS = DAY_MS

/** The last instant at which goods that arrived then may be given back. */
export const returnableUntil = (arrived_at: Date, is_perishable: boolean): Date =>
  new Date(arrived_at.getTime() + (is_perishable ? PERISHABLE_WINDOW_MS : WINDOW_MS))

/**
 * Until when somebody has to do something about a return that comes into a state now.
 * @param facts.is_perishable whether any of its goods spoil
 * @returns null where nothing is waited for; `now` where the clock itself has the next step
 */
export function returnDueAt(facts: { state: ReturnState; is_perishable: boolean }, now: Date): Date | null {
  const { state, is_perishable } = facts
  const after = (ms: number) => new Date(now.getTime() + ms)
  switch (state) {
    case "open":
      return after(is_perishable ? PERISHABLE_ANSWER_MS : ANSWER_MS)
    case "refused":
    case "offered":
      return after(REPLY_MS)
    case "returning":
      return after(TRAVEL_MS)
    case "refunding":
      return now
    case "disputed":
    case "refunded":
    case "closed":
    case "withdrawn":
      return null
  }
}

/**
 * What becomes of a return whose time is over: the office decides where the seller was silent; where the buyer was, the
 * seller's answer stands; goods that were not sent back are not paid for, goods that nobody missed are.
 * @returns undefined where no time runs
 */
export function afterDue({ state, goods_back, is_sent }: ReturnStanding): ReturnState | undefined {
  switch (state) {
    case "open":
      return "disputed"
    case "refused":
      return "closed"
    case "offered":
      return afterAgreement(goods_back === true)
    case "returning":
      return is_sent ? "refunding" : "closed"
    case "disputed":
    case "refunding":
    case "refunded":
    case "closed":
    case "withdrawn":
      return undefined
  }
}

/** Once the amount is settled: first the goods, where they travel back, then the money. */
export const afterAgreement = (goods_back: boolean): ReturnState => (goods_back ? "returning" : "refunding")

/** A line of an order as whoever gives back of it must know. */
export type ReturnableLine = {
  id: string
  quantity: number
  is_perishable: boolean
  /** What arrived, and when. */
  arrivals: readonly { quantity: number; arrived_at: Date }[]
  /** Pieces that returns took already; one that was withdrawn takes none. */
  returned: number
}

export type Returnable = {
  /** Pieces that may be given back now. */
  left: number
  /** Until when the last of them; null while nothing arrived. */
  until: Date | null
}

const sum = (parts: readonly { quantity: number }[]): number =>
  parts.reduce((all, { quantity }) => all + quantity, 0)

/** How many pieces of a line may be given back now; what came first counts as given back first. */
export function returnableNow({ arrivals, returned, is_perishable }: ReturnableLine, now: Date): Returnable {
  const ends = arrivals.map(({ arrived_at }) => returnableUntil(arrived_at, is_perishable))
  const inTime = arrivals.filter((_, index) => (ends[index] ?? now) >= now)
  const until = ends.reduce<Date | null>((last, end) => (last && last > end ? last : end), null)
  return { left: Math.max(0, Math.min(sum(inTime), sum(arrivals) - returned)), until }
}

/**
 * Decides whether pieces may be given back.
 * @param lines of the order
 * @param wanted what is to be given back, each line once
 * @returns undefined when they may; else which of the wanted is wrong: CHOICE_INVALID, RETURN_NOT_ARRIVED,
 *   RETURN_TOO_LATE {until: ISO}, RETURN_ABOVE_ARRIVED {left}
 */
export function refuseReturn(
  lines: readonly ReturnableLine[],
  wanted: readonly { line_id: string; quantity: number }[],
  now: Date,
): (Refusal & { index: number; field: "line_id" | "quantity" }) | undefined {
  for (const [index, { line_id, quantity }] of wanted.entries()) {
    const line = lines.find(({ id }) => id === line_id)
    const isAgain = wanted.findIndex((other) => other.line_id === line_id) < index
    if (!line || isAgain) return { index, field: "line_id", code: "CHOICE_INVALID" }
    const { left, until } = returnableNow(line, now)
    if (until === null) return { index, field: "line_id", code: "RETURN_NOT_ARRIVED" }
    const isAllReturned = sum(line.arrivals) <= line.returned
    if (until < now && !isAllReturned) {
      return { index, field: "line_id", code: "RETURN_TOO_LATE", values: { until: until.toISOString() } }
    }
    if (quantity > left) return { index, field: "quantity", code: "RETURN_ABOVE_ARRIVED", values: { left } }
  }
  return undefined
}

/**
 * What was paid for some pieces of a line, whole rupiah: a share rounded down, and all that is left with the last of
 * them, so that all returns of a line together never come to more than was paid for it.
 * @param line.paid for all its pieces, after coupons
 * @param before what returns took already: pieces, and what was paid for these
 */
export function paidForPieces(
  line: { quantity: number; paid: number },
  pieces: number,
  before: { pieces: number; paid: number },
): number {
  if (before.pieces + pieces >= line.quantity) return Math.max(0, line.paid - before.paid)
  return Number((BigInt(line.paid) * BigInt(pieces)) / BigInt(line.quantity))
}

/**
 * Decides whether amounts may be paid for the lines of a return.
 * @returns undefined when they may; else which is wrong: CHOICE_INVALID for a line of another return or one named
 *   twice, REFUND_ABOVE_PAID {max}
 */
export function refuseAmounts(
  lines: readonly { line_id: string; paid: number }[],
  amounts: readonly { line_id: string; amount: number }[],
): (Refusal & { index: number; field: "line_id" | "amount_idr" }) | undefined {
  for (const [index, { line_id, amount }] of amounts.entries()) {
    const line = lines.find((row) => row.line_id === line_id)
    const isAgain = amounts.findIndex((other) => other.line_id === line_id) < index
    if (!line || isAgain) return { index, field: "line_id", code: "CHOICE_INVALID" }
    if (amount > line.paid) {
      return { index, field: "amount_idr", code: "REFUND_ABOVE_PAID", values: { max: line.paid } }
    }
  }
  return undefined
}
