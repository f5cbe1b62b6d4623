import { expect, test } from "vitest"
import { deskAddress, deskListFrom, deskQuery, FIRST_DESK_VIEW } from "./desk-view"

test.each([
  [{}, FIRST_DESK_VIEW, ""],
  [{ tahap: "kirim" }, { view: "to_ship", q: "", page: 1 }, "?tahap=kirim"],
  [
    { tahap: "semua", q: "  Bu   Siti ", hal: "2" },
    { view: "all", q: "Bu Siti", page: 2 },
    "?tahap=semua&q=Bu+Siti&hal=2",
  ],
  [{ tahap: ["selesai", "baru"], hal: "0" }, { view: "done", q: "", page: 1 }, "?tahap=selesai"],
  [{ tahap: "apa", hal: "1e3", q: ["a", "b"] }, { view: "new", q: "a", page: 1 }, "?q=a"],
] as const)("%j is read and written", (query, list, address) => {
  expect(deskListFrom(query as Parameters<typeof deskListFrom>[0])).toEqual(list)
  expect(deskAddress(list)).toBe(address)
})

test("the API is asked in its own words", () => {
  expect(deskQuery({ view: "to_ship", q: "a&b", page: 3 })).toBe("view=to_ship&q=a%26b&page=3")
  expect(deskListFrom({ q: "x".repeat(200) }).q).toHaveLength(100)
})
