import { z } from "@medusajs/framework/zod"
import type { KnownWord } from "./words"

/** What sends SQL; MikroORM's manager is one. */
export type Database = {
  execute: (sql: string, params?: unknown[]) => Promise<unknown>
  transactional?: <T>(work: (database: Database) => Promise<T>) => Promise<T>
}

/** What the index knows of a word. */
const WordFact = z.object({
  word: z.string(),
  is_known: z.boolean(),
  /** Whether a word of the index begins with it. */
  is_start: z.boolean(),
  stems: z.array(z.string()),
})
export type WordFact = z.infer<typeof WordFact>

const Near = z.object({ typed: z.string(), word: z.string(), document_count: z.coerce.number() })

/** Low, since a short word with two letters exchanged shares little with what was meant; who is near is counted after. */
const LEAST_LIKENESS = 0.15
const CANDIDATES = 60

const list = (values: readonly unknown[]): string => `ARRAY[${values.map(() => "?").join(", ")}]::text[]`

/** What the index of this table knows of these words, and their stems in Indonesian and English. */
export async function factsOf(
  database: Database,
  table: string,
  words: readonly string[],
): Promise<Map<string, WordFact>> {
  const rows = await database.execute(
    `SELECT q.word,
       EXISTS (SELECT FROM search_word w WHERE w.table_name = ? AND w.word = q.word) AS is_known,
       EXISTS (SELECT FROM search_word w WHERE w.table_name = ? AND w.word LIKE q.word || '%') AS is_start,
       to_jsonb(ts_lexize('indonesian_stem', q.word) || ts_lexize('english_stem', q.word)) AS stems
     FROM unnest(${list(words)}) AS q(word)`,
    [table, table, ...words],
  )
  return new Map(
    WordFact.array()
      .parse(rows)
      .map((fact) => [fact.word, fact]),
  )
}

/** The words of the index that look like each of these. */
export async function wordsLike(
  database: Database,
  table: string,
  words: readonly string[],
): Promise<Map<string, KnownWord[]>> {
  const ask = async (inside: Database) => {
    await inside.execute(`SELECT set_config('pg_trgm.similarity_threshold', ?, true)`, [
      String(LEAST_LIKENESS),
    ])
    return inside.execute(
      `SELECT q.word AS typed, near.word, near.document_count
       FROM unnest(${list(words)}) AS q(word)
       CROSS JOIN LATERAL (
         SELECT w.word, w.document_count FROM search_word w
         WHERE w.table_name = ? AND w.word % q.word
         ORDER BY similarity(w.word, q.word) DESC LIMIT ${CANDIDATES}
       ) near`,
      [...words, table],
    )
  }
  const rows = database.transactional ? await database.transactional(ask) : await ask(database)
  const like = new Map<string, KnownWord[]>()
  for (const { typed, ...known } of Near.array().parse(rows))
    like.set(typed, [...(like.get(typed) ?? []), known])
  return like
}

/** Adds the words of documents that were just written. */
export async function learn(database: Database, table: string, ids: readonly string[]): Promise<void> {
  await database.execute(
    `INSERT INTO search_word (table_name, word, document_count)
     SELECT ?, lexeme, count(*) FROM "${table}",
       unnest(to_tsvector('sebiduk_simple', search_text)) AS t(lexeme, positions, weights)
     WHERE id = ANY(${list(ids)}) AND lexeme ~ '^[[:alpha:]]{2,}$'
     GROUP BY lexeme
     ON CONFLICT DO NOTHING`,
    [table, ...ids],
  )
}

export async function forget(database: Database, table: string): Promise<void> {
  await database.execute(`DELETE FROM search_word WHERE table_name = ?`, [table])
}
