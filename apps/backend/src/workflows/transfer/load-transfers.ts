import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  TRANSFER_PAGE_SIZE,
  type AdminListTransfersInput,
  type AwaitedTransfer,
  type TransferListResponse,
} from "@sebiduk/contracts"
import { orderNumber, transferState } from "@sebiduk/domain"
import { PURCHASE_MODULE } from "../../modules/purchase"
import type { PurchaseService } from "../../modules/purchase/service"
import { notFound } from "../../refused"
import { PURCHASE_FIELDS, PurchaseRow } from "../purchase/order-row"
import { toProofs } from "../purchase/purchase-view"
import { listWaitingIds } from "./transfer-query"

const Buyer = z.object({ id: z.string(), shipping_address: z.object({ first_name: z.string() }) })

const iso = (instant: Date | null): string | null => instant?.toISOString() ?? null

function toTransfer(purchase: PurchaseRow, buyer: string, received: number): AwaitedTransfer {
  const standing = purchase.splits.filter(({ cancelled_at }) => !cancelled_at)
  const bought = standing.length > 0 ? standing : purchase.splits
  const total = bought.reduce((sum, split) => sum + split.total, 0)
  const state = purchase.paid_at ? "paid" : standing.length === 0 ? "ended" : "waiting"
  const money = { total, code: purchase.transfer_code ?? 0, received }
  return {
    purchase_id: purchase.id,
    number: orderNumber(purchase.display_id),
    state,
    buyer,
    placed_at: purchase.created_at.toISOString(),
    pay_until: iso(purchase.pay_until),
    kept_until: iso(purchase.kept_until),
    total_idr: total,
    code: purchase.transfer_code,
    received_idr: received,
    missing_idr: state === "waiting" ? transferState(money).missing : 0,
    proofs: toProofs(purchase.proofs),
  }
}

/** Purchases by transfer as the office sees them, in the sequence of their ids; three queries, whatever their number. */
export async function loadTransfers(container: MedusaContainer, ids: string[]): Promise<AwaitedTransfer[]> {
  if (ids.length === 0) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [found, matches] = await Promise.all([
    query.graph({
      entity: "purchase",
      fields: PURCHASE_FIELDS,
      filters: { id: ids, payment_method: "transfer", placed_at: { $ne: null } },
    }),
    container
      .resolve<PurchaseService>(PURCHASE_MODULE)
      .listReceiptMatches({ purchase_id: ids }, { select: ["purchase_id", "amount"], take: null }),
  ])
  const purchases = PurchaseRow.array().parse(found.data)
  const firstOf = ({ splits }: PurchaseRow) => splits.toSorted((a, b) => a.part - b.part)[0]?.order_id ?? ""
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "shipping_address.first_name"],
    filters: { id: purchases.map(firstOf) },
  })
  const names = new Map(
    Buyer.array()
      .parse(data)
      .map((row) => [row.id, row.shipping_address.first_name]),
  )
  return ids.flatMap((id) => {
    const purchase = purchases.find((row) => row.id === id)
    if (!purchase) return []
    const received = matches.reduce((sum, row) => (row.purchase_id === id ? sum + row.amount : sum), 0)
    return [toTransfer(purchase, names.get(firstOf(purchase)) ?? "", received)]
  })
}

/** @throws Refused ORDER_NOT_FOUND (404), also for a purchase that is paid otherwise */
export async function loadTransfer(container: MedusaContainer, id: string): Promise<AwaitedTransfer> {
  const [transfer] = await loadTransfers(container, [id])
  if (!transfer) throw notFound("ORDER_NOT_FOUND", "There is no such transfer")
  return transfer
}

/** One page of the transfers that are waited for. */
export async function listTransfers(
  container: MedusaContainer,
  input: AdminListTransfersInput,
): Promise<TransferListResponse> {
  const { ids, total, with_proof } = await listWaitingIds(container, input)
  return {
    transfers: await loadTransfers(container, ids),
    with_proof,
    page: { page: input.page, page_size: TRANSFER_PAGE_SIZE, total },
  }
}
