import { describe, expect, it } from "vitest"
import { asRefused } from "../../refused"
import { normalisedName, planIdentity } from "./identity-plan"

const RECORD = { id: "biz_record", owner_name: "Ibu Siti Aminah", has_shop: false }
const OWN = { id: "biz_own", nik_digest: "other", is_claimed: false }
const FACTS = { nik_digest: "digest", owner_name: "siti  aminah", own: null, others: [] }

function refusalOf(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return asRefused(error)?.body.code
  }
}

describe("normalisedName", () => {
  it.each([
    ["Ibu Siti Aminah", "siti aminah"],
    ["  SITI   AMINAH, ", "siti aminah"],
    ["Hj. Siti Aminah", "siti aminah"],
    ["Bpk. H. Sutrisno", "sutrisno"],
    ["Nur'aini", "nuraini"],
  ])("of %s", (name, normalised) => {
    expect(normalisedName(name)).toBe(normalised)
  })
})

describe("planIdentity", () => {
  it.each([
    ["nothing on record", FACTS, { business_id: null, is_new_to_shop: true, leaves: null }],
    [
      "a record of the same owner",
      { ...FACTS, others: [RECORD] },
      { business_id: "biz_record", is_new_to_shop: true, leaves: null },
    ],
    [
      "two records, one of them free and of the same owner",
      { ...FACTS, others: [{ ...RECORD, id: "biz_shop", has_shop: true }, RECORD] },
      { business_id: "biz_record", is_new_to_shop: true, leaves: null },
    ],
    [
      "the same NIK again",
      { ...FACTS, own: { ...OWN, nik_digest: "digest", is_claimed: true }, others: [RECORD] },
      { business_id: "biz_own", is_new_to_shop: false, leaves: null },
    ],
    [
      "a corrected NIK",
      { ...FACTS, own: OWN },
      { business_id: "biz_own", is_new_to_shop: false, leaves: null },
    ],
    [
      "a corrected NIK that is on record",
      { ...FACTS, own: OWN, others: [RECORD] },
      { business_id: "biz_record", is_new_to_shop: true, leaves: "biz_own" },
    ],
  ])("of %s", (_what, facts, plan) => {
    expect(planIdentity(facts, "draft")).toEqual(plan)
  })

  it.each([
    ["a shop of its own", { ...FACTS, others: [{ ...RECORD, has_shop: true }] }, "BUSINESS_HAS_SHOP"],
    ["another name", { ...FACTS, owner_name: "Sutrisno", others: [RECORD] }, "IDENTITY_MISMATCH"],
    ["another NIK for a claimed record", { ...FACTS, own: { ...OWN, is_claimed: true } }, "IDENTITY_LOCKED"],
    ["a mask of no record", { ...FACTS, nik_digest: null }, "NIK_INVALID"],
  ])("refuses %s", (_what, facts, code) => {
    expect(refusalOf(() => planIdentity(facts, "draft"))).toBe(code)
  })
})
