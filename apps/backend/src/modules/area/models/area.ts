import { model } from "@medusajs/framework/utils"

/** Provinsi, kabupaten/kota, kecamatan and kelurahan/desa by Kemendagri code. */
export const Area = model
  .define("area", {
    /** The Kemendagri code itself, e.g. 16.08.13.2004; never a BPS code. */
    code: model.text().primaryKey(),
    parent_code: model.text().nullable(),
    level: model.enum(["province", "regency", "kecamatan", "desa"]),
    name: model.text(),
    /** Known for OKU Timur only. */
    postcode: model.text().nullable(),
  })
  .indexes([{ on: ["parent_code", "name"] }])
