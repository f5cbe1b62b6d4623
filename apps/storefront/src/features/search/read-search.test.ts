import { expect, test } from "vitest"
import { readSearch } from "./read-search"

test("trims and joins the words, and reads the view", () => {
  expect(readSearch({ q: "  beras \n merah ", urut: "terbaru" })).toEqual({
    words: "beras merah",
    view: { sort: "newest", page: 1 },
  })
})

test("cuts what the API would refuse and takes the first of several", () => {
  expect(readSearch({ q: ["x".repeat(300), "y"] }).words).toBe("x".repeat(100))
  expect(readSearch({}).words).toBe("")
})
