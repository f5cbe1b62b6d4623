import { LICENCE_STATES, SELLER_STATUSES } from "@sebiduk/domain"
import { describe, expect, it } from "vitest"
import { licenceDecisions, sellerDecisions } from "./decisions"

describe("licenceDecisions", () => {
  it.each([
    ["submitted", ["check", "reject", "ask_fix"]],
    ["checked", ["approve", "reject", "ask_fix"]],
    ["approved", ["revoke"]],
    ["needs_fix", []],
    ["rejected", []],
    ["expired", []],
    ["archived", []],
  ] as const)("of the Dinas about a licence that is %s", (state, decisions) => {
    expect(licenceDecisions(state, "administrator")).toEqual(decisions)
  })

  it("of a verifier are the check, or a request to fix it, while nobody looked yet", () => {
    for (const state of LICENCE_STATES) {
      expect(licenceDecisions(state, "verifier")).toEqual(state === "submitted" ? ["check", "ask_fix"] : [])
    }
  })

  it.each(["programme_officer", "finance"] as const)("of %s are none", (role) => {
    for (const state of LICENCE_STATES) expect(licenceDecisions(state, role)).toEqual([])
    for (const status of SELLER_STATUSES) expect(sellerDecisions(status, role)).toEqual([])
  })
})

describe("sellerDecisions", () => {
  it.each([
    ["draft", []],
    ["in_review", ["approve", "reject", "ask_fix"]],
    ["needs_fix", []],
    ["rejected", []],
    ["active", ["suspend", "close"]],
    ["suspended", ["reactivate", "close"]],
    ["closed", []],
  ] as const)("of the Dinas about a shop that is %s", (status, decisions) => {
    expect(sellerDecisions(status, "administrator")).toEqual(decisions)
  })
})
