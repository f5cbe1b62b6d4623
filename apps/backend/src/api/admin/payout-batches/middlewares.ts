import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  AdminCreatePayoutBatch,
  AdminListPayoutBatches,
  AdminRejectPayoutBatch,
  AdminSettlePayout,
} from "@sebiduk/contracts"
import { knownShop } from "../../guards/shop"
import { validBody, validIds, validQuery } from "../../validation"

const batch = validIds("PAYOUT_NOT_FOUND")

/** Who may is in the table of `admin-access.ts`: administrators and finance. */
export const payoutMiddlewares: MiddlewareRoute[] = [
  { methods: ["GET"], matcher: "/admin/payout-batches", middlewares: [validQuery(AdminListPayoutBatches)] },
  { methods: ["POST"], matcher: "/admin/payout-batches", middlewares: [validBody(AdminCreatePayoutBatch)] },
  ...["", "/approve", "/file", "/settle", "/payouts/:payout_id/account"].map((rest) => ({
    matcher: `/admin/payout-batches/:id${rest}`,
    middlewares: [batch],
  })),
  {
    methods: ["POST"],
    matcher: "/admin/payout-batches/:id/reject",
    middlewares: [batch, validBody(AdminRejectPayoutBatch)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/payout-batches/:id/payouts/:payout_id/settle",
    middlewares: [batch, validBody(AdminSettlePayout)],
  },
  { methods: ["GET"], matcher: "/admin/statements/:id*", middlewares: [knownShop] },
]
