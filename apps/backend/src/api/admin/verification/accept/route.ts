import type { MedusaResponse } from "@medusajs/framework/http"
import type { AcceptManyResponse, AdminAcceptManyInput } from "@sebiduk/contracts"
import { acceptMany } from "../../../../workflows/verification/accept-many"
import { actorOf, type StaffRequest } from "../../../guards/staff"

export const POST = async (req: StaffRequest<AdminAcceptManyInput>, res: MedusaResponse): Promise<void> => {
  const body: AcceptManyResponse = { results: await acceptMany(req.scope, req.validatedBody, actorOf(req)) }
  res.json(body)
}
