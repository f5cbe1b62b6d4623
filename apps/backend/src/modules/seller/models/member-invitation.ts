import { model } from "@medusajs/framework/utils"
import { Seller } from "./seller"

/** A place in a shop for whoever holds the token and the e-mail; used once. */
export const MemberInvitation = model
  .define("member_invitation", {
    id: model.id({ prefix: "selinv" }).primaryKey(),
    name: model.text(),
    email: model.text(),
    rights: model.array(),
    /** SHA-256 of the token, which only the link carries. */
    token_digest: model.text(),
    expires_at: model.dateTime(),
    accepted_at: model.dateTime().nullable(),
    seller: model.belongsTo(() => Seller, { mappedBy: "invitations" }),
  })
  .indexes([{ on: ["token_digest"], unique: true, where: "deleted_at IS NULL" }])
