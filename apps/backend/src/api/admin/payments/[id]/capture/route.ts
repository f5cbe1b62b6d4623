import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { purchaseOfPayment } from "../../../../../workflows/purchase/purchase-of"
import { confirmByHandWorkflow } from "../../../../../workflows/transfer/confirm-by-hand"
import { actorOf, type StaffRequest } from "../../../../guards/staff"

/** Stands at core's path on purpose: core would write the money of all shops to one order. */
export const POST = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  const id = req.params["id"] ?? ""
  const purchase_id = await purchaseOfPayment(req.scope, id)
  await confirmByHandWorkflow(req.scope).run({ input: { purchase_id, actor: actorOf(req) } })
  const { data }: { data: unknown[] } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment",
    fields: ["*", "captures.*", "refunds.*"],
    filters: { id },
  })
  res.json({ payment: data[0] })
}
