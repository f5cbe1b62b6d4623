import { LICENCE_TRANSITIONS, refuseTransition, type LicenceKind, type LicenceState } from "@sebiduk/domain"
import { conflict, type Refused } from "../../refused"

type Held = { id: string; type: LicenceKind; number: string | null; state: LicenceState }
type Submission = { type: LicenceKind; number: string }

/** `again` and `same` name a row of the business; `new` makes one. */
export type LicencePlan = { act: "new" | "again" | "same"; licence_id: string | null }

/** In the office's hands. */
export const OPEN_STATES: readonly LicenceState[] = ["submitted", "checked"]

/** 409 naming the state in which a licence cannot be submitted. */
export const licenceState = (state: LicenceState): Refused =>
  conflict("LICENCE_STATE", `The licence is ${state}`, { state })

/**
 * What submitting a number means for the licences a business has: the same one while the office looks at it, the row
 * that waits for a correction, else a new row. A renewal beside the approved one is new as well, but for a NIB, which
 * never changes.
 * @throws Refused LICENCE_STATE (409)
 */
export function planSubmission(held: readonly Held[], { type, number }: Submission): LicencePlan {
  const equal = held.filter((licence) => licence.type === type && licence.number === number)
  const open = equal.find(({ state }) => OPEN_STATES.includes(state))
  if (open) return { act: "same", licence_id: open.id }
  const approved = equal.find(({ state }) => state === "approved")
  if (approved && type === "NIB") throw licenceState(approved.state)
  const placeholder = held.find((licence) => licence.type === type && licence.number === null)
  const again = [...equal, ...(placeholder ? [placeholder] : [])].find(
    ({ state }) => !refuseTransition(LICENCE_TRANSITIONS, state, "submitted"),
  )
  return again ? { act: "again", licence_id: again.id } : { act: "new", licence_id: null }
}
