import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ReceiptListResponse,
  ReceiptResponse,
  BankStatementResponse,
  TransferListResponse,
  TransferResponse,
  type BankReceipt,
} from "@sebiduk/contracts"
import { todayInWib } from "@sebiduk/domain"
import type { Api } from "./api"
import { succeeded } from "./seller"
import { aStaffMember } from "./staff"

type Match = { purchase_id: string; missing_idr: number }
type Money = { amount_idr: number; received_on?: string; sender?: string; note?: string; reference?: string }

/** Somebody of the office before the account: the bare calls answer whatever comes, the others expect to succeed. */
export async function aFinance(container: MedusaContainer, api: Api) {
  const staff = await aStaffMember(container, api, { role: "finance" })
  const post = {
    enter: (money: Money, match?: Match) =>
      staff.post("/admin/receipts", {
        received_on: todayInWib(new Date()),
        ...money,
        ...(match && { match }),
      }),
    statement: (text: string) => staff.post("/admin/receipts/statement", { text }),
    match: (id: string, match: Match) => staff.post(`/admin/receipts/${id}/match`, match),
    dismiss: (id: string, reason: string) => staff.post(`/admin/receipts/${id}/dismiss`, { reason }),
    reject: (proof_id: string, reason: string) => staff.post(`/admin/proofs/${proof_id}/reject`, { reason }),
  }
  const finance = {
    ...staff,
    post,
    transfers: async (q = "") =>
      succeeded(TransferListResponse, await staff.get(`/admin/transfers?q=${encodeURIComponent(q)}`)),
    transfer: async (id: string) =>
      succeeded(TransferResponse, await staff.get(`/admin/transfers/${id}`)).transfer,
    receipts: async (view: "open" | "decided" = "open") =>
      succeeded(ReceiptListResponse, await staff.get(`/admin/receipts?view=${view}`)).receipts,
    enter: async (money: Money): Promise<BankReceipt> =>
      succeeded(ReceiptResponse, await post.enter(money)).receipt,
    statement: async (text: string) => succeeded(BankStatementResponse, await post.statement(text)),
    /** This much came in for a purchase, whatever is missing now. */
    receive: async (purchase_id: string, amount_idr: number, said: Omit<Money, "amount_idr"> = {}) => {
      const { missing_idr } = await finance.transfer(purchase_id)
      const answer = await post.enter({ amount_idr, ...said }, { purchase_id, missing_idr })
      return succeeded(ReceiptResponse, answer).receipt
    },
    match: async (id: string, purchase_id: string) => {
      const { missing_idr } = await finance.transfer(purchase_id)
      return succeeded(ReceiptResponse, await post.match(id, { purchase_id, missing_idr })).receipt
    },
    reject: async (proof_id: string, reason: string) =>
      succeeded(TransferResponse, await post.reject(proof_id, reason)).transfer,
  }
  return finance
}
