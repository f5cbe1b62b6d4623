import { model } from "@medusajs/framework/utils"
import { Licence } from "./licence"

/** A producer on the office's record, selling or not. NIK and NPWP are apart, in `BusinessIdentity`. */
export const Business = model
  .define("business", {
    id: model.id({ prefix: "biz" }).primaryKey(),
    /** Stable name of a record of the demo data. */
    code: model.text().unique().nullable(),
    name: model.text().searchable(),
    legal_form: model.text(),
    owner_name: model.text().searchable(),
    sector: model.text(),
    scale: model.enum(["mikro", "kecil", "menengah"]),
    established_year: model.number().nullable(),
    employees: model.number().nullable(),
    /** Registered for PPN (Pengusaha Kena Pajak). */
    is_pkp: model.boolean().default(false),
    street: model.text(),
    /** Kemendagri code of the desa, e.g. 16.08.13.2004. */
    desa_code: model.text(),
    desa: model.text(),
    kecamatan: model.text(),
    postcode: model.text(),
    /** E.164. */
    phone: model.text(),
    email: model.text().nullable(),
    licences: model.hasMany(() => Licence, { mappedBy: "business" }),
  })
  .indexes([{ on: ["desa_code"] }, { on: ["sector"] }])
