import type { MedusaResponse } from "@medusajs/framework/http"
import { answerStatements } from "../../../answer-statement"
import type { StaffRequest } from "../../../guards/staff"

export const GET = (req: StaffRequest, res: MedusaResponse): Promise<void> =>
  answerStatements(req, res, req.params["id"] ?? "")
