/** A word of a query: what a document may hold in its place. */
export type Term = {
  /** Lexemes, any of which will do; several words in one of them stand side by side. */
  lexemes: readonly string[]
  /** Whether the person may still be typing it, so that any word that begins so will do. */
  isOpen: boolean
}

/** Words that say nothing of what is wanted; a query of nothing else keeps them. */
const EMPTY_WORDS = new Set([
  ..."ada apa atau beli buat cari dan dari dengan di harga ini itu jual ke kami mau murah nya oleh online pada para".split(
    " ",
  ),
  ..."saya seperti tersedia untuk yang a an and buy cheap for from in of on or price the to with".split(" "),
])

/**
 * The words of what somebody typed: lower case, without accents, a number apart from its unit.
 * @param q as typed
 */
export function wordsOf(q: string): string[] {
  const plain = q
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
  const words = plain.match(/\p{L}+|\p{N}+/gu) ?? []
  const telling = words.filter((word) => !EMPTY_WORDS.has(word))
  return telling.length > 0 ? telling : words
}

/** PostgreSQL's tsquery for documents that hold every term. */
export const toTsQuery = (terms: readonly Term[]): string =>
  terms
    .map(({ lexemes, isOpen }) => {
      const any = [...new Set(lexemes)].map((lexeme, index) => phrase(lexeme, isOpen && index === 0))
      return any.length === 1 ? any[0] : `(${any.join(" | ")})`
    })
    .join(" & ")

const phrase = (lexeme: string, isOpen: boolean): string =>
  lexeme
    .split(" ")
    .map((word) => `'${word.replaceAll("'", "''").replaceAll("\\", "\\\\")}'${isOpen ? ":*" : ""}`)
    .join(" <-> ")

/**
 * How many slips of the finger lie between two words: a letter too many, too few, another one, or two exchanged.
 * @param limit above which the answer is only "more": `limit + 1`
 */
export function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1]
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      )
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        least = Math.min(least, (before[column - 2] ?? 0) + 1)
      now.push(least)
    }
    if (Math.min(...now) > limit) return limit + 1
    before = last
    last = now
  }
  return Math.min(last[b.length] ?? 0, limit + 1)
}

/** A word of the index and in about how many documents it stands. */
export type KnownWord = { word: string; document_count: number }

const ONE_SLIP_FROM = 3
const TWO_SLIPS_FROM = 6
const THREE_SLIPS_FROM = 10

/** How many slips a word of this length may have before it is another word. */
const allowedSlips = ({ length }: string): number =>
  length >= THREE_SLIPS_FROM ? 3 : length >= TWO_SLIPS_FROM ? 2 : length >= ONE_SLIP_FROM ? 1 : 0

/**
 * The word that was meant.
 * @param isOpen whether the word may be the beginning of one
 * @returns one word; undefined when none of the known ones is near enough
 */
export function meant(typed: string, known: readonly KnownWord[], isOpen: boolean): [string] | undefined {
  const limit = allowedSlips(typed)
  const near = known.flatMap((word) => {
    const whole = slips(typed, word.word, limit)
    const start = isOpen ? slips(typed, word.word.slice(0, typed.length), limit) + START_ONLY : whole
    const distance = Math.min(whole, start) + (typed[0] === word.word[0] ? 0 : OTHER_FIRST_LETTER)
    return distance <= limit ? [{ ...word, distance }] : []
  })
  const [best] = near.sort(
    (a, b) => a.distance - b.distance || b.document_count - a.document_count || a.word.localeCompare(b.word),
  )
  return best && [best.word]
}

/** A word that only begins like the typed one comes after one that is like it. */
const START_ONLY = 0.25
/** People seldom miss the first letter. */
const OTHER_FIRST_LETTER = 0.5
