import { factsOf, wordsLike, type Database, type WordFact } from "./vocabulary"
import { meant, wordsOf, type Term } from "./words"

/** How a query was understood. */
export type Reading = {
  terms: Term[]
  /** The words that were looked for, when they are not the ones that were typed. */
  corrected: string | null
}

const SHORTEST_PART = 3
const MOST_WORDS = 12

/** Where a word may fall into two that were typed without a space. */
const splitsOf = (word: string): [string, string][] =>
  Array.from({ length: Math.max(0, word.length - 2 * SHORTEST_PART + 1) }, (_, index) => [
    word.slice(0, index + SHORTEST_PART),
    word.slice(index + SHORTEST_PART),
  ])

/**
 * Understands what somebody typed by the words that the index holds: a word it does not know is two of its words
 * without a space, half of one with a space, or the nearest of them.
 * @param isOpen whether the last word may still be on its way
 */
export async function read(database: Database, table: string, q: string, isOpen: boolean): Promise<Reading> {
  const words = wordsOf(q).slice(0, MOST_WORDS)
  const joined = words.slice(1).map((word, index) => `${words[index] ?? ""}${word}`)
  if (words.length === 0) return { terms: [], corrected: null }
  const facts = await factsOf(database, table, [...new Set([...words, ...joined])])
  const isFit = (word: string, index: number): boolean => {
    const fact = facts.get(word)
    const isNumber = /^\p{N}/u.test(word)
    return (
      isNumber || fact?.is_known === true || (isOpen && index === words.length - 1 && fact?.is_start === true)
    )
  }
  const strange = words.filter((word, index) => !isFit(word, index))
  const more = strange.length > 0 ? await helpFor(database, table, strange, facts) : NO_HELP

  const terms: Term[] = []
  const looked: string[] = []
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ""
    const isLast = index === words.length - 1
    const pair = joined[index]
    if (
      pair !== undefined &&
      facts.get(pair)?.is_known === true &&
      !(isFit(word, index) && isFit(words[index + 1] ?? "", index + 1))
    ) {
      terms.push(termOf(pair, facts, isOpen && index + 1 === words.length - 1))
      looked.push(pair)
      index += 1
      continue
    }
    const found = isFit(word, index) ? [word] : more(word, isOpen && isLast)
    for (const [at, one] of found.entries()) {
      terms.push(termOf(one, facts, isOpen && isLast && at === found.length - 1))
      looked.push(one)
    }
  }
  const isChanged = looked.join(" ") !== words.join(" ")
  return { terms, corrected: isChanged && looked.length > 0 ? looked.join(" ") : null }
}

const termOf = (word: string, facts: ReadonlyMap<string, WordFact>, isOpen: boolean): Term => ({
  lexemes: [word, ...(facts.get(word)?.stems ?? [])],
  isOpen,
})

type Help = (word: string, isOpen: boolean) => string[]
const NO_HELP: Help = () => []

/** The words of the index that were meant; learns their stems into `facts`. */
async function helpFor(
  database: Database,
  table: string,
  strange: readonly string[],
  facts: Map<string, WordFact>,
): Promise<Help> {
  const parts = [...new Set(strange.flatMap(splitsOf).flat())]
  const like = await wordsLike(database, table, strange)
  const unknown = [...parts, ...[...like.values()].flat().map(({ word }) => word)].filter(
    (word) => !facts.has(word),
  )
  if (unknown.length > 0)
    for (const [word, fact] of await factsOf(database, table, [...new Set(unknown)])) facts.set(word, fact)
  return (word, isOpen) => {
    const split = splitsOf(word).find((pair) => pair.every((part) => facts.get(part)?.is_known))
    if (split) return split
    const one = meant(word, like.get(word) ?? [], isOpen)
    return one === undefined ? [] : [one]
  }
}
