import type { SearchTypes } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { PostgresSearchService } from "@medusajs/search-postgres/dist/services/postgres-search"
import { read, type Synonyms } from "./reading"
import { forget, learn } from "./vocabulary"
import { toTsQuery } from "./words"

type Sql = (params: unknown[]) => string
type Weight = "A" | "B" | "C" | "D"
type Catalog = NonNullable<Awaited<ReturnType<PostgresSearchService["getCatalog"]>>>

const CONFIGURATIONS = ["sebiduk_simple", "sebiduk_indonesian", "sebiduk_english"]

/**
 * The official provider for shoppers who write Indonesian, in a hurry, on a phone. As shipped in 2.21.2 it compares a
 * misspelt query with the text of every document (2 to 3 s at 100,000) and knows one language. This one corrects each
 * word against the words of the index, and finds a word as it is and by its stem in two languages.
 */
export class IndonesianSearchService extends PostgresSearchService {
  static override identifier = "search-postgres"

  /**
   * @returns the hits; `metadata.query` holds the words that were looked for when they are not those that were typed
   */
  override async search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const q = input.q?.trim()
    if (!q) return super.search(input)
    const { table_name } = await this.retrieve(input.index.physical_name)
    const isOpen = input.search_options?.match_strategy === "last"
    const synonyms = synonymsOf(input)
    const { terms, corrected } = await read(this.manager_, table_name, q, { isOpen, synonyms })
    const result = await super.search({ ...input, q: terms.length > 0 ? toTsQuery(terms) : NOTHING })
    return { ...result, metadata: { ...result.metadata, query: corrected ?? q } }
  }

  override async upsertDocuments(input: {
    index: string
    definition: SearchTypes.ResolvedSearchIndexDefinition
    documents: SearchTypes.SearchDocument[]
  }): Promise<SearchTypes.SearchTask> {
    const task = await super.upsertDocuments(input)
    const { table_name, plan } = await this.retrieve(input.index)
    const ids = input.documents.map((document) => String(document[plan.primary_key]))
    if (ids.length > 0) await learn(this.manager_, table_name, ids)
    return task
  }

  /** `query.q` is a tsquery by now. */
  protected override keywordFragments({
    query,
  }: {
    query: SearchTypes.ProviderSearchQuery
    catalog: Catalog
  }): {
    q?: string
    needsBm25Limit: boolean
    rankSql: Sql
    matchSql: Sql | undefined
  } {
    const { q } = query
    if (!q) return { needsBm25Limit: false, rankSql: () => "0::float4", matchSql: undefined }
    const withQuery =
      (sql: string): Sql =>
      (params) => {
        params.push(q)
        return sql
      }
    return {
      q,
      needsBm25Limit: false,
      rankSql: withQuery(`ts_rank_cd("search_vector", ?::tsquery, ${BY_LENGTH})`),
      matchSql: withQuery(`"search_vector" @@ ?::tsquery`),
    }
  }

  protected override buildSearchVectorSql(
    parts: { text: string; weight: Weight }[],
    params: unknown[],
  ): string {
    if (parts.length === 0) return `''::tsvector`
    return parts
      .flatMap(({ text, weight }) =>
        CONFIGURATIONS.map((configuration) => {
          params.push(text)
          return `setweight(to_tsvector('${configuration}', ?), '${weight}')`
        }),
      )
      .join(" || ")
  }

  protected override async dropDocumentTable(
    table: string,
    manager: Parameters<PostgresSearchService["dropDocumentTable"]>[1],
  ): Promise<void> {
    await super.dropDocumentTable(table, manager)
    await forget(manager, table)
  }
}

/** What the caller says means the same. */
const ProviderOptions = z.object({ synonyms: z.array(z.array(z.string())).default([]) })

const synonymsOf = ({ search_options }: SearchTypes.ProviderSearchQuery): Synonyms =>
  ProviderOptions.parse(search_options?.provider_options?.[IndonesianSearchService.identifier] ?? {}).synonyms

/** A lexeme that no text holds. */
const NOTHING = "' '"
/** ts_rank_cd's option: a long text is no better than a short one. */
const BY_LENGTH = 1
