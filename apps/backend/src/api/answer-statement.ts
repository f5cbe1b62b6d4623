import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StatementResponse } from "@sebiduk/contracts"
import { statementCsv } from "../papers/statement-csv"
import { statementPdf } from "../papers/statement-pdf"
import { listStatements, loadStatement } from "../workflows/ledger/load-statements"

/** The months of a shop's balance. */
export async function answerStatements(
  req: MedusaRequest,
  res: MedusaResponse,
  seller_id: string,
): Promise<void> {
  res.setHeader("Cache-Control", "no-store")
  res.json(await listStatements(req.scope, { seller_id, now: new Date() }))
}

const TYPES = { csv: "text/csv; charset=utf-8", pdf: "application/pdf" } as const

/** A shop's statement of the month in the address, as JSON or as a file. */
export async function answerStatement(
  req: MedusaRequest,
  res: MedusaResponse,
  seller_id: string,
  as: "json" | keyof typeof TYPES,
): Promise<void> {
  const now = new Date()
  const month = req.params["month"] ?? ""
  const statement = await loadStatement(req.scope, { seller_id, month, now })
  res.setHeader("Cache-Control", "no-store")
  if (as === "json") {
    const body: StatementResponse = { statement }
    res.json(body)
    return
  }
  res.set({
    "Content-Type": TYPES[as],
    "Content-Disposition": `attachment; filename="laporan-saldo-${month}.${as}"`,
  })
  res.send(as === "csv" ? statementCsv(statement) : await statementPdf(statement, now))
}
