import { model } from "@medusajs/framework/utils"

/** A picture somebody of a shop uploaded; public, and the shop's own to put on its products. */
export const SellerPicture = model
  .define("seller_picture", {
    id: model.id({ prefix: "selpic" }).primaryKey(),
    seller_id: model.text(),
    file_id: model.text(),
    url: model.text(),
  })
  .indexes([{ on: ["seller_id"], where: "deleted_at IS NULL" }])
