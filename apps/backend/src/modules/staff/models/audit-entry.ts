import { model } from "@medusajs/framework/utils"

/** One thing somebody did; the database refuses to change or delete it. `created_at` is when. */
export const AuditEntry = model
  .define("audit_entry", {
    id: model.id({ prefix: "aud" }).primaryKey(),
    actor_type: model.enum(["staff", "seller", "system"]),
    actor_id: model.text(),
    actor_name: model.text(),
    action: model.text(),
    subject_type: model.text(),
    subject_id: model.text(),
    subject_label: model.text(),
    reason: model.text().nullable(),
    /** Without identity numbers. */
    before: model.json().nullable(),
    after: model.json().nullable(),
  })
  .indexes([{ on: ["subject_id"] }, { on: ["actor_id"] }, { on: ["action"] }])
