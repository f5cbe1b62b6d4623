import { model } from "@medusajs/framework/utils"

/** Somebody of the office. Who has no row here may do nothing in the admin. */
export const StaffMember = model
  .define("staff_member", {
    id: model.id({ prefix: "stf" }).primaryKey(),
    /** Core's user; null while the invitation waits. */
    user_id: model.text().nullable(),
    /** Core's invite, whose token is the only proof that a new user is this person. */
    invite_id: model.text().nullable(),
    email: model.text(),
    name: model.text(),
    role: model.enum(["administrator", "verifier", "programme_officer", "finance"]),
    /** Of a verifier; Kemendagri code, e.g. 16.08.03. */
    kecamatan_code: model.text().nullable(),
    kecamatan: model.text().nullable(),
  })
  .indexes([
    { on: ["user_id"], unique: true, where: "user_id IS NOT NULL AND deleted_at IS NULL" },
    { on: ["invite_id"], unique: true, where: "invite_id IS NOT NULL AND deleted_at IS NULL" },
    { on: ["email"], unique: true, where: "deleted_at IS NULL" },
  ])
