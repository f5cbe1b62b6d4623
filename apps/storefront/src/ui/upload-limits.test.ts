import { expect, test } from "vitest"
import { refuseFiles } from "./upload-limits"

test.each([
  ["nothing", [], undefined],
  ["one of the largest size", [10_000_000], undefined],
  ["one larger than that", [100, 10_000_001], "tooLarge"],
  ["eight as they are after shrinking", Array<number>(8).fill(1_000_000), undefined],
  ["as much as a form holds", [10_000_000, 2_000_000], undefined],
  ["eight that could not be shrunk", Array<number>(8).fill(1_900_000), "tooMuch"],
])("%s", (_, sizes, refusal) => {
  expect(refuseFiles(sizes.map((size) => ({ size })))).toBe(refusal)
})
