import {
  AdminAdjustBalance,
  AdminBalanceResponse,
  AdminListBalances,
  BalanceListResponse,
  EntryListResponse,
  ListEntries,
  OwnBalanceResponse,
  SellerBalanceResponse,
} from "./balance"
import {
  AdminCreateCommissionRule,
  AdminListTurnover,
  AdminOrderCommissionRules,
  AdminSetPph22,
  CommissionRuleListResponse,
  Pph22Response,
} from "./commission"
import { AdminReconcile, ReconciliationResponse } from "./reconciliation"
import type { ApiRoute } from "./routes"

const ROLE = { 403: ["ROLE_MISSING"] } as const
const FINANCE = { 401: ["LOGIN_REQUIRED"], 403: ["RIGHT_MISSING"] } as const

/** The office's routes to what is kept of sales, and to what each shop is owed. */
export const ADMIN_BALANCE_ROUTES: readonly ApiRoute[] = [
  {
    method: "GET",
    path: "/admin/commission-rules",
    summary: "The rules of commission in their order, and those retired lately",
    response: CommissionRuleListResponse,
    refusals: ROLE,
  },
  {
    method: "POST",
    path: "/admin/commission-rules",
    summary: "Adds a rule at the end of the list; a rule is never changed, only retired",
    body: AdminCreateCommissionRule,
    status: 201,
    response: CommissionRuleListResponse,
    refusals: { 400: ["CATEGORY_UNKNOWN", "CHOICE_INVALID"], ...ROLE },
  },
  {
    method: "POST",
    path: "/admin/commission-rules/order",
    summary: "Puts the rules in force into another order",
    body: AdminOrderCommissionRules,
    response: CommissionRuleListResponse,
    refusals: { ...ROLE, 409: ["COMMISSION_RULES_CHANGED"] },
  },
  {
    method: "POST",
    path: "/admin/commission-rules/:id/retire",
    summary: "Takes a rule out of force for sales made from now on; once more changes nothing",
    response: CommissionRuleListResponse,
    refusals: { ...ROLE, 404: ["COMMISSION_RULE_NOT_FOUND"] },
  },
  {
    method: "GET",
    path: "/admin/ledger/pph22",
    summary: "Whether PPh 22 is withheld, and each shop's turnover of a calendar year",
    query: AdminListTurnover,
    response: Pph22Response,
    refusals: ROLE,
  },
  {
    method: "POST",
    path: "/admin/ledger/pph22",
    summary: "Switches the withholding of PPh 22 on or off for sales made from now on",
    body: AdminSetPph22,
    response: AdminSetPph22,
    refusals: ROLE,
  },
  {
    method: "GET",
    path: "/admin/ledger/balances",
    summary: "What each shop is owed, the most first",
    query: AdminListBalances,
    response: BalanceListResponse,
    refusals: ROLE,
  },
  {
    method: "GET",
    path: "/admin/ledger/balances/:id",
    summary: "What one shop is owed, and the entries it comes from",
    query: ListEntries,
    response: AdminBalanceResponse,
    refusals: { ...ROLE, 404: ["SELLER_NOT_FOUND"] },
  },
  {
    method: "POST",
    path: "/admin/ledger/adjustments",
    summary: "Gives a shop money of the marketplace or the office, or takes it, with a reason",
    body: AdminAdjustBalance,
    status: 201,
    response: SellerBalanceResponse,
    refusals: { 400: ["CHOICE_INVALID"], ...ROLE, 409: ["ADJUSTMENT_KEY_USED"] },
  },
  {
    method: "GET",
    path: "/admin/ledger/reconciliation",
    summary: "What came in and went out by payments, parts and entries, and where they do not agree",
    query: AdminReconcile,
    response: ReconciliationResponse,
    refusals: { 400: ["DATE_INVALID"], ...ROLE },
  },
]

/** The seller's routes to the own balance. */
export const SELLER_BALANCE_ROUTES: readonly ApiRoute[] = [
  {
    method: "GET",
    path: "/seller/balance",
    summary:
      "What the shop is owed, what of it waits, what is on its way, and whether the next payout sends it",
    response: OwnBalanceResponse,
    refusals: FINANCE,
  },
  {
    method: "GET",
    path: "/seller/entries",
    summary: "What the balance comes from, by order and payout, the latest first",
    query: ListEntries,
    response: EntryListResponse,
    refusals: FINANCE,
  },
]
