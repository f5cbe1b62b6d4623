import type { MedusaResponse } from "@medusajs/framework/http"
import type { AdminReturnResponse } from "@sebiduk/contracts"
import type { ReturnActor } from "../../../workflows/returns/plan-act"
import { readAdminReturn } from "../../../workflows/returns/read-returns"
import type { AdminReturnRequest } from "../../guards/return"
import { returnPhotoLink } from "../../return-photo-link"

/** Who of the office acts. */
export const officeOf = ({ staff }: AdminReturnRequest): ReturnActor => ({
  side: "office",
  id: staff.staff_id,
  name: staff.name,
})

/** Answers a return as it now is. */
export async function answerReturn(req: AdminReturnRequest, res: MedusaResponse): Promise<void> {
  const body: AdminReturnResponse = {
    return: await readAdminReturn(req.scope, req.return.id, returnPhotoLink),
  }
  res.json(body)
}
