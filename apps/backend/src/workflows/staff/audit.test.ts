import { describe, expect, it } from "vitest"
import { withoutIdentity } from "./audit"

describe("withoutIdentity", () => {
  it("leaves out keys that hold identity or account numbers, however deep", () => {
    expect(
      withoutIdentity({
        name: "Padi",
        nik: "1608035203850001",
        bank: { account_number: "123456", holder: "Ani" },
      }),
    ).toEqual({ name: "Padi", bank: { holder: "Ani" } })
  })

  it("hides NIK, NPWP and NITKU within texts", () => {
    expect(
      withoutIdentity(["NIK 1608035203850001", "NPWP 091234567890123", "0912345678901230000001"]),
    ).toEqual(["NIK ****", "NPWP ****", "****"])
  })

  it("keeps shorter numbers: NIB, phone, postcode", () => {
    const facts = { nib: "9990000000001", phone: "+6281000000001", postcode: "32382", employees: 4, ok: true }
    expect(withoutIdentity(facts)).toEqual(facts)
  })

  it("writes instants as text and keeps nothing as nothing", () => {
    expect(withoutIdentity({ at: new Date(0), reason: null })).toEqual({
      at: "1970-01-01T00:00:00.000Z",
      reason: null,
    })
  })
})
