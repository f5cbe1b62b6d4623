/** From each state the states that may follow. */
export type TransitionTable<State extends string> = Readonly<Record<State, readonly State[]>>

export const LICENCE_STATES = [
  "missing",
  "submitted",
  "checked",
  "needs_fix",
  "approved",
  "rejected",
  "expired",
  "revoked",
  "not_required",
  "archived",
] as const
export type LicenceState = (typeof LICENCE_STATES)[number]

export const SELLER_STATUSES = [
  "draft",
  "in_review",
  "needs_fix",
  "rejected",
  "active",
  "suspended",
  "closed",
] as const
export type SellerStatus = (typeof SELLER_STATUSES)[number]

/** From each state of a licence the states that may follow (Verifying: kecamatan checks, Dinas decides). */
export const LICENCE_TRANSITIONS: TransitionTable<LicenceState> = {
  missing: ["submitted"],
  submitted: ["checked", "needs_fix", "rejected"],
  checked: ["approved", "needs_fix", "rejected"],
  needs_fix: ["submitted"],
  rejected: ["submitted"],
  approved: ["expired", "revoked", "archived"],
  expired: ["submitted", "archived"],
  revoked: ["submitted", "archived"],
  not_required: ["submitted"],
  archived: [],
}

export const SELLER_TRANSITIONS: TransitionTable<SellerStatus> = {
  draft: ["in_review"],
  in_review: ["active", "needs_fix", "rejected"],
  needs_fix: ["in_review"],
  rejected: ["in_review"],
  active: ["suspended", "closed"],
  suspended: ["active", "closed"],
  closed: [],
}

/** @returns nothing when the table allows the step, else where it stands and what may follow */
export function refuseTransition<State extends string>(
  table: TransitionTable<State>,
  from: State,
  to: State,
): { from: State; allowed: readonly State[] } | undefined {
  const allowed = table[from]
  return allowed.includes(to) ? undefined : { from, allowed }
}
