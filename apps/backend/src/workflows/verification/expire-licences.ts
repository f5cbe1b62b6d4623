import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { EVENTS } from "@sebiduk/contracts"
import { SYSTEM } from "../staff/audit"
import { recordAuditsStep } from "../staff/steps/record-audits"
import { findDueLicencesStep } from "./steps/find-due-licences"
import { setLicenceStatesStep } from "./steps/set-licence-states"
import { writeLicenceDecisionsStep } from "./steps/write-licence-decisions"

/** Two clocks never expire the same licence twice. */
const LOCK = "expire-licences"
const BATCH = 200

/** @param today day in WIB */
export type ExpireLicencesInput = { today: string }

export const expireLicencesWorkflowId = "expire-licences"

/** Ends up to two hundred licences whose last day is past. @returns how many; call again until none is left */
export const expireLicencesWorkflow = createWorkflow(
  expireLicencesWorkflowId,
  (input: ExpireLicencesInput) => {
    acquireLockStep({ key: LOCK, timeout: 60, ttl: 120 })
    const due = findDueLicencesStep(transform({ input }, ({ input }) => ({ ...input, take: BATCH })))
    setLicenceStatesStep(
      transform({ due }, ({ due }) => ({ ids: due.map(({ id }) => id), to: "expired" as const })),
    )
    const decisions = writeLicenceDecisionsStep(
      transform({ due }, ({ due }) => ({
        actor: SYSTEM,
        rulings: due.map(({ id, valid_until }) => ({
          licence_id: id,
          from_state: "approved",
          to_state: "expired",
          reason: `Berlaku sampai ${valid_until ?? ""}`,
        })),
      })),
    )
    releaseLockStep({ key: LOCK })
    recordAuditsStep(
      transform({ due }, ({ due }) =>
        due.map(({ id, type, number, valid_until }) => ({
          actor: SYSTEM,
          action: "licence.expire",
          subject_type: "licence",
          subject_id: id,
          subject_label: `${type} ${number ?? ""}`,
          before: { state: "approved" },
          after: { state: "expired", valid_until },
        })),
      ),
    )
    emitEventStep({ eventName: EVENTS.licenceDecided, data: decisions })
    return new WorkflowResponse(transform({ due }, ({ due }) => due.length))
  },
)
