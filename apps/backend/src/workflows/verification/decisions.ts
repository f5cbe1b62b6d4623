import type { LicenceDecision, SellerDecision, StaffRole } from "@sebiduk/contracts"
import {
  LICENCE_TRANSITIONS,
  SELLER_TRANSITIONS,
  type LicenceState,
  type SellerStatus,
} from "@sebiduk/domain"

/** Where a verdict leads, and who may speak it: the kecamatan looks, the Dinas decides. */
type Verdict<State> = { to: State; roles: readonly StaffRole[] }

const BOTH: readonly StaffRole[] = ["administrator", "verifier"]
const DINAS: readonly StaffRole[] = ["administrator"]

export const LICENCE_VERDICTS: Readonly<Record<LicenceDecision, Verdict<LicenceState>>> = {
  check: { to: "checked", roles: BOTH },
  approve: { to: "approved", roles: DINAS },
  reject: { to: "rejected", roles: DINAS },
  ask_fix: { to: "needs_fix", roles: BOTH },
  revoke: { to: "revoked", roles: DINAS },
}

export const SELLER_VERDICTS: Readonly<Record<SellerDecision, Verdict<SellerStatus>>> = {
  approve: { to: "active", roles: DINAS },
  reject: { to: "rejected", roles: DINAS },
  ask_fix: { to: "needs_fix", roles: DINAS },
  suspend: { to: "suspended", roles: DINAS },
  reactivate: { to: "active", roles: DINAS },
  close: { to: "closed", roles: DINAS },
}

/** What this role may say of a licence in this state. A verifier's part ends with the check. */
export function licenceDecisions(state: LicenceState, role: StaffRole): LicenceDecision[] {
  const verdicts = Object.entries(LICENCE_VERDICTS) as [LicenceDecision, Verdict<LicenceState>][]
  return verdicts
    .filter(([, { to, roles }]) => roles.includes(role) && LICENCE_TRANSITIONS[state].includes(to))
    .filter(() => role !== "verifier" || state === "submitted")
    .map(([decision]) => decision)
}

/** What this role may say of a shop in this state; approve opens it first, reactivate again. */
export function sellerDecisions(status: SellerStatus, role: StaffRole): SellerDecision[] {
  const verdicts = Object.entries(SELLER_VERDICTS) as [SellerDecision, Verdict<SellerStatus>][]
  return verdicts
    .filter(([, { to, roles }]) => roles.includes(role) && SELLER_TRANSITIONS[status].includes(to))
    .map(([decision]) => decision)
    .filter((decision) => decision !== (status === "suspended" ? "approve" : "reactivate"))
}
