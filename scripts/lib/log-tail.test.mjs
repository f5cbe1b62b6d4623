import { expect, it } from "vitest"
import { lastLines } from "./log-tail.mjs"

it("keeps the last lines, without colours and blank lines", () => {
  expect(lastLines("one\n\n\u001b[31mtwo\u001b[0m\r\nthree\n", 2)).toBe("two\nthree")
})
