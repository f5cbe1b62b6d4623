import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { PayoutBatch, PayoutBatchDetail, PayoutBatchListResponse } from "@sebiduk/contracts"
import {
  BATCH_KINDS,
  BATCH_STATUSES,
  PAYOUT_STATUSES,
  payoutBatchNumber,
  sellerOrderNumber,
  orderNumber,
} from "@sebiduk/domain"
import { LEDGER_MODULE } from "../../modules/ledger"
import type { LedgerService } from "../../modules/ledger/service"
import { notFound } from "../../refused"
import { maskAccount } from "../seller/load-bank-account"
import { readBankFile } from "./bank-file-of"

const PAGE_SIZE = 20

const Amount = z.coerce.number().int()
const At = z.coerce.date().transform((at) => at.toISOString())

const BatchRows = z.object({
  rows: z.array(
    z.object({
      id: z.string(),
      display_id: z.number(),
      kind: z.enum(BATCH_KINDS),
      status: z.enum(BATCH_STATUSES),
      payouts: Amount,
      total: Amount,
      created_at: At,
      made_by: z.string().nullable(),
      made_by_name: z.string().nullable(),
      decided_at: At.nullable(),
      decided_by_name: z.string().nullable(),
      reason: z.string().nullable(),
      closed_at: At.nullable(),
      in_all: Amount,
    }),
  ),
})
type BatchRow = z.infer<typeof BatchRows>["rows"][number]

/** Somebody who left the office is still named. */
const BATCHES = `
  select b.id, b.display_id, b.kind, b.status, b.total, b.created_at, b.made_by, b.decided_at, b.reason, b.closed_at,
    m.name as made_by_name, d.name as decided_by_name,
    (select count(*) from payout p where p.batch_id = b.id and p.deleted_at is null) as payouts,
    count(*) over () as in_all
  from payout_batch b
  left join staff_member m on m.id = b.made_by
  left join staff_member d on d.id = b.decided_by
  where b.deleted_at is null and (:id::text is null or b.id = :id)
  order by b.display_id desc
  limit :take offset :skip`

const toBatch = (row: BatchRow): PayoutBatch => ({
  id: row.id,
  number: payoutBatchNumber(row.display_id),
  kind: row.kind,
  status: row.status,
  payouts: row.payouts,
  total_idr: row.total,
  created_at: row.created_at,
  made_by: row.made_by_name,
  decided_at: row.decided_at,
  decided_by: row.decided_by_name,
  reason: row.reason,
  closed_at: row.closed_at,
})

async function readBatches(
  container: MedusaContainer,
  of: { id: string | null; take: number; skip: number },
): Promise<BatchRow[]> {
  const found: unknown = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(BATCHES, of)
  return BatchRows.parse(found).rows
}

/** A page of batches, newest first; one statement. */
export async function listBatches(
  container: MedusaContainer,
  { page }: { page: number },
): Promise<PayoutBatchListResponse> {
  const rows = await readBatches(container, { id: null, take: PAGE_SIZE, skip: (page - 1) * PAGE_SIZE })
  return {
    batches: rows.map(toBatch),
    page: { page, page_size: PAGE_SIZE, total: rows[0]?.in_all ?? 0 },
  }
}

const LineRows = z.object({
  rows: z.array(
    z.object({
      id: z.string(),
      seller_id: z.string().nullable(),
      shop: z.string().nullable(),
      purchase_id: z.string().nullable(),
      display_id: z.number().nullable(),
      part: z.number().nullable(),
      amount: Amount,
      bank: z.string(),
      account_number: z.string(),
      account_holder: z.string(),
      status: z.enum(PAYOUT_STATUSES),
      reason: z.string().nullable(),
      settled_at: At.nullable(),
      settled_by: z.string().nullable(),
      account_note: z.enum(["changed_since", "new"]).nullable(),
    }),
  ),
})

/** Of the shop's accounts the newest counts; one that is confirmed is written again, and is no new one by that. */
const ACCOUNT_NOTE = `
  case
    when y.seller_id is null or y.status not in ('planned', 'approved') then null
    when exists (
      select 1 from (
        select a.bank, a.account_number, a.holder from bank_account a
        where a.seller_id = y.seller_id and a.deleted_at is null
        order by a.created_at desc, a.id desc limit 1
      ) now
      where (now.bank, now.account_number, now.holder) <> (y.bank, y.account_number, y.account_holder)
    ) then 'changed_since'
    when not exists (
      select 1 from bank_account a
      where a.seller_id = y.seller_id and a.bank = y.bank and a.account_number = y.account_number
        and a.holder = y.account_holder and a.created_at <= b.created_at - interval '3 days'
        and a.deleted_at is null
    ) then 'new'
  end`

const LINES = `
  select y.id, y.seller_id, s.name as shop, r.purchase_id, p.display_id, ps.part, y.amount, y.bank, y.account_number,
    y.account_holder, y.status, y.reason, y.settled_at, m.name as settled_by,
    ${ACCOUNT_NOTE} as account_note
  from payout y
  join payout_batch b on b.id = y.batch_id
  left join seller s on s.id = y.seller_id
  left join buyer_refund r on r.id = y.refund_id
  left join purchase p on p.id = r.purchase_id
  left join payment_split ps on ps.order_id = r.order_id and ps.deleted_at is null
  left join staff_member m on m.id = y.settled_by
  where y.batch_id = :batch_id and y.deleted_at is null
  order by y.id`

function receiver(row: z.infer<typeof LineRows>["rows"][number]): string {
  if (row.shop !== null) return row.shop
  if (row.display_id === null) return ""
  return row.part === null ? orderNumber(row.display_id) : sellerOrderNumber(row.display_id, row.part)
}

/**
 * A batch with its lines, in the order of its file; as many statements whatever their number.
 * @param viewer id of who asks
 * @throws Refused PAYOUT_NOT_FOUND (404)
 */
export async function loadBatch(
  container: MedusaContainer,
  id: string,
  viewer: string,
): Promise<PayoutBatchDetail> {
  const [batch] = await readBatches(container, { id, take: 1, skip: 0 })
  if (!batch) throw notFound("PAYOUT_NOT_FOUND", "There is nothing here")
  const found: unknown = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(LINES, { batch_id: id })
  const hasAdjusted =
    batch.status === "draft" &&
    (await container.resolve<LedgerService>(LEDGER_MODULE).hasAdjusted({ batch_id: id, by: viewer }))
  const hasFile = batch.status === "approved" || batch.status === "closed"
  return {
    ...toBatch(batch),
    lines: LineRows.parse(found).rows.map((row, index) => ({
      id: row.id,
      line: index + 1,
      to: receiver(row),
      seller_id: row.seller_id,
      purchase_id: row.purchase_id,
      bank: row.bank,
      account_number: maskAccount(row.account_number),
      account_holder: row.account_holder,
      amount_idr: row.amount,
      status: row.status,
      reason: row.reason,
      settled_at: row.settled_at,
      settled_by: row.settled_by,
      account_note: row.account_note,
    })),
    sha256: hasFile ? (await readBankFile(container, id)).sha256 : null,
    can_approve: batch.status === "draft" && batch.made_by !== viewer && !hasAdjusted,
  }
}
