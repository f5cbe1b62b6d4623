import { model } from "@medusajs/framework/utils"
import { PROOF_STATUSES } from "@sebiduk/domain"
import { Purchase } from "./purchase"

/** What a buyer sent to show that the money is on its way; the file is kept among the private papers. */
export const TransferProof = model.define("transfer_proof", {
  id: model.id({ prefix: "tprf" }).primaryKey(),
  evidence_id: model.text(),
  file_name: model.text(),
  mime_type: model.text(),
  sender: model.text(),
  note: model.text(),
  status: model.enum([...PROOF_STATUSES]).default("waiting"),
  /** Why the office did not take it. */
  reason: model.text().nullable(),
  decided_by: model.text().nullable(),
  purchase: model.belongsTo(() => Purchase, { mappedBy: "proofs" }),
})
