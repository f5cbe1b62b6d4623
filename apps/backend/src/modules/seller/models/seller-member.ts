import { model } from "@medusajs/framework/utils"
import { Seller } from "./seller"

/** A person acting for a shop; the actor of a login. One login belongs to one shop. */
export const SellerMember = model
  .define("seller_member", {
    id: model.id({ prefix: "selm" }).primaryKey(),
    name: model.text(),
    email: model.text(),
    phone: model.text().nullable(),
    /** Of owner, stock, orders, finance; owner implies the others. */
    rights: model.array(),
    seller: model.belongsTo(() => Seller, { mappedBy: "members" }),
  })
  .indexes([{ on: ["email"], unique: true, where: "deleted_at IS NULL" }])
