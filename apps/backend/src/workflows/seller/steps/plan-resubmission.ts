import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SellerResubmitLicenceInput } from "@sebiduk/contracts"
import { LICENCE_TRANSITIONS, refuseTransition } from "@sebiduk/domain"
import { notFound } from "../../../refused"
import { licenceState, OPEN_STATES, type LicencePlan } from "../licence-plan"
import type { ShopFacts } from "../shop-facts"

type Input = { shop: ShopFacts; licence_id: string; licence: SellerResubmitLicenceInput; number: string }
type Plan = LicencePlan & { business_id: string }

export const planResubmissionStepId = "plan-resubmission"

/** Refuses a licence that is decided or in the office's hands, but for a repetition of what was submitted. */
export const planResubmissionStep = createStep(
  planResubmissionStepId,
  async ({ shop, licence_id, licence, number }: Input) => {
    const row = shop.business?.licences.find(({ id }) => id === licence_id)
    if (!shop.business || !row) throw notFound("LICENCE_NOT_FOUND", "There is nothing here")
    const business_id = shop.business.id
    // One number of one business is in one place; beside an approved licence that expires it is its renewal.
    const twin = shop.business.licences.find(
      (other) =>
        other.id !== licence_id &&
        other.type === row.type &&
        other.number === number &&
        (OPEN_STATES.includes(other.state) || (row.type === "NIB" && other.state === "approved")),
    )
    if (twin) throw licenceState(twin.state)
    if (!refuseTransition(LICENCE_TRANSITIONS, row.state, "submitted")) {
      return new StepResponse<Plan>({ act: "again", licence_id, business_id })
    }
    const isRepetition = row.number === number && row.evidence_id === licence.evidence_id
    if (!isRepetition || !OPEN_STATES.includes(row.state)) throw licenceState(row.state)
    return new StepResponse<Plan>({ act: "same", licence_id, business_id })
  },
)
