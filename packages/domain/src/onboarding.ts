import type { LicenceKind } from "./licence-numbers"
import type { LicenceState, SellerStatus } from "./transitions"

export const ONBOARDING_STEPS = ["account", "identity", "shop", "licence", "product", "submit"] as const
export type OnboardingStep = (typeof ONBOARDING_STEPS)[number]

export type OnboardingFacts = {
  has_identity: boolean
  has_shop: boolean
  licences: readonly { type: LicenceKind; state: LicenceState }[]
  product_count: number
  status: SellerStatus
}

export type NextActCode =
  | "FINISH_STEPS"
  | "FIX_LICENCE"
  | "RENEW_LICENCE"
  | "FIX_SHOP"
  | "CHECK_LICENCE"
  | "DECIDE_LICENCE"
  | "DECIDE_SHOP"
  | "SUSPENDED"
  | "NONE"
export type NextActor = { who: "seller" | "kecamatan" | "dinas" | "nobody"; what: NextActCode }

const IN_HAND: readonly LicenceState[] = ["submitted", "checked", "approved"]
const WITH_SELLER: readonly SellerStatus[] = ["draft", "needs_fix", "rejected"]

/** Which steps of opening a shop are done, and which comes next; null when all are. */
export function onboardingProgress(facts: OnboardingFacts): {
  steps: { step: OnboardingStep; done: boolean }[]
  next_step: OnboardingStep | null
} {
  const done: Record<OnboardingStep, boolean> = {
    account: true,
    identity: facts.has_identity,
    shop: facts.has_shop,
    licence: facts.licences.some(({ type, state }) => type === "NIB" && IN_HAND.includes(state)),
    product: facts.product_count > 0,
    submit: !WITH_SELLER.includes(facts.status),
  }
  const steps = ONBOARDING_STEPS.map((step) => ({ step, done: done[step] }))
  return { steps, next_step: steps.find((step) => !step.done)?.step ?? null }
}

/** Whose turn it is: first what the seller can mend, then the kecamatan's check, then the Dinas's decision. */
export function whoActsNext(facts: OnboardingFacts): NextActor {
  const has = (...states: LicenceState[]) => facts.licences.some(({ state }) => states.includes(state))
  if (facts.status === "closed") return { who: "nobody", what: "NONE" }
  if (facts.status === "suspended") return { who: "dinas", what: "SUSPENDED" }
  if (has("needs_fix", "rejected")) return { who: "seller", what: "FIX_LICENCE" }
  if (facts.status === "needs_fix" || facts.status === "rejected") return { who: "seller", what: "FIX_SHOP" }
  if (facts.status === "draft") return { who: "seller", what: "FINISH_STEPS" }
  if (has("expired", "revoked")) return { who: "seller", what: "RENEW_LICENCE" }
  if (has("submitted")) return { who: "kecamatan", what: "CHECK_LICENCE" }
  if (has("checked")) return { who: "dinas", what: "DECIDE_LICENCE" }
  if (facts.status === "in_review") return { who: "dinas", what: "DECIDE_SHOP" }
  return { who: "nobody", what: "NONE" }
}
