import { RETURN_VIEWS } from "@sebiduk/contracts"
import { expect, test } from "vitest"
import { FIRST_RETURN_VIEW, returnAddress, returnListFrom, returnQuery } from "./return-view"

test.each(RETURN_VIEWS.flatMap((view) => [1, 3].map((page) => ({ view, page }))))(
  "%o survives its address",
  (list) => {
    expect(returnListFrom(Object.fromEntries(new URLSearchParams(returnAddress(list))))).toEqual(list)
  },
)

test.each([
  [{}, FIRST_RETURN_VIEW],
  [{ tahap: "apa", hal: "nol" }, FIRST_RETURN_VIEW],
  [
    { tahap: ["semua", "jawab"], hal: "9999" },
    { view: "all", page: 1 },
  ],
  [{ hal: "0" }, FIRST_RETURN_VIEW],
])("%o is read as %o", (query, list) => expect(returnListFrom(query)).toEqual(list))

test("the default has no query", () => {
  expect([returnAddress(FIRST_RETURN_VIEW), returnQuery(FIRST_RETURN_VIEW)]).toEqual([
    "",
    "view=answer&page=1",
  ])
})
