import { model } from "@medusajs/framework/utils"
import { ReturnRequest } from "./return-request"

/** A photo that a buyer sent, before and after a return names it; the file itself is a private paper. */
export const ReturnPicture = model
  .define("return_picture", {
    id: model.id({ prefix: "rpi" }).primaryKey(),
    purchase_id: model.text(),
    evidence_id: model.text().unique(),
    request: model.belongsTo(() => ReturnRequest, { mappedBy: "pictures" }).nullable(),
  })
  .indexes([{ on: ["purchase_id"], where: "request_id IS NULL AND deleted_at IS NULL" }])
