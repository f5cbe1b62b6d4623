import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { meant, slips, toTsQuery, wordsOf, type KnownWord } from "./words"

test.each([
  ["Beras  MERAH", ["beras", "merah"]],
  ["béras, mérah!", ["beras", "merah"]],
  ["kursi-kursi", ["kursi", "kursi"]],
  ["beras 5kg", ["beras", "5", "kg"]],
  ["beli beras untuk bayi", ["beras", "bayi"]],
  ["dan untuk", ["dan", "untuk"]],
  ["'); --", []],
])("%j is %j", (typed, words) => expect(wordsOf(typed)).toEqual(words))

describe("a tsquery", () => {
  test.each([
    [[{ lexemes: ["beras"], isOpen: false }], "'beras'"],
    [[{ lexemes: ["ber"], isOpen: true }], "'ber':*"],
    [[{ lexemes: ["kursi", "kursi"], isOpen: false }], "'kursi'"],
    [[{ lexemes: ["anyaman", "anyam"], isOpen: true }], "('anyaman':* | 'anyam')"],
    [
      [
        { lexemes: ["guava", "jambu biji"], isOpen: false },
        { lexemes: ["jus"], isOpen: false },
      ],
      "('guava' | 'jambu' <-> 'biji') & 'jus'",
    ],
  ])("of %j is %s", (terms, query) => expect(toTsQuery(terms)).toBe(query))
})

describe("slips of the finger", () => {
  test.each([
    ["beras", "beras", 0],
    ["bras", "beras", 1],
    ["bears", "beras", 1],
    ["berass", "beras", 1],
    ["kritsal", "kristal", 1],
    ["jmbu", "jambu", 1],
    ["krstl", "kristal", 2],
    ["beras", "rotan", 3],
  ])("%s and %s: %i", (a, b, count) => expect(slips(a, b, 2)).toBe(count))

  const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), maxLength: 7 })
  test("are as many there as back, none only to itself, and never more than the limit and one", () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        const count = slips(a, b, limit)
        expect(slips(b, a, limit)).toBe(count)
        expect(count === 0).toBe(a === b)
        expect(count).toBeLessThanOrEqual(limit + 1)
      }),
    )
  })
})

describe("the word that was meant", () => {
  const known = (...words: string[]): KnownWord[] => words.map((word) => ({ word, document_count: 1 }))
  test.each([
    ["bras", ["beras", "besar"], ["beras"]],
    ["kristl", ["kristal", "krisan"], ["kristal"]],
    ["jambi", ["jambu", "lamba"], ["jambu"]],
    ["xylophone", ["rotan", "beras"], undefined],
    ["ab", ["ac"], undefined],
  ])("by %s is %j of %j", (typed, words, found) =>
    expect(meant(typed, known(...words), false)).toEqual(found),
  )

  test("is the one in more documents of two as near", () => {
    const words = [
      { word: "kopi", document_count: 3 },
      { word: "koki", document_count: 9 },
    ]
    expect(meant("koti", words, false)).toEqual(["koki"])
    expect(meant("kopii", words, false)).toEqual(["kopi"])
  })

  test("may be on its way", () => {
    expect(meant("kranj", known("keranjang"), false)).toBeUndefined()
    expect(meant("kernj", known("keranjang"), true)).toBeUndefined()
    expect(meant("keramj", known("keranjang"), true)).toEqual(["keranjang"])
  })
})
