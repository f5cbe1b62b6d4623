import { model } from "@medusajs/framework/utils"
import { Licence } from "./licence"

/** A producer on the office's record, selling or not. */
export const Business = model.define("business", {
  id: model.id({ prefix: "biz" }).primaryKey(),
  /** Stable name of the record for imports and the demo data. */
  code: model.text().unique(),
  name: model.text().searchable(),
  legal_form: model.text(),
  owner_name: model.text().searchable(),
  sector: model.enum(["beras", "jambu", "rotan"]),
  scale: model.enum(["mikro", "kecil", "menengah"]),
  established_year: model.number().nullable(),
  employees: model.number().nullable(),
  /** Registered for PPN (Pengusaha Kena Pajak). */
  is_pkp: model.boolean().default(false),
  street: model.text(),
  /** Kemendagri code of the desa, e.g. 16.08.13.2004. */
  desa_code: model.text().index(),
  desa: model.text(),
  kecamatan: model.text(),
  postcode: model.text(),
  /** E.164. */
  phone: model.text(),
  email: model.text().nullable(),
  licences: model.hasMany(() => Licence, { mappedBy: "business" }),
})
