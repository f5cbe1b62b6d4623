import type { BusinessCard } from "@sebiduk/contracts"
import type { LicenceState } from "@sebiduk/domain"
import type { BusinessListRow } from "../modules/registry/read-records"

/** What somebody has to do something about comes first. */
const CONCERN: readonly LicenceState[] = [
  "needs_fix",
  "rejected",
  "expired",
  "revoked",
  "submitted",
  "checked",
  "missing",
  "approved",
]

/** A business in a list, with the state of the licence that matters most. */
export function toBusinessCard({ licences, ...row }: BusinessListRow): BusinessCard {
  const states = licences.map(({ state }) => state)
  const nib = licences.find(
    ({ type, state }) => type === "NIB" && state !== "archived" && state !== "rejected",
  )
  return {
    ...row,
    nib: nib?.number ?? null,
    licence_state: CONCERN.find((state) => states.includes(state)) ?? null,
  }
}
