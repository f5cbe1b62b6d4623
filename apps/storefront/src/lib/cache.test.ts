import { expect, test } from "vitest"
import { cacheTags } from "./cache"

test("fills the placeholders of a tag", () => {
  expect(cacheTags("product", { handle: "beras-merah" })).toEqual(["product:beras-merah"])
  expect(cacheTags("categories")).toEqual(["categories"])
})

test.each<Record<string, string>>([{}, { handle: "" }])(
  "throws for a tag without its value: %o",
  (values) => {
    expect(() => cacheTags("seller", values)).toThrow('needs a value for "handle"')
  },
)
