import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { LICENCE_KINDS, type LicenceKind } from "./licence-numbers"
import {
  lacksPaper,
  ONBOARDING_STEPS,
  onboardingProgress,
  whoActsNext,
  type OnboardingFacts,
} from "./onboarding"
import { LICENCE_STATES, SELLER_STATUSES, type LicenceState, type SellerStatus } from "./transitions"

const blank: OnboardingFacts = {
  has_identity: false,
  has_shop: false,
  licences: [],
  product_count: 0,
  held_back: 0,
  status: "draft",
}
const licence = (state: LicenceState, type: LicenceKind = "NIB") => ({ type, state })
const ready: OnboardingFacts = {
  has_identity: true,
  has_shop: true,
  licences: [licence("submitted")],
  product_count: 1,
  held_back: 0,
  status: "draft",
}

const anyFacts = fc.record({
  has_identity: fc.boolean(),
  has_shop: fc.boolean(),
  licences: fc.array(
    fc.record({ type: fc.constantFrom(...LICENCE_KINDS), state: fc.constantFrom(...LICENCE_STATES) }),
    { maxLength: 6 },
  ),
  product_count: fc.nat({ max: 3 }),
  held_back: fc.nat({ max: 3 }),
  status: fc.constantFrom(...SELLER_STATUSES),
})

describe("onboardingProgress", () => {
  test.each([
    ["nothing yet", blank, ["account"], "identity"],
    ["a shop before its owner", { ...blank, has_shop: true }, ["account", "shop"], "identity"],
    ["identity", { ...blank, has_identity: true }, ["account", "identity"], "shop"],
    ["no licence", { ...ready, licences: [] }, ["account", "identity", "shop", "product"], "licence"],
    ["no product", { ...ready, product_count: 0 }, ["account", "identity", "shop", "licence"], "product"],
    ["not sent", ready, ["account", "identity", "shop", "licence", "product"], "submit"],
    ["sent", { ...ready, status: "in_review" }, ONBOARDING_STEPS, null],
  ] satisfies [string, OnboardingFacts, readonly string[], string | null][])(
    "%s",
    (_, facts, done, next_step) => {
      const progress = onboardingProgress(facts)
      expect(progress.steps.filter((step) => step.done).map(({ step }) => step)).toEqual(done)
      expect(progress.next_step).toBe(next_step)
    },
  )

  test.each([
    ["NIB", "submitted", true],
    ["NIB", "checked", true],
    ["NIB", "approved", true],
    ["NIB", "missing", false],
    ["NIB", "needs_fix", false],
    ["NIB", "rejected", false],
    ["NIB", "expired", false],
    ["NIB", "revoked", false],
    ["NIB", "not_required", false],
    ["NIB", "archived", false],
    ["IUMK", "approved", false],
    ["SKU", "approved", false],
  ] as const)("%s %s is the licence step: %s", (type, state, done) => {
    const { steps } = onboardingProgress({ ...ready, licences: [licence(state, type)] })
    expect(steps).toContainEqual({ step: "licence", done })
  })

  test.each([
    ["draft", "submit"],
    ["needs_fix", "submit"],
    ["rejected", "submit"],
    ["in_review", null],
    ["active", null],
    ["suspended", null],
    ["closed", null],
  ] as const)("a ready shop that is %s: %s", (status, next_step) => {
    expect(onboardingProgress({ ...ready, status }).next_step).toBe(next_step)
  })

  test("all steps in their order, and the next is the first undone", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { steps, next_step } = onboardingProgress(facts)
        expect(steps.map(({ step }) => step)).toEqual(ONBOARDING_STEPS)
        expect(next_step).toBe(steps.find(({ done }) => !done)?.step ?? null)
      }),
    )
  })
})

