import { model } from "@medusajs/framework/utils"

/** An uploaded paper. The file is private: it is read only through a signed, expiring link. */
export const Evidence = model
  .define("evidence", {
    id: model.id({ prefix: "evd" }).primaryKey(),
    /** Shop whose people uploaded it; null when the office did. */
    seller_id: model.text().nullable(),
    file_id: model.text(),
    file_name: model.text(),
    mime_type: model.text(),
    size_bytes: model.number(),
    uploaded_by: model.text(),
  })
  .indexes([{ on: ["seller_id"], where: "deleted_at IS NULL" }])
