import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { EntryGroup, EntryListResponse } from "@sebiduk/contracts"
import { ENTRY_KINDS, REFUND_CAUSES, sellerOrderNumber } from "@sebiduk/domain"
import { placeOf } from "./reading-order"

const PAGE_SIZE = 20

const Amount = z.coerce.number()
const Row = z.object({
  subject_id: z.string(),
  at: z.date(),
  sum: Amount,
  id: z.string(),
  kind: z.enum(ENTRY_KINDS),
  amount: Amount,
  created_at: z.date(),
  reason: z.string().nullable(),
  order_id: z.string().nullable(),
  refund_id: z.string().nullable(),
  payout_id: z.string().nullable(),
  display_id: Amount.nullable(),
  part: z.number().nullable(),
  available_at: z.date().nullable(),
  is_held: z.boolean().nullable(),
  cause: z.enum(REFUND_CAUSES).nullable(),
})
type Row = z.infer<typeof Row>

const Answer = z.object({ rows: z.array(z.unknown()) })
const Count = z.object({ count: z.coerce.number() })

const OWN = `
  select e.*, coalesce(e.order_id, e.payout_id, e.id) as subject_id
  from ledger_entry e
  where e.seller_id = :seller_id and e.account = 'seller' and e.deleted_at is null`

/** A page of what entries belong to, with all of their entries. */
const GROUPS = `
  with own as (${OWN}), subjects as (
    select subject_id, max(created_at) as at, max(id) as last_id, sum(amount) as sum
    from own group by subject_id
    order by at desc, last_id desc limit :take offset :skip
  )
  select subject_id, subjects.at, subjects.sum, own.id, own.kind, own.amount, own.created_at,
    coalesce(own.reason, refund.reason) as reason,
    own.order_id, own.refund_id, own.payout_id, purchase.display_id, split.part, release.available_at, release.is_held, refund.cause
  from subjects
  join own using (subject_id)
  left join payment_split split on split.order_id = own.order_id and split.deleted_at is null
  left join purchase on purchase.id = split.purchase_id
  left join order_release release on release.order_id = own.order_id and release.deleted_at is null
  left join buyer_refund refund on refund.id = own.refund_id
  order by subjects.at desc, subjects.last_id desc, own.created_at, own.id`

/** As they came: a sale, then each refund, each of them in the order in which one reads it. */
function inOrder(rows: readonly Row[]): Row[] {
  const since = new Map<string | null, number>()
  for (const { refund_id, created_at } of rows)
    since.set(refund_id, Math.min(since.get(refund_id) ?? Infinity, created_at.getTime()))
  return rows.toSorted(
    (a, b) =>
      (since.get(a.refund_id) ?? 0) - (since.get(b.refund_id) ?? 0) ||
      placeOf(a.kind) - placeOf(b.kind) ||
      a.created_at.getTime() - b.created_at.getTime(),
  )
}

const subjectOf = ({ order_id, payout_id }: Row): EntryGroup["subject"] =>
  order_id ? "order" : payout_id ? "payout" : "other"

function toGroup(first: Row, rows: readonly Row[], now: Date): EntryGroup {
  const { display_id, part, available_at, is_held } = first
  return {
    subject: subjectOf(first),
    id: first.subject_id,
    number: display_id !== null && part !== null ? sellerOrderNumber(display_id, part) : null,
    at: first.at.toISOString(),
    sum_idr: first.sum,
    is_available: first.order_id === null || (available_at !== null && available_at <= now && !is_held),
    available_at: available_at?.toISOString() ?? null,
    is_held: is_held ?? false,
    entries: inOrder(rows).map(({ id, kind, amount, created_at, reason, cause }) => ({
      id,
      kind,
      amount_idr: amount,
      at: created_at.toISOString(),
      reason,
      refund_cause: cause,
    })),
  }
}

/**
 * What a shop's balance comes from: entries by order, payout or on their own, the latest first. Two queries whatever
 * their number.
 */
export async function listEntryGroups(
  container: MedusaContainer,
  seller_id: string,
  page: number,
  now: Date,
): Promise<EntryListResponse> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const values = { seller_id, take: PAGE_SIZE, skip: (page - 1) * PAGE_SIZE }
  const [listed, counted] = await Promise.all<unknown>([
    connection.raw(GROUPS, values),
    connection.raw(`select count(distinct subject_id) from (${OWN}) as own`, values),
  ])
  const rows = Row.array().parse(Answer.parse(listed).rows)
  const bySubject = new Map<string, Row[]>()
  for (const row of rows) bySubject.set(row.subject_id, [...(bySubject.get(row.subject_id) ?? []), row])
  return {
    groups: [...bySubject.values()].flatMap((own) => (own[0] ? [toGroup(own[0], own, now)] : [])),
    page: { page, page_size: PAGE_SIZE, total: Count.parse(Answer.parse(counted).rows[0]).count },
  }
}
