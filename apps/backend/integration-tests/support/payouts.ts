import type { MedusaContainer } from "@medusajs/framework/types"
import { PayoutBatchResponse, PayoutCandidatesResponse, type PayoutBatchDetail } from "@sebiduk/contracts"
import type { BatchKind } from "@sebiduk/domain"
import type { SellerService } from "../../src/modules/seller/service"
import type { Api } from "./api"
import { aSeller, type SellerFixture } from "./catalogue"
import { ledgerOf } from "./ledger"
import type { Answer } from "./logged-in"
import { succeeded } from "./seller"
import { aStaffMember } from "./staff"

let counter = 0
const next = (): number => (counter += 1)

/** Where a shop wants its money; the newest counts. */
export async function aBankAccount(
  container: MedusaContainer,
  seller_id: string,
  account: { bank?: string; account_number?: string; holder?: string } = {},
): Promise<void> {
  const sellers: SellerService = container.resolve("seller")
  await sellers.createBankAccounts({
    bank: "BRI",
    account_number: "001234567890",
    holder: "Siti Aminah",
    created_by: "x",
    ...account,
    seller_id,
  })
}

/** Money that is a shop's at once, of no order; or that it owes. Whole rupiah. */
export async function owe(container: MedusaContainer, seller_id: string, amount: number): Promise<void> {
  const entry = { account: "seller" as const, seller_id, kind: "adjustment" as const, amount }
  await ledgerOf(container).post([{ ...entry, key: `adjustment:${next()}` }], { reason: "Uji" })
}

/** From when the money of an order may be paid out. */
export async function released(
  container: MedusaContainer,
  order: { order_id: string; seller_id: string; available_at: Date | null; is_held?: boolean },
): Promise<void> {
  const ledger = ledgerOf(container)
  const [known] = await ledger.listOrderReleases({ order_id: order.order_id }, { take: 1 })
  if (known) await ledger.updateOrderReleases({ id: known.id, ...order })
  else await ledger.createOrderReleases(order)
}

/** A shop with an account and so much to be paid. */
export async function aShopWith(container: MedusaContainer, amount: number): Promise<SellerFixture> {
  const seller = await aSeller(container)
  await aBankAccount(container, seller.id)
  await owe(container, seller.id, amount)
  return seller
}

/** Somebody who pays for the office: the bare calls answer whatever comes, the others expect to succeed. */
export async function aTreasurer(
  container: MedusaContainer,
  api: Api,
  role: "finance" | "administrator" = "finance",
) {
  const staff = await aStaffMember(container, api, { role })
  const at = (id: string, rest = "") => `/admin/payout-batches/${id}${rest}`
  const post = {
    plan: (kind: BatchKind = "sellers") => staff.post("/admin/payout-batches", { kind }),
    approve: (id: string) => staff.post(at(id, "/approve")),
    reject: (id: string, reason = "Rekening salah") => staff.post(at(id, "/reject"), { reason }),
    settleAll: (id: string) => staff.post(at(id, "/settle")),
    settle: (id: string, payout_id: string, body: object) =>
      staff.post(at(id, `/payouts/${payout_id}/settle`), body),
  }
  const batchOf = (answer: Answer): PayoutBatchDetail => succeeded(PayoutBatchResponse, answer).batch
  return {
    ...staff,
    client: staff,
    post,
    plan: async (kind?: BatchKind) => batchOf(await post.plan(kind)),
    batch: async (id: string) => batchOf(await staff.get(at(id))),
    approve: async (id: string) => batchOf(await post.approve(id)),
    reject: async (id: string, reason?: string) => batchOf(await post.reject(id, reason)),
    settleAll: async (id: string) => batchOf(await post.settleAll(id)),
    paid: async (id: string, payout_id: string) =>
      batchOf(await post.settle(id, payout_id, { outcome: "paid" })),
    failed: async (id: string, payout_id: string, reason = "Rekening ditutup") =>
      batchOf(await post.settle(id, payout_id, { outcome: "failed", reason })),
    file: (id: string) => staff.download(at(id, "/file")),
    candidates: async () => succeeded(PayoutCandidatesResponse, await staff.get("/admin/payout-candidates")),
  }
}
