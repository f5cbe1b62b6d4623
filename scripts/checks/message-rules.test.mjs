import { describe, expect, test } from "vitest"
import { flatten, languageFindings, placeholders, unusedFindings } from "./message-rules.mjs"

test("flatten dots the keys", () => {
  expect(flatten({ a: "x", b: { c: "y", d: { e: "z" } } })).toEqual({ a: "x", "b.c": "y", "b.d.e": "z" })
})

describe("placeholders", () => {
  test.each([
    ["Tanpa nilai", []],
    ["Halo {name}, nomor { number }", ["name", "number"]],
    ["{count, plural, =0 {Kosong} one {satu} other {# buah}}", ["count"]],
    ["{count, plural, one {{count, number} item of {seller}} other {items}}", ["count", "seller"]],
    ["{state, select, low {Sisa {left}} other {Habis}}", ["left", "state"]],
    ["Baca <link>syarat</link> dulu, {name}", ["link", "name"]],
    ["{at, date, ::dMMMM}", ["at"]],
  ])("%s", (sentence, names) => {
    expect(placeholders(sentence)).toEqual(names)
  })
})

describe("languages", () => {
  const id = { cart: { title: "Keranjang", items: "{count} barang" } }

  test("that agree are fine", () => {
    expect(languageFindings(id, { cart: { title: "Cart", items: "{count} items" } })).toEqual([])
  })

  test.each([
    ["a missing key", { cart: { title: "Cart" } }, "cart.items is missing in en"],
    [
      "a key too many",
      { cart: { title: "Cart", items: "{count} items", more: "More" } },
      "cart.more is missing in id",
    ],
    [
      "another value",
      { cart: { title: "Cart", items: "{n} items" } },
      "cart.items takes {count} in id and {n} in en",
    ],
    ["an empty sentence", { cart: { title: " ", items: "{count} items" } }, "cart.title is empty"],
  ])("%s is found", (_, en, sentence) => {
    expect(languageFindings(id, en)).toEqual([sentence])
  })

  test("a missing file is found", () => {
    expect(languageFindings(id, {})).toHaveLength(2)
  })
})

test("a sentence nobody says is found", () => {
  const messages = { cart: { title: "Keranjang", old: "Lama" } }
  expect(unusedFindings(messages, (name) => name === "cart.title")).toEqual(["cart.old is said nowhere"])
})
