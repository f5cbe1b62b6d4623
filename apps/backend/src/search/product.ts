import type { SearchTypes } from "@medusajs/framework/types"
import { defineSearchIndex, search } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { todayInWib } from "@sebiduk/domain"
import { toProductDocument, type ProductDocument } from "../catalogue/product-document"
import { PRODUCT_DOCUMENTS_STALE, PRODUCT_INDEX } from "./product-index"
import { CATEGORY_ROW_FIELDS, CategoryRow, PRODUCT_ROW_FIELDS, ProductRow } from "../catalogue/product-row"

const IdRow = z.object({ id: z.string() })

const SEED_BATCH = 100

/**
 * Raise it when `card` or `page` change, or how the provider reads a text: the next migration then builds a new index
 * beside the serving one.
 */
const PAYLOAD_VERSION = 3

type Mutation =
  { action: "upsert"; documents: ProductDocument[] } | { action: "delete"; filters: { id: string[] } }

async function loadCategories(
  query: SearchTypes.SearchContainer["query"],
): Promise<Map<string, CategoryRow>> {
  const { data } = await query.graph({ entity: "product_category", fields: CATEGORY_ROW_FIELDS })
  return new Map(
    CategoryRow.array()
      .parse(data)
      .map((row) => [row.id, row]),
  )
}

/** The documents of the rows that are for sale. A published row that lacks something is named in the log, not shown. */
async function toDocuments(
  rows: readonly { id: string; status?: string }[],
  { query, logger }: SearchTypes.SearchContainer,
): Promise<ProductDocument[]> {
  const categories = await loadCategories(query)
  const today = todayInWib(new Date())
  return rows.flatMap((row) => {
    const parsed = ProductRow.safeParse(row)
    if (parsed.success) return toProductDocument(parsed.data, categories, today) ?? []
    if (row.status === "published") {
      const lacks = [...new Set(parsed.error.issues.map((issue) => issue.path.join(".")))].join(", ")
      logger.warn(`[catalogue] product ${row.id} is published but not shown; check ${lacks}`)
    }
    return []
  })
}

/** The writes after which the index says of these products what the database says now. */
async function replaceDocuments(
  ids: readonly string[],
  container: SearchTypes.SearchContainer,
): Promise<Mutation[]> {
  const { data } = await container.query.graph({
    entity: "product",
    fields: PRODUCT_ROW_FIELDS,
    filters: { id: [...ids] },
  })
  const documents = await toDocuments(data, container)
  const shown = new Set(documents.map((document) => document.id))
  const gone = ids.filter((id) => !shown.has(id))
  return [
    ...(documents.length > 0 ? [{ action: "upsert" as const, documents }] : []),
    ...(gone.length > 0 ? [{ action: "delete" as const, filters: { id: gone } }] : []),
  ]
}

/**
 * One document per product for sale. `card` and `page` are answers ready to send; they are not declared as
 * fields, since every declared field is copied into the column that filters and sorts read.
 */
export default defineSearchIndex({
  name: PRODUCT_INDEX,
  entity: "product",
  fields: search.define({
    id: search.keyword().filterable().sortable(),
    handle: search.keyword().filterable(),
    status: search.keyword().filterable(),
    title_id: search.text().searchable({ weight: 3 }),
    title_en: search.text().searchable({ weight: 3 }),
    category_names: search.text().array().searchable({ weight: 2 }),
    seller_name: search.text().searchable({ weight: 2 }),
    place: search.text().searchable({ weight: 1.5 }),
    attributes: search.text().array().searchable(),
    description_id: search.text().searchable(),
    description_en: search.text().searchable(),
    category_handles: search.keyword().array().filterable().facetable(),
    seller_handle: search.keyword().filterable().facetable(),
    price_from_idr: search.integer().filterable().sortable(),
    sold_until: search.integer().filterable(),
    created_at: search.date().sortable(),
  }),
  settings: {
    typo_tolerance: { enabled: true },
    provider_options: { payload: { version: PAYLOAD_VERSION } },
  },
  events: [PRODUCT_DOCUMENTS_STALE],
  consume: (event, { container }) => replaceDocuments((event.data as { ids: string[] }).ids, container),
  seed: async function* ({ container, last_key, catchup }) {
    let cursor = last_key
    for (;;) {
      const { data } = await container.query.graph({
        entity: "product",
        fields: ["id"],
        filters: {
          ...(catchup ? { updated_at: { $gte: catchup.since } } : { status: "published" }),
          ...(cursor === undefined ? {} : { id: { $gt: cursor } }),
        },
        pagination: { take: SEED_BATCH, order: { id: "ASC" } },
        withDeleted: catchup !== undefined,
      })
      const ids = IdRow.array()
        .parse(data)
        .map(({ id }) => id)
      if (ids.length === 0) return
      yield await replaceDocuments(ids, container)
      cursor = ids.at(-1)
    }
  },
})
