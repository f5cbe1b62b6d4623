import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  AdminAdjustBalance,
  AdminCreateCommissionRule,
  AdminListBalances,
  AdminListTurnover,
  AdminOrderCommissionRules,
  AdminReconcile,
  AdminSetPph22,
  ListEntries,
} from "@sebiduk/contracts"
import { validBody, validIds, validQuery } from "../../validation"

/** What is kept of sales, and what each shop is owed. */
export const ledgerMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/admin/commission-rules",
    middlewares: [validBody(AdminCreateCommissionRule)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/commission-rules/order",
    middlewares: [validBody(AdminOrderCommissionRules)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/commission-rules/:id/retire",
    middlewares: [validIds("COMMISSION_RULE_NOT_FOUND")],
  },
  { methods: ["GET"], matcher: "/admin/ledger/pph22", middlewares: [validQuery(AdminListTurnover)] },
  { methods: ["POST"], matcher: "/admin/ledger/pph22", middlewares: [validBody(AdminSetPph22)] },
  { methods: ["GET"], matcher: "/admin/ledger/balances", middlewares: [validQuery(AdminListBalances)] },
  {
    methods: ["GET"],
    matcher: "/admin/ledger/balances/:id",
    middlewares: [validIds("SELLER_NOT_FOUND"), validQuery(ListEntries)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/ledger/adjustments",
    middlewares: [validBody(AdminAdjustBalance)],
  },
  {
    methods: ["GET"],
    matcher: "/admin/ledger/reconciliation",
    middlewares: [validQuery(AdminReconcile)],
  },
]
