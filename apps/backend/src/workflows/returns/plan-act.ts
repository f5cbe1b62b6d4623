import { MedusaError } from "@medusajs/framework/utils"
import type { ReturnEntryKind } from "@sebiduk/contracts"
import {
  afterAgreement,
  afterDue,
  mayAct,
  refuseAmounts,
  refuseTransition,
  returnDueAt,
  RETURN_TRANSITIONS,
  type Courier,
  type ReturnSide,
  type ReturnState,
} from "@sebiduk/domain"
import type { ReturnChanges, ReturnLineChanges, ReturnMove } from "../../modules/returns/move-return"
import { conflict, refusedField } from "../../refused"
import { isPerishable, standingOf, type ReturnRow, type WholeReturnRow } from "./return-row"

type Amounts = { line_id: string; amount_idr: number }[]

/** What somebody does about a return; the clock only lets its time lapse. Whole rupiah. */
export type Act =
  | { act: "accept"; goods_back: boolean; reason: string }
  | { act: "offer"; goods_back: boolean; reason: string; lines: Amounts }
  | { act: "refuse" | "contest" | "dispute" | "withdraw"; reason: string }
  | { act: "arrive"; lines: { line_id: string; good: number }[] }
  | { act: "agree" }
  | { act: "send"; courier: Courier; waybill: string }
  | { act: "decide"; goods_back: boolean; reason: string; lines: Amounts }
  | { act: "lapse" }

export type ReturnActor = { side: ReturnSide; id: string; name: string }

const KINDS: Readonly<Record<Act["act"], ReturnEntryKind>> = {
  accept: "accepted",
  offer: "offered",
  refuse: "refused",
  arrive: "arrived",
  contest: "contested",
  agree: "agreed",
  dispute: "disputed",
  send: "sent",
  withdraw: "withdrawn",
  decide: "decided",
  lapse: "lapsed",
}

/** Where an act leads, and what it changes. */
type Step = {
  to: ReturnState
  changes?: ReturnChanges
  lines?: ReturnLineChanges[]
  text?: string
  amount?: number
}

const sum = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0)

/** Whoever says no, or less, says why. */
function withReason(reason: string): string {
  if (reason.length < 3) throw refusedField("reason", { code: "REASON_REQUIRED" }, "Say why")
  return reason
}

/** The amount of each line, 0 where none was named. @throws Refused CHOICE_INVALID, REFUND_ABOVE_PAID (400) */
function amountsOf({ lines }: ReturnRow, named: Amounts): { id: string; amount: number }[] {
  const refusal = refuseAmounts(
    lines,
    named.map(({ line_id, amount_idr }) => ({ line_id, amount: amount_idr })),
  )
  if (refusal) {
    const code = refusal.code === "CHOICE_INVALID" ? "CHOICE_INVALID" : "REFUND_ABOVE_PAID"
    throw refusedField(
      `lines.${refusal.index}.${refusal.field}`,
      { code, values: refusal.values },
      "Not more than was paid, and each line of the return once",
    )
  }
  return lines.map(({ id, line_id }) => ({
    id,
    amount: named.find((one) => one.line_id === line_id)?.amount_idr ?? 0,
  }))
}

function counted({ lines }: ReturnRow, named: { line_id: string; good: number }[]): ReturnLineChanges[] {
  for (const [index, { line_id, good }] of named.entries()) {
    const line = lines.find((row) => row.line_id === line_id)
    const isAgain = named.findIndex((other) => other.line_id === line_id) < index
    if (!line || isAgain) {
      throw refusedField(`lines.${index}.line_id`, { code: "CHOICE_INVALID" }, "Each line of the return once")
    }
    if (good > line.quantity) {
      const error = { code: "RETURN_ABOVE_ARRIVED" as const, values: { left: line.quantity } }
      throw refusedField(`lines.${index}.good`, error, "So many pieces were not given back")
    }
  }
  return lines.map(({ id, line_id }) => ({
    id,
    good: named.find((one) => one.line_id === line_id)?.good ?? 0,
  }))
}

const settle = (amounts: readonly { id: string; amount: number }[]): ReturnLineChanges[] =>
  amounts.map(({ id, amount }) => ({ id, settled: amount }))

/** What was offered goes back. */
const offeredOf = ({ lines }: ReturnRow) => lines.map(({ id, offered }) => ({ id, amount: offered ?? 0 }))

function offer(row: ReturnRow, act: Extract<Act, { act: "offer" }>): Step {
  const text = withReason(act.reason)
  const amounts = amountsOf(row, act.lines)
  const amount = sum(amounts.map((one) => one.amount))
  if (amount === 0) {
    const error = { code: "NUMBER_INVALID" as const, values: { minimum: 1 } }
    throw refusedField("lines.0.amount_idr", error, "An offer is some of what was paid")
  }
  const lines = amounts.map((one) => ({ id: one.id, offered: one.amount }))
  return { to: "offered", changes: { goods_back: act.goods_back }, lines, text, amount }
}

