import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { ReturnEntryKind } from "@sebiduk/contracts"
import type { Courier, ReturnSide, ReturnState } from "@sebiduk/domain"

/** Columns of a return that an act may change besides its state; instants in ISO. */
export type ReturnChanges = {
  goods_back?: boolean
  courier?: Courier
  waybill?: string
  sent_at?: string
  arrived_at?: string
}

/** What changes of one line, by its own id. Whole rupiah. */
export type ReturnLineChanges = { id: string; offered?: number; settled?: number; good?: number }

/** One act about a return: from where to where, what it changes, and the row that says so. Instants in ISO. */
export type ReturnMove = {
  id: string
  from: ReturnState
  to: ReturnState
  /** When; the new state runs from then. */
  at: string
  due_at: string | null
  changes: ReturnChanges
  lines: ReturnLineChanges[]
  event: {
    kind: ReturnEntryKind
    by: ReturnSide
    by_id: string
    by_name: string
    text: string | null
    amount: number | null
  }
}

/** As the framework keeps whole rupiah: a number, and beside it the same as text. */
const rupiahColumns = (name: "amount" | "offered" | "settled", amount: number | null | undefined) =>
  amount === undefined
    ? {}
    : {
        [name]: amount,
        [`raw_${name}`]: amount === null ? null : JSON.stringify({ value: String(amount), precision: 20 }),
      }

/**
 * Writes a move, all of it or nothing; only one of two that start from the same state is written.
 * @returns the id of the row that says so; undefined when the return is in another state by now
 */
export async function writeMove(
  transaction: Knex.Transaction,
  move: ReturnMove,
): Promise<string | undefined> {
  const { id, from, to, at, due_at, changes, event } = move
  const moved = await transaction("return_request")
    .where({ id, state: from })
    .whereNull("deleted_at")
    .update({
      ...changes,
      ...(from !== to && { state: to, state_at: at }),
      due_at,
      updated_at: at,
    })
  if (moved === 0) return undefined
  for (const { id: line_id, offered, settled, good } of move.lines) {
    await transaction("return_request_line")
      .where({ id: line_id, request_id: id })
      .update({
        ...rupiahColumns("offered", offered),
        ...rupiahColumns("settled", settled),
        ...(good !== undefined && { good }),
        updated_at: at,
      })
  }
  const event_id = generateEntityId(undefined, "rev")
  const { amount, ...said } = event
  await transaction("return_event").insert({
    id: event_id,
    request_id: id,
    ...said,
    ...rupiahColumns("amount", amount),
    from_state: from,
    to_state: to,
    created_at: at,
    updated_at: at,
  })
  return event_id
}
