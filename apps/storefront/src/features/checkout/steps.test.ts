import { describe, expect, it } from "vitest"
import { cartProblem, openStep, stepState } from "./steps"

describe("openStep", () => {
  it.each([
    [undefined, ["address", "delivery"], "alamat"],
    ["bayar", ["address", "delivery"], "alamat"],
    ["pengiriman", ["address", "delivery"], "alamat"],
    ["bayar", ["delivery"], "pengiriman"],
    ["alamat", [], "alamat"],
    [undefined, [], "bayar"],
    ["bayar", ["stock"], "bayar"],
    ["nonsens", [], "bayar"],
  ] as const)("opens for %s while %j is missing: %s", (asked, missing, step) => {
    expect(openStep(asked, [...missing])).toBe(step)
  })
})

describe("stepState", () => {
  it("knows the steps behind and ahead", () => {
    expect(stepState("alamat", "pengiriman", ["delivery"])).toBe("done")
    expect(stepState("pengiriman", "pengiriman", ["delivery"])).toBe("current")
    expect(stepState("bayar", "pengiriman", ["delivery"])).toBe("ahead")
  })

  it("keeps a later step done while an earlier one is shown again", () => {
    expect(stepState("pengiriman", "alamat", [])).toBe("done")
  })
})

describe("cartProblem", () => {
  it.each([
    [[], undefined],
    [["address", "delivery"], undefined],
    [["minimum"], "minimum"],
    [["prices", "minimum"], "prices"],
    [["minimum", "prices", "stock"], "stock"],
  ] as const)("of %j is %s", (missing, problem) => {
    expect(cartProblem([...missing])).toBe(problem)
  })
})
