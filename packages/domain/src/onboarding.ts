import type { PublicationProblem } from "./goods"
import type { LicenceKind } from "./licence-numbers"
import type { LicenceState, SellerStatus } from "./transitions"

export const ONBOARDING_STEPS = ["account", "identity", "shop", "licence", "product", "submit"] as const
export type OnboardingStep = (typeof ONBOARDING_STEPS)[number]

export type OnboardingFacts = {
  has_identity: boolean
  has_shop: boolean
  licences: readonly { type: LicenceKind; state: LicenceState }[]
  product_count: number
  /** Products the shop wants to sell that wait for a paper nobody has sent; see `lacksPaper`. */
  held_back: number
  status: SellerStatus
}

export type NextActCode =
  | "FINISH_STEPS"
  | "FIX_LICENCE"
  | "RENEW_LICENCE"
  | "ADD_LICENCE"
  | "FIX_SHOP"
  | "CHECK_LICENCE"
  | "DECIDE_LICENCE"
  | "DECIDE_SHOP"
  | "SUSPENDED"
  | "NONE"
export type NextActor = { who: "seller" | "kecamatan" | "dinas" | "nobody"; what: NextActCode }

const WAITING: readonly LicenceState[] = ["submitted", "checked"]
const ENDED: readonly LicenceState[] = ["expired", "revoked"]
const IN_HAND: readonly LicenceState[] = [...WAITING, "approved"]
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

/** Whether a product needs a licence that is neither approved nor on its way. */
export function lacksPaper(
  problems: readonly PublicationProblem[],
  licences: OnboardingFacts["licences"],
): boolean {
  const isOnItsWay = (kinds: readonly LicenceKind[]) =>
    licences.some(({ type, state }) => kinds.includes(type) && WAITING.includes(state))
  return problems.some((problem) => {
    if (problem.code === "GOODS_UNKNOWN") return false
    return !isOnItsWay(problem.code === "ORGANIC_UNPROVEN" ? ["ORGANIK"] : problem.anyOf)
  })
}

/** Whether a licence ended and no other of its kind is on its way. */
const lacksRenewal = (licences: OnboardingFacts["licences"]): boolean =>
  licences.some(
    ({ type, state }) =>
      ENDED.includes(state) &&
      !licences.some((other) => other.type === type && WAITING.includes(other.state)),
  )

/** Whose turn it is: first what the seller can mend, then the kecamatan's check, then the Dinas's decision. */
export function whoActsNext(facts: OnboardingFacts): NextActor {
  const has = (...states: LicenceState[]) => facts.licences.some(({ state }) => states.includes(state))
  if (facts.status === "closed") return { who: "nobody", what: "NONE" }
  if (facts.status === "suspended") return { who: "dinas", what: "SUSPENDED" }
  if (has("needs_fix", "rejected")) return { who: "seller", what: "FIX_LICENCE" }
  if (facts.status === "needs_fix" || facts.status === "rejected") return { who: "seller", what: "FIX_SHOP" }
  if (facts.status === "draft") return { who: "seller", what: "FINISH_STEPS" }
  if (lacksRenewal(facts.licences)) return { who: "seller", what: "RENEW_LICENCE" }
  if (facts.held_back > 0) return { who: "seller", what: "ADD_LICENCE" }
  if (has("submitted")) return { who: "kecamatan", what: "CHECK_LICENCE" }
  if (has("checked")) return { who: "dinas", what: "DECIDE_LICENCE" }
  if (facts.status === "in_review") return { who: "dinas", what: "DECIDE_SHOP" }
  return { who: "nobody", what: "NONE" }
}