describe("whoActsNext", () => {
  test.each([
    ["draft", [], "seller", "FINISH_STEPS"],
    ["draft", ["submitted"], "seller", "FINISH_STEPS"],
    ["draft", ["needs_fix"], "seller", "FIX_LICENCE"],
    ["in_review", ["submitted"], "kecamatan", "CHECK_LICENCE"],
    ["in_review", ["submitted", "checked"], "kecamatan", "CHECK_LICENCE"],
    ["in_review", ["checked"], "dinas", "DECIDE_LICENCE"],
    ["in_review", ["checked", "approved"], "dinas", "DECIDE_LICENCE"],
    ["in_review", ["approved"], "dinas", "DECIDE_SHOP"],
    ["in_review", ["submitted", "needs_fix"], "seller", "FIX_LICENCE"],
    ["in_review", ["rejected"], "seller", "FIX_LICENCE"],
    ["in_review", ["expired"], "seller", "RENEW_LICENCE"],
    ["in_review", ["expired", "submitted"], "kecamatan", "CHECK_LICENCE"],
    ["needs_fix", ["approved"], "seller", "FIX_SHOP"],
    ["needs_fix", ["needs_fix"], "seller", "FIX_LICENCE"],
    ["needs_fix", ["expired"], "seller", "FIX_SHOP"],
    ["rejected", ["submitted"], "seller", "FIX_SHOP"],
    ["active", ["approved"], "nobody", "NONE"],
    ["active", ["approved", "missing", "not_required", "archived"], "nobody", "NONE"],
    ["active", ["approved", "expired"], "seller", "RENEW_LICENCE"],
    ["active", ["approved", "revoked"], "seller", "RENEW_LICENCE"],
    ["active", ["approved", "submitted"], "kecamatan", "CHECK_LICENCE"],
    ["active", ["approved", "checked"], "dinas", "DECIDE_LICENCE"],
    ["suspended", ["needs_fix"], "dinas", "SUSPENDED"],
    ["closed", ["needs_fix", "submitted"], "nobody", "NONE"],
  ] satisfies [SellerStatus, LicenceState[], string, string][])(
    "%s with %j: %s %s",
    (status, states, who, what) => {
      const licences = states.map((state) => licence(state))
      expect(whoActsNext({ ...ready, status, licences })).toEqual({ who, what })
    },
  )

  test.each([
    ["draft", [], "FINISH_STEPS"],
    ["in_review", ["submitted"], "ADD_LICENCE"],
    ["active", ["approved"], "ADD_LICENCE"],
    ["active", ["approved", "needs_fix"], "FIX_LICENCE"],
    ["suspended", ["approved"], "SUSPENDED"],
  ] satisfies [SellerStatus, LicenceState[], string][])(
    "%s with %j and a product that lacks a paper: %s",
    (status, states, what) => {
      const licences = states.map((state) => licence(state))
      expect(whoActsNext({ ...ready, held_back: 1, status, licences }).what).toBe(what)
    },
  )

  test("the order of licences says nothing", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(whoActsNext({ ...facts, licences: facts.licences.toReversed() })).toEqual(whoActsNext(facts))
      }),
    )
  })

  test("nobody acts only when nothing waits", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const waits = facts.licences.some(({ state }) =>
          ["submitted", "checked", "needs_fix", "rejected", "expired", "revoked"].includes(state),
        )
        const isQuiet = !waits && facts.held_back === 0
        const rests = facts.status === "closed" || (facts.status === "active" && isQuiet)
        expect(whoActsNext(facts).who === "nobody").toBe(rests)
      }),
    )
  })
})

describe("lacksPaper", () => {
  const missing = { code: "LICENCE_MISSING", anyOf: ["SPP-IRT", "BPOM-MD"] } as const
  test.each([
    ["nothing wrong", [], [], false],
    ["no kind of goods, which the office mends", [{ code: "GOODS_UNKNOWN" }], [], false],
    ["none of them", [missing], [], true],
    ["one of them on its way", [missing], [licence("checked", "BPOM-MD")], false],
    ["one of them refused", [missing], [licence("rejected", "SPP-IRT")], true],
    ["another on its way", [missing], [licence("submitted", "NIB")], true],
    ["organic without its paper", [{ code: "ORGANIC_UNPROVEN" }], [licence("submitted", "NIB")], true],
    ["organic on its way", [{ code: "ORGANIC_UNPROVEN" }], [licence("submitted", "ORGANIK")], false],
  ] satisfies [string, Parameters<typeof lacksPaper>[0], OnboardingFacts["licences"], boolean][])(
    "%s",
    (_, problems, licences, lacks) => {
      expect(lacksPaper(problems, licences)).toBe(lacks)
    },
  )
})
