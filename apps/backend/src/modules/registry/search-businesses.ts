import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** What is looked for; codes are prefixes of the desa's Kemendagri code. */
export type BusinessSearch = {
  q?: string
  kecamatan_code?: string
  desa_code?: string
  sector?: string
  licence_type?: string
  licence_state?: string
}

const MAX_WORDS = 6

const escapeLike = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`)

/** Each word somewhere in name, owner or desa: "siti belitang" finds the one of Siti in Desa Belitang. */
function withWords(knex: Knex, query: Knex.QueryBuilder, words: string): Knex.QueryBuilder {
  for (const word of words.split(/\s+/).slice(0, MAX_WORDS))
    query.whereLike("search_text", knex.raw("registry_search_text(?)", [`%${escapeLike(word)}%`]))
  return query
}

/** Ids of those whose NIB begins like this, as papers write it, or whose name has the number. */
function withNumber(knex: Knex, words: string, digits: string): Knex.QueryBuilder {
  return knex("licence")
    .select("business_id as id")
    .where("type", "NIB")
    .whereNull("deleted_at")
    .whereLike("number", `${digits}%`)
    .union(withWords(knex, knex("business").select("id").whereNull("deleted_at"), words))
}

/** The businesses that fit, as a query others take columns, pages or counts of. */
export function businessesThatFit(knex: Knex, search: BusinessSearch): Knex.QueryBuilder {
  const { q, kecamatan_code, desa_code, sector, licence_type, licence_state } = search
  const query = knex("business as b").whereNull("b.deleted_at")
  const words = q?.trim() ?? ""
  const digits = words.replaceAll(/[\s.-]/g, "")
  if (/^\d{3,}$/.test(digits)) query.whereIn("b.id", withNumber(knex, words, digits))
  else if (words !== "") withWords(knex, query, words)
  if (kecamatan_code) query.whereLike("b.desa_code", `${kecamatan_code}.%`)
  if (desa_code) query.where("b.desa_code", desa_code)
  if (sector) query.where("b.sector", sector)
  if (licence_type ?? licence_state) {
    const licences = knex("licence").select("business_id").whereNull("deleted_at")
    if (licence_type) licences.where("type", licence_type)
    if (licence_state) licences.where("state", licence_state)
    query.whereIn("b.id", licences)
  }
  return query
}
