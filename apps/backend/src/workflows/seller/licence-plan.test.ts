import type { LicenceState } from "@sebiduk/domain"
import { describe, expect, it } from "vitest"
import { asRefused } from "../../refused"
import { planSubmission } from "./licence-plan"

const PIRT = { type: "SPP-IRT" as const, number: "2061608010005-30" }
const NIB = { type: "NIB" as const, number: "9120001234567" }
const held = (state: LicenceState, licence: { type: "NIB" | "SPP-IRT"; number: string | null } = PIRT) => [
  { id: "lic_1", state, ...licence },
]

describe("planSubmission", () => {
  it.each(["submitted", "checked"] as const)("answers the one that is %s", (state) => {
    expect(planSubmission(held(state), PIRT)).toEqual({ act: "same", licence_id: "lic_1" })
  })

  it.each(["needs_fix", "rejected", "expired", "revoked"] as const)("takes up one that is %s", (state) => {
    expect(planSubmission(held(state), PIRT)).toEqual({ act: "again", licence_id: "lic_1" })
  })

  it("fills the place of a licence that was only known to be missing", () => {
    const missing = held("missing", { type: "SPP-IRT", number: null })
    expect(planSubmission(missing, PIRT)).toEqual({ act: "again", licence_id: "lic_1" })
    expect(planSubmission(missing, NIB)).toEqual({ act: "new", licence_id: null })
  })

  it.each([
    ["nothing", []],
    ["another number", held("needs_fix", { ...PIRT, number: "2061608010006-30" })],
    ["an archived one", held("archived")],
    ["an approved one, which it renews", held("approved")],
  ])("makes a new one beside %s", (_what, licences) => {
    expect(planSubmission(licences, PIRT)).toEqual({ act: "new", licence_id: null })
  })

  it("renews the approved one once only", () => {
    const licences = [...held("approved"), { id: "lic_2", state: "submitted" as const, ...PIRT }]
    expect(planSubmission(licences, PIRT)).toEqual({ act: "same", licence_id: "lic_2" })
  })

  it("does not renew a NIB", () => {
    try {
      planSubmission(held("approved", NIB), NIB)
      expect.unreachable()
    } catch (error) {
      expect(asRefused(error)?.body).toMatchObject({ code: "LICENCE_STATE", values: { state: "approved" } })
    }
  })
})
