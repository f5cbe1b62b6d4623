import { model } from "@medusajs/framework/utils"

/** From when a shop may be paid for an order. */
export const OrderRelease = model
  .define("order_release", {
    id: model.id({ prefix: "orel" }).primaryKey(),
    order_id: model.text().unique(),
    seller_id: model.text(),
    /** When the buyer can send nothing back any more; null before it all arrived. */
    available_at: model.dateTime().nullable(),
    /** While something of it is being sent back. */
    is_held: model.boolean().default(false),
  })
  .indexes([{ on: ["seller_id"], where: "deleted_at IS NULL" }])
