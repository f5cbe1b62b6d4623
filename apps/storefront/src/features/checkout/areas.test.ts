import { describe, expect, it } from "vitest"
import { chooseArea, codesOfDesa, codesOfForm, parentOf, suggestedPostcode } from "./areas"

const WANA_BAKTI = { province: "16", regency: "16.08", kecamatan: "16.08.13", desa: "16.08.13.2004" }

describe("chosen areas", () => {
  it("follow from the desa", () => {
    expect(codesOfDesa("16.08.13.2004")).toEqual(WANA_BAKTI)
  })

  it("start anew below a level that changes", () => {
    expect(chooseArea(WANA_BAKTI, "regency", "16.09")).toEqual({
      province: "16",
      regency: "16.09",
      kecamatan: "",
      desa: "",
    })
  })

  it("are read from a form", () => {
    const form = {
      province_code: "16",
      regency_code: "16.08",
      kecamatan_code: "16.08.13",
      desa_code: "16.08.13.2004",
    }
    expect(codesOfForm(form)).toEqual(WANA_BAKTI)
    expect(codesOfForm({})).toEqual({ province: "", regency: "", kecamatan: "", desa: "" })
  })

  it("drop what was chosen before the area above it changed", () => {
    const form = {
      province_code: "32",
      regency_code: "16.08",
      kecamatan_code: "16.08.13",
      desa_code: "16.08.13.2004",
    }
    expect(codesOfForm(form)).toEqual({ province: "32", regency: "", kecamatan: "", desa: "" })
  })

  it("name the area whose insides a level lists", () => {
    expect(parentOf("province", WANA_BAKTI)).toBeUndefined()
    expect(parentOf("desa", WANA_BAKTI)).toBe("16.08.13")
    expect(parentOf("kecamatan", { ...WANA_BAKTI, regency: "" })).toBeUndefined()
  })
})

describe("suggestedPostcode", () => {
  it("fills an empty field", () => {
    expect(suggestedPostcode("", "", "32365")).toBe("32365")
  })

  it("replaces what it filled in itself", () => {
    expect(suggestedPostcode("32365", "32365", "32382")).toBe("32382")
    expect(suggestedPostcode("32365", "32365", null)).toBe("")
  })

  it("never replaces what the buyer typed", () => {
    expect(suggestedPostcode("12345", "", "32365")).toBe("12345")
    expect(suggestedPostcode("12345", "32365", null)).toBe("12345")
  })
})
