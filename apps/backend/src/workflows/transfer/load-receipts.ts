import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  TRANSFER_PAGE_SIZE,
  type AdminListReceiptsInput,
  type AwaitedTransfer,
  type BankReceipt,
  type ReceiptListResponse,
} from "@sebiduk/contracts"
import { orderNumber, suggestMatches } from "@sebiduk/domain"
import { PURCHASE_MODULE } from "../../modules/purchase"
import type { PurchaseService } from "../../modules/purchase/service"
import { notFound } from "../../refused"
import { loadTransfers } from "./load-transfers"

const DAY_MS = 86_400_000
/** Money also comes for what ended lately; older purchases are found by their number. */
const LATELY_MS = 14 * DAY_MS
const MAX_CANDIDATES = 1_000

type Receipt = Awaited<ReturnType<PurchaseService["retrieveBankReceipt"]>>

/** What money that nobody decided about may be for. */
async function loadCandidates(container: MedusaContainer): Promise<AwaitedTransfer[]> {
  const rows = await container.resolve<PurchaseService>(PURCHASE_MODULE).listPurchases(
    {
      payment_method: "transfer",
      placed_at: { $ne: null },
      released_at: null,
      created_at: { $gt: new Date(Date.now() - LATELY_MS) },
    },
    { select: ["id"], take: MAX_CANDIDATES, order: { created_at: "DESC" } },
  )
  return loadTransfers(
    container,
    rows.map(({ id }) => id),
  )
}

function suggestionsFor(
  receipt: Receipt,
  candidates: readonly AwaitedTransfer[],
): BankReceipt["suggestions"] {
  const waiting = candidates.map((transfer) => ({
    transfer,
    number: transfer.number,
    names: [transfer.buyer, ...transfer.proofs.map(({ sender }) => sender)].filter(Boolean),
    total: transfer.total_idr,
    code: transfer.code ?? 0,
    received: transfer.received_idr,
  }))
  return suggestMatches(receipt, waiting).map(({ transfer: { transfer }, reasons }) => ({
    transfer,
    reasons,
  }))
}

async function toReceipts(container: MedusaContainer, rows: Receipt[]): Promise<BankReceipt[]> {
  const purchases = container.resolve<PurchaseService>(PURCHASE_MODULE)
  const matches = await purchases.listReceiptMatches(
    { receipt_id: rows.map(({ id }) => id) },
    { take: rows.length },
  )
  const paid = matches.flatMap(({ purchase_id }) => purchase_id ?? [])
  const [numbers, twins, candidates] = await Promise.all([
    purchases.listPurchases({ id: paid }, { select: ["id", "display_id"], take: null }),
    purchases.listBankReceipts(
      { amount: rows.map(({ amount }) => amount), received_on: rows.map(({ received_on }) => received_on) },
      { select: ["id", "amount", "received_on"], take: null },
    ),
    matches.length < rows.length ? loadCandidates(container) : [],
  ])
  const numberOf = new Map(numbers.map(({ id, display_id }) => [id, orderNumber(display_id)]))
  return rows.map((row): BankReceipt => {
    const match = matches.find(({ receipt_id }) => receipt_id === row.id)
    return {
      id: row.id,
      received_on: row.received_on,
      amount_idr: row.amount,
      sender: row.sender,
      note: row.note,
      reference: row.reference,
      entered_at: new Date(row.created_at).toISOString(),
      entered_by: row.entered_by_name,
      has_twin: twins.some(
        (twin) => twin.id !== row.id && twin.amount === row.amount && twin.received_on === row.received_on,
      ),
      match: match
        ? {
            purchase_id: match.purchase_id,
            number: match.purchase_id ? (numberOf.get(match.purchase_id) ?? null) : null,
            reason: match.reason,
            by: match.decided_by_name,
            at: new Date(match.created_at).toISOString(),
          }
        : null,
      suggestions: match ? [] : suggestionsFor(row, candidates),
    }
  })
}

const IDS = `
  select r.id from bank_receipt r left join receipt_match m on m.receipt_id = r.id
  where (m.id is null) = :is_open order by r.received_on desc, r.created_at desc, r.id limit :take offset :skip`
const COUNT = `
  select count(*) as total from bank_receipt r left join receipt_match m on m.receipt_id = r.id
  where (m.id is null) = :is_open`
const Answer = z.object({ rows: z.array(z.unknown()) })
const Row = z.object({ id: z.string() })
const Count = z.object({ total: z.coerce.number() })

/** One page of the money that came in, the newest first; as many queries whatever its size. */
export async function listReceipts(
  container: MedusaContainer,
  { view, page }: AdminListReceiptsInput,
): Promise<ReceiptListResponse> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const take = TRANSFER_PAGE_SIZE
  const facts = { is_open: view === "open", take, skip: (page - 1) * take }
  const [listed, counted] = await Promise.all<unknown>([knex.raw(IDS, facts), knex.raw(COUNT, facts)])
  const ids = Row.array()
    .parse(Answer.parse(listed).rows)
    .map(({ id }) => id)
  const rows = await container
    .resolve<PurchaseService>(PURCHASE_MODULE)
    .listBankReceipts({ id: ids }, { take: ids.length })
  const inOrder = ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
  return {
    receipts: ids.length > 0 ? await toReceipts(container, inOrder) : [],
    page: { page, page_size: take, total: Count.parse(Answer.parse(counted).rows[0]).total },
  }
}

/** @throws Refused RECEIPT_NOT_FOUND (404) */
export async function loadReceipt(container: MedusaContainer, id: string): Promise<BankReceipt> {
  const rows = await container.resolve<PurchaseService>(PURCHASE_MODULE).listBankReceipts({ id }, { take: 1 })
  const [receipt] = await toReceipts(container, rows)
  if (!receipt) throw notFound("RECEIPT_NOT_FOUND", "There is no such money")
  return receipt
}
