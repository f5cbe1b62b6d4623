import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { recordCoreCallWorkflow } from "../../workflows/staff/record-core-call"
import { actorOf, type StaffContext, type StaffRequest } from "../guards/staff"

/** Workflows of ours write their own lines, with what was before and after. */
const OURS =
  /^\/admin\/(?:audit|commission-rules|evidence|invites|ledger|licences|payout-batches|proofs|receipts|registry|return-requests|sellers|staff|transfers|verification)(?:\/|$)/

const ID = /^[a-z]+_\w{10,}$/

/** `/admin/orders/order_01J/cancel` → orders, order_01J, orders.cancel */
export function subjectOf(method: string, path: string) {
  const parts = path.split("/").slice(2)
  const subject_id = parts.find((part) => ID.test(part)) ?? ""
  const words = parts.filter((part) => !ID.test(part))
  return {
    subject_type: words[0] ?? "",
    subject_id,
    action: [...words, ...(words.length === 1 ? [method.toLowerCase()] : [])].join("."),
  }
}

/** One line of the audit trail for each change that core made for somebody of the office; without its contents. */
export function coreTrail(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const path = (req.originalUrl.split("?")[0] ?? "").replace(/\/+$/, "")
  const { staff } = req as MedusaRequest & { staff?: StaffContext }
  if (staff && !["GET", "HEAD", "OPTIONS"].includes(req.method) && !OURS.test(path)) {
    res.on("finish", () => {
      if (res.statusCode >= 400) return
      const subject = subjectOf(req.method, path)
      recordCoreCallWorkflow(req.scope)
        .run({
          input: {
            ...subject,
            actor: actorOf(req as StaffRequest),
            subject_label: subject.subject_id || subject.subject_type,
          },
        })
        .catch((error: unknown) => {
          req.scope
            .resolve(ContainerRegistrationKeys.LOGGER)
            .error(`[audit] ${req.method} ${path} is not in the trail: ${String(error)}`)
        })
    })
  }
  next()
}
