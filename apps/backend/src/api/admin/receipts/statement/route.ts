import type { MedusaResponse } from "@medusajs/framework/http"
import type { AdminPasteStatementInput, BankStatementResponse } from "@sebiduk/contracts"
import { readStatement } from "@sebiduk/domain"
import { refusedField } from "../../../../refused"
import { enterReceiptsWorkflow } from "../../../../workflows/transfer/enter-receipts"
import { toReceiptLines } from "../../../../workflows/transfer/receipt-line"
import { actorOf, type StaffRequest } from "../../../guards/staff"

/** What came in by the bank's statement. */
export const POST = async (
  req: StaffRequest<AdminPasteStatementInput>,
  res: MedusaResponse,
): Promise<void> => {
  const statement = readStatement(req.validatedBody.text, new Date())
  if (!statement)
    throw refusedField("text", { code: "STATEMENT_COLUMNS" }, "Its head names a day and an amount")
  const lines = toReceiptLines(statement.lines)
  const { result } = await enterReceiptsWorkflow(req.scope).run({ input: { lines, actor: actorOf(req) } })
  const { added } = result
  const body: BankStatementResponse = { added, known: lines.length - added, problems: statement.problems }
  res.json(body)
}
