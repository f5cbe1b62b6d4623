import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "../../../guards/staff"
import { answerBatch } from "../answer-batch"

export const GET = (req: StaffRequest, res: MedusaResponse): Promise<void> =>
  answerBatch(req, res, req.params["id"] ?? "")
