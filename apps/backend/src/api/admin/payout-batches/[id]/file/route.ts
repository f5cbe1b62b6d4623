import type { MedusaResponse } from "@medusajs/framework/http"
import { conflict } from "../../../../../refused"
import { readBankFile } from "../../../../../workflows/ledger/bank-file-of"
import type { StaffRequest } from "../../../../guards/staff"

/** What the office hands to its bank. */
export const GET = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  const { number, status, text } = await readBankFile(req.scope, req.params["id"] ?? "")
  if (status !== "approved" && status !== "closed")
    throw conflict("PAYOUT_STATE", `The batch is ${status}`, { state: status })
  res.set({
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename="${number}.csv"`,
    "Cache-Control": "no-store",
  })
  res.send(text)
}
