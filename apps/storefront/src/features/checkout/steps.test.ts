import { describe, expect, it, test } from "vitest"
import { PATHS } from "@/i18n/paths"
import { cartProblem, newsOf, openStep, STEP_PARAM, stepState } from "./steps"

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

test("a path to the address names the parameter of the steps", () => {
  expect(PATHS.checkoutAddress).toBe(`${PATHS.checkout}?${STEP_PARAM}=alamat`)
})

test("news are only those that the checkout knows", () => {
  expect(newsOf("tersimpan")).toBe("tersimpan")
  expect(newsOf("lain")).toBeUndefined()
  expect(newsOf(["berubah"])).toBeUndefined()
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
