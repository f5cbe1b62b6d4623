import { model } from "@medusajs/framework/utils"

/** That the people of a licence were told, so many days before its end; each once. */
export const LicenceReminder = model
  .define("licence_reminder", {
    id: model.id({ prefix: "lirem" }).primaryKey(),
    licence_id: model.text(),
    valid_until: model.text(),
    days: model.number(),
  })
  .indexes([{ on: ["licence_id", "valid_until", "days"], unique: true, where: "deleted_at IS NULL" }])
