import type { MedusaResponse } from "@medusajs/framework/http"
import { answerStatement } from "../../../../answer-statement"
import type { StaffRequest } from "../../../../guards/staff"

export const GET = (req: StaffRequest, res: MedusaResponse): Promise<void> =>
  answerStatement(req, res, req.params["id"] ?? "", "json")
