import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { EVENTS } from "@sebiduk/contracts"
import { writeDueRemindersStep } from "./steps/write-due-reminders"

const LOCK = "remind-of-licences"

export const remindOfLicencesWorkflowId = "remind-of-licences"

/** Tells the people of licences that end in 60, 30 or 7 days, each once. @returns how many reminders */
export const remindOfLicencesWorkflow = createWorkflow(
  remindOfLicencesWorkflowId,
  (input: { today: string }) => {
    acquireLockStep({ key: LOCK, timeout: 60, ttl: 120 })
    const reminders = writeDueRemindersStep(input)
    releaseLockStep({ key: LOCK })
    emitEventStep({ eventName: EVENTS.licenceReminded, data: reminders })
    return new WorkflowResponse(transform({ reminders }, ({ reminders }) => reminders.length))
  },
)
