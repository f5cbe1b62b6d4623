import { factsOf, wordsLike, type Database, type WordFact } from "./vocabulary"
import { meant, wordsOf, type Term } from "./words"

/** How a query was understood. */
export type Reading = {
  terms: Term[]
  /** The words that were looked for, when they are not the ones that were typed. */
  corrected: string | null
}

/** Groups of words and phrases that mean the same, lower case. */
export type Synonyms = readonly (readonly string[])[]

type Facts = Map<string, WordFact>
type Looked = { words: string; term: Term }

const SHORTEST_PART = 3
const MOST_WORDS = 12
const LONGEST_SYNONYM = 3

/** Where a word may fall into two that were typed without a space. */
const splitsOf = (word: string): [string, string][] =>
  Array.from({ length: Math.max(0, word.length - 2 * SHORTEST_PART + 1) }, (_, index) => [
    word.slice(0, index + SHORTEST_PART),
    word.slice(index + SHORTEST_PART),
  ])

/**
 * Understands what somebody typed by the words that the index holds: a word it does not know is another with an
 * ending, two of its words without a space, half of one with a space, or the nearest of them.
 * @param isOpen whether the last word may still be on its way
 */
export async function read(
  database: Database,
  table: string,
  q: string,
  { isOpen, synonyms }: { isOpen: boolean; synonyms: Synonyms },
): Promise<Reading> {
  const words = wordsOf(q).slice(0, MOST_WORDS)
  if (words.length === 0) return { terms: [], corrected: null }
  const pairs = words.slice(1).map((word, index) => `${words[index] ?? ""}${word}`)
  const facts = await factsOf(database, table, [...new Set([...words, ...pairs])])
  const sentence = new Sentence(words, facts, isOpen, synonyms)
  await sentence.learn(database, table)
  const looked = sentence.read()
  const text = looked.map((one) => one.words).join(" ")
  return {
    terms: looked.map(({ term }) => term),
    corrected: text === "" || text === words.join(" ") ? null : text,
  }
}

/** The words of one query and all that is known of them. */
class Sentence {
  private like: Awaited<ReturnType<typeof wordsLike>> = new Map()

  constructor(
    private readonly words: readonly string[],
    private readonly facts: Facts,
    private readonly isOpen: boolean,
    private readonly synonyms: Synonyms,
  ) {}

  /** Asks for what could be meant by the words that the index does not know. */
  async learn(database: Database, table: string): Promise<void> {
    const strange = this.words.filter((word, index) => !this.isFit(index) && !this.meansSame(word))
    if (strange.length === 0) return
    this.like = await wordsLike(database, table, strange)
    const near = [...this.like.values()].flat().map(({ word }) => word)
    const parts = strange.flatMap((word) => [
      ...splitsOf(word).flat(),
      ...(this.facts.get(word)?.stems ?? []),
    ])
    const unknown = [...new Set([...near, ...parts])].filter((word) => !this.facts.has(word))
    if (unknown.length === 0) return
    for (const [word, fact] of await factsOf(database, table, unknown)) this.facts.set(word, fact)
  }

  read(): Looked[] {
    const looked: Looked[] = []
    for (let index = 0; index < this.words.length;) {
      const { found, length } = this.at(index)
      looked.push(...found)
      index += length
    }
    return looked
  }

  /** What the words from here on mean, and how many of them. */
  private at(index: number): { found: Looked[]; length: number } {
    for (let length = LONGEST_SYNONYM; length > 0; length -= 1) {
      const words = this.words.slice(index, index + length).join(" ")
      const same = this.meansSame(words)
      if (same)
        return {
          found: [{ words, term: { lexemes: [...this.lexemesOf(words), ...same], isOpen: false } }],
          length,
        }
    }
    const word = this.words[index] ?? ""
    const pair = `${word}${this.words[index + 1] ?? ""}`
    const isTorn = pair !== word && this.isKnown(pair) && !(this.isFit(index) && this.isFit(index + 1))
    if (isTorn) return { found: [this.looked(pair, index + 1)], length: 2 }
    const found = this.isFit(index) ? [word] : this.meantBy(word, index)
    return {
      found: found.map((one, at) => this.looked(one, at === found.length - 1 ? index : -1)),
      length: 1,
    }
  }

  private looked(words: string, index: number): Looked {
    return { words, term: { lexemes: this.lexemesOf(words), isOpen: this.isOpenAt(index) } }
  }

  private lexemesOf(words: string): string[] {
    return [words, ...(this.facts.get(words)?.stems ?? [])]
  }

  private meantBy(word: string, index: number): string[] {
    const stem = this.facts.get(word)?.stems.find((one) => this.isKnown(one))
    if (stem !== undefined) return [stem]
    const split = splitsOf(word).find((pair) => pair.every((part) => this.isKnown(part)))
    return split ?? meant(word, this.like.get(word) ?? [], this.isOpenAt(index)) ?? []
  }

  private meansSame(words: string): readonly string[] | undefined {
    return this.synonyms.find((group) => group.includes(words))
  }

  private isOpenAt(index: number): boolean {
    return this.isOpen && index === this.words.length - 1
  }

  private isKnown(word: string): boolean {
    return this.facts.get(word)?.is_known === true
  }

  /** Whether the index may be asked for the word as it is. */
  private isFit(index: number): boolean {
    const word = this.words[index] ?? ""
    const isNumber = /^\p{N}/u.test(word)
    return isNumber || this.isKnown(word) || (this.isOpenAt(index) && this.facts.get(word)?.is_start === true)
  }
}
