import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { NEEDS_REASON, type LicenceDecision, type StaffRole } from "@sebiduk/contracts"
import { LICENCE_TRANSITIONS, todayInWib } from "@sebiduk/domain"
import { conflict, forbidden, refusedField } from "../../../refused"
import { LICENCE_VERDICTS, licenceDecisions } from "../decisions"
import { loadLicenceSubject } from "../licence-subject"

type Input = { licence_id: string; decision: LicenceDecision; reason: string; role: StaffRole }

/**
 * Whether this may be said of the licence as it stands now; answers what it was and what it becomes.
 * @throws Refused REASON_REQUIRED (400), ROLE_MISSING (403), LICENCE_STATE, LICENCE_EXPIRED (409)
 */
export const judgeLicenceStep = createStep(
  "judge-licence",
  async ({ licence_id, decision, reason, role }: Input, { container }) => {
    if (NEEDS_REASON.includes(decision) && reason === "") {
      throw refusedField("reason", { code: "REASON_REQUIRED" }, "Say why; the seller reads it")
    }
    const licence = await loadLicenceSubject(container, licence_id)
    const { to, roles } = LICENCE_VERDICTS[decision]
    if (!roles.includes(role)) throw forbidden("ROLE_MISSING", `Not for the role ${role}`)
    const isPossible = LICENCE_TRANSITIONS[licence.state].includes(to)
    if (!isPossible || !licenceDecisions(licence.state, role).includes(decision)) {
      throw conflict("LICENCE_STATE", `The licence is ${licence.state}`, { state: licence.state })
    }
    if (
      decision === "approve" &&
      licence.valid_until !== null &&
      licence.valid_until < todayInWib(new Date())
    ) {
      throw conflict("LICENCE_EXPIRED", "The licence ran out meanwhile", { valid_until: licence.valid_until })
    }
    return new StepResponse({ licence, to })
  },
)
