import { describe, expect, it } from "vitest"
import { filterOptions, matchOption } from "./filter-options"

const AREAS = ["Jayapura", "Belitang", "Belitang II", "Buay Madang", "Madang Suku III"].map((label) => ({
  value: label,
  label,
}))
const labels = (text: string) => filterOptions(AREAS, text).map(({ label }) => label)

describe("filterOptions", () => {
  it("gives everything for no text", () => {
    expect(labels("  ")).toHaveLength(5)
  })

  it("puts names that begin with the text first", () => {
    expect(labels("madang")).toEqual(["Madang Suku III", "Buay Madang"])
  })

  it("ignores case and accents", () => {
    expect(labels("BÉLITANG")).toEqual(["Belitang", "Belitang II"])
  })

  it("gives nothing when nothing matches", () => {
    expect(labels("zzz")).toEqual([])
  })
})

describe("matchOption", () => {
  it("takes the exact name although others contain it", () => {
    expect(matchOption(AREAS, "belitang ")?.label).toBe("Belitang")
  })

  it("does not guess", () => {
    expect(matchOption(AREAS, "belit")).toBeUndefined()
    expect(matchOption([...AREAS, { value: "2", label: "belitang" }], "Belitang")).toBeUndefined()
  })
})
