import { model } from "@medusajs/framework/utils"

/** One CSV of the registry: checked first, then run once somebody confirms. */
export const RegistryImport = model.define("registry_import", {
  id: model.id({ prefix: "imp" }).primaryKey(),
  file_name: model.text(),
  state: model.enum(["checked", "running", "done", "failed"]),
  /** The file, encrypted like an identity number; null once it was worked off. */
  cipher: model.text().nullable(),
  rows: model.number().default(0),
  rows_done: model.number().default(0),
  created: model.number().default(0),
  updated: model.number().default(0),
  unchanged: model.number().default(0),
  refused: model.number().default(0),
  flagged: model.number().default(0),
  errors: model.json(),
  flags: model.json(),
  created_by: model.text(),
  created_by_name: model.text(),
  finished_at: model.dateTime().nullable(),
})
