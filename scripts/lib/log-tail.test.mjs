import { expect, it } from "vitest"
import { lastLines } from "./log-tail.mjs"

it("keeps the last lines, without colours and blank lines", () => {
  expect(lastLines("one\n\n\u001b[31mtwo\u001b[0m\r\nthree\n", 2)).toBe("two\nthree")
})

it("reads the backend's JSON lines and keeps only the project's own places", () => {
  const error = {
    level: "error",
    message: "no table",
    stack: [
      { functionName: "seed", fileName: "apps/backend/src/seed/index.ts", lineNumber: 7 },
      { functionName: "load", fileName: "node_modules/x/index.js", lineNumber: 1 },
    ],
  }
  const log = [JSON.stringify({ level: "info", message: "" }), JSON.stringify(error), '{"half'].join("\n")
  expect(lastLines(log)).toBe('error: no table\n  at seed apps/backend/src/seed/index.ts:7\n{"half')
})

it("cuts lines that would fill the screen", () => {
  expect(lastLines("x".repeat(1000))).toBe(`${"x".repeat(400)} …`)
})
