import { model } from "@medusajs/framework/utils"

/**
 * An identity number of a business. Without a relation on purpose: no `fields=` of any route can reach it, only
 * `RegistryService`.
 */
export const BusinessIdentity = model
  .define("business_identity", {
    id: model.id({ prefix: "bizi" }).primaryKey(),
    business_id: model.text(),
    kind: model.enum(["nik", "npwp"]),
    /** AES-256-GCM, base64url of nonce, tag and text. */
    cipher: model.text(),
    /** Keyed hash, by which an equal number is found. */
    digest: model.text(),
    /** `1608**********34` */
    masked: model.text(),
  })
  .indexes([
    { on: ["business_id", "kind"], unique: true, where: "deleted_at IS NULL" },
    { on: ["digest"], where: "deleted_at IS NULL" },
  ])