function decide(row: ReturnRow, act: Extract<Act, { act: "decide" }>): Step {
  const text = withReason(act.reason)
  const amounts = amountsOf(row, act.lines)
  const amount = sum(amounts.map((one) => one.amount))
  const lines = settle(amounts)
  if (amount === 0) return { to: "closed", lines, text, amount }
  // What travelled already is not sent for again.
  if (row.sent_at) return { to: "refunding", lines, text, amount }
  return {
    to: afterAgreement(act.goods_back),
    changes: { goods_back: act.goods_back },
    lines,
    text,
    amount,
  }
}

function stepOf(row: ReturnRow, act: Act, now: Date): Step {
  switch (act.act) {
    case "accept": {
      const amounts = row.lines.map(({ id, paid }) => ({ id, amount: paid }))
      return {
        to: afterAgreement(act.goods_back),
        changes: { goods_back: act.goods_back },
        lines: settle(amounts),
        text: act.reason,
        amount: sum(amounts.map(({ amount }) => amount)),
      }
    }
    case "offer":
      return offer(row, act)
    case "refuse":
      return { to: "refused", text: withReason(act.reason) }
    case "contest":
    case "dispute":
      return { to: "disputed", text: withReason(act.reason) }
    case "withdraw":
      return { to: "withdrawn", text: act.reason }
    case "agree": {
      const amounts = offeredOf(row)
      return {
        to: afterAgreement(row.goods_back === true),
        lines: settle(amounts),
        amount: sum(amounts.map(({ amount }) => amount)),
      }
    }
    case "send": {
      const { courier, waybill } = act
      if (courier !== "self" && waybill === "")
        throw refusedField("waybill", { code: "FIELD_REQUIRED" }, "A courier gives a waybill")
      return { to: row.state, changes: { courier, waybill, sent_at: now.toISOString() }, text: waybill }
    }
    case "arrive":
      return {
        to: row.state === "returning" ? "refunding" : row.state,
        changes: { arrived_at: now.toISOString() },
        lines: counted(row, act.lines),
      }
    case "decide":
      return decide(row, act)
    case "lapse": {
      const to = afterDue(standingOf(row)) ?? row.state
      const stands = row.state === "offered" ? offeredOf(row) : []
      return {
        to,
        lines: settle(stands),
        ...(stands.length > 0 && { amount: sum(stands.map(({ amount }) => amount)) }),
      }
    }
  }
}

function dueOf(row: ReturnRow, { to }: Step, act: Act, now: Date): Date | null {
  if (to === row.state && act.act !== "send") return row.due_at
  return returnDueAt({ state: to, is_perishable: isPerishable(row) }, now)
}

const isSame = (move: ReturnMove, event: WholeReturnRow["events"][number]): boolean =>
  event.kind === move.event.kind &&
  event.by === move.event.by &&
  event.by_id === move.event.by_id &&
  event.text === move.event.text &&
  event.amount === move.event.amount

/**
 * What an act makes of a return.
 * @returns nothing when the same was done before, or when a time that was to lapse runs yet
 * @throws Refused RETURN_STATE (409) naming the present state; REASON_REQUIRED, FIELD_REQUIRED, NUMBER_INVALID,
 *   CHOICE_INVALID, REFUND_ABOVE_PAID, RETURN_ABOVE_ARRIVED (400)
 */
export function planAct(
  row: WholeReturnRow,
  act: Act,
  actor: ReturnActor,
  now: Date,
): ReturnMove | undefined {
  if (act.act === "lapse") {
    const isDue = row.due_at !== null && row.due_at <= now && afterDue(standingOf(row)) !== undefined
    if (!isDue) return undefined
  }
  const step = stepOf(row, act, now)
  const move: ReturnMove = {
    id: row.id,
    from: row.state,
    to: step.to,
    at: now.toISOString(),
    due_at: dueOf(row, step, act, now)?.toISOString() ?? null,
    changes: step.changes ?? {},
    lines: step.lines ?? [],
    event: {
      kind: KINDS[act.act],
      by: actor.side,
      by_id: actor.id,
      by_name: actor.name,
      text: step.text ? step.text : null,
      amount: step.amount ?? null,
    },
  }
  if (act.act !== "lapse" && !mayAct(act.act, standingOf(row))) {
    if (row.events.some((event) => isSame(move, event))) return undefined
    throw conflict("RETURN_STATE", "The return is in another state", { state: row.state })
  }
  if (move.to !== move.from && refuseTransition(RETURN_TRANSITIONS, move.from, move.to))
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `no way from ${move.from} to ${move.to}`)
  return move
}
