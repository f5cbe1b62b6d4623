import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const Amount = z.coerce.number()

/** A purchase's money as its payment, the shops' parts, the refunds and the ledger know it. Whole rupiah. */
export const PurchaseLedger = z.object({
  received_payments: Amount,
  received_parts: Amount,
  received_entries: Amount,
  /** Paid orders of which nothing stands in the ledger. */
  unposted: Amount,
  /** What the shops took themselves. */
  cash_parts: Amount,
  cash_entries: Amount,
  refunded_payments: Amount,
  refunded_parts: Amount,
  /** Promised, by the refunds themselves. */
  refunded_promises: Amount,
  refunded_entries: Amount,
  refunds_paid_promises: Amount,
  refunds_paid_entries: Amount,
})
export type PurchaseLedger = z.infer<typeof PurchaseLedger>

const Row = PurchaseLedger.extend({ id: z.string(), display_id: Amount })
const Answer = z.object({ rows: z.array(z.unknown()) })

const SALE_KINDS = "('goods', 'shipping', 'commission', 'cost_share', 'pph22')"

/** One row for each purchase; Query would read every entry to add them up. */
const FACTS = `
  select p.id, p.display_id,
    pay.captured as received_payments, parts.captured as received_parts, entries.sold as received_entries,
    parts.unposted,
    case when p.payment_method = 'cod' then parts.captured else 0 end as cash_parts,
    entries.cash as cash_entries,
    pay.refunded as refunded_payments, parts.refunded as refunded_parts, promises.promised as refunded_promises,
    entries.promised as refunded_entries,
    promises.paid as refunds_paid_promises, entries.refunds_paid as refunds_paid_entries
  from purchase p
  cross join lateral (
    select coalesce(sum(s.captured_total), 0) as captured, coalesce(sum(s.refunded_total), 0) as refunded,
      count(*) filter (where s.captured_at is not null and not exists (
        select 1 from ledger_entry e where e.order_id = s.order_id and e.refund_id is null)) as unposted
    from payment_split s
    where s.purchase_id = p.id and s.deleted_at is null
  ) as parts
  cross join lateral (
    select coalesce(sum(captured.amount), 0) as captured, coalesce(sum(refunded.amount), 0) as refunded
    from payment
    cross join lateral (select sum(amount) as amount from capture c
      where c.payment_id = payment.id and c.deleted_at is null) as captured
    cross join lateral (select sum(amount) as amount from refund r
      where r.payment_id = payment.id and r.deleted_at is null) as refunded
    where payment.payment_collection_id = p.payment_collection_id and payment.deleted_at is null
  ) as pay
  cross join lateral (
    select
      coalesce(sum(e.amount) filter (where e.refund_id is null and e.kind in ${SALE_KINDS}), 0) as sold,
      coalesce(-sum(e.amount) filter (where e.kind = 'cash_collected'), 0) as cash,
      coalesce(sum(e.amount) filter (where e.account = 'buyers' and e.kind = 'refund'), 0) as promised,
      coalesce(-sum(e.amount) filter (where e.kind = 'refund_paid' and e.order_id is not null), 0) as refunds_paid
    from ledger_entry e
    where e.order_id in (select s.order_id from payment_split s where s.purchase_id = p.id and s.deleted_at is null)
      and e.deleted_at is null
  ) as entries
  cross join lateral (
    select coalesce(sum(r.amount), 0) as promised, coalesce(sum(r.amount) filter (where r.status = 'paid'), 0) as paid
    from buyer_refund r
    where r.purchase_id = p.id and r.order_id is not null and r.deleted_at is null
  ) as promises
  where p.placed_at is not null and p.deleted_at is null
    and (:id::text is null or p.id = :id)
    and (:from::timestamptz is null or p.placed_at >= :from)
    and (:to::timestamptz is null or p.placed_at < :to)`

const DIFFERS = `unposted > 0
  or received_payments <> received_parts or received_parts <> received_entries
  or cash_parts <> cash_entries
  or refunded_payments <> refunded_promises or refunded_parts <> refunded_promises
  or refunded_promises <> refunded_entries
  or refunds_paid_promises <> refunds_paid_entries`

const SUMS = PurchaseLedger.keyof()
  .options.map((name) => `coalesce(sum(${name}), 0) as ${name}`)
  .join(", ")

/** Some purchases: one, or those placed from an instant on and before another. */
export type PurchaseSpan = { id?: string; from?: Date; to?: Date }

async function ask(container: MedusaContainer, sql: string, { id, from, to }: PurchaseSpan) {
  const answer: unknown = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(sql, { id: id ?? null, from: from ?? null, to: to ?? null })
  return Answer.parse(answer).rows
}

/** Purchases whose sides do not tell the same, the oldest first; one query. */
export async function differingPurchases(container: MedusaContainer, span: PurchaseSpan, take = 1_000) {
  const sql = `select * from (${FACTS}) as facts where ${DIFFERS} order by display_id limit ${take}`
  return Row.array().parse(await ask(container, sql, span))
}

/** All sides of purchases together; one query. */
export async function sumOfPurchases(
  container: MedusaContainer,
  span: PurchaseSpan,
): Promise<PurchaseLedger> {
  const [row] = await ask(container, `select ${SUMS} from (${FACTS}) as facts`, span)
  return PurchaseLedger.parse(row)
}
