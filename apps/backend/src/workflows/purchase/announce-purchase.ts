import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { purchaseLock } from "./purchase-lock"
import { composePurchaseMailsStep } from "./steps/compose-purchase-mails"
import { markAnnouncedStep } from "./steps/mark-announced"
import { sendPurchaseMailsStep } from "./steps/send-purchase-mails"

export const announcePurchaseWorkflowId = "announce-purchase"

/**
 * Mails buyer and sellers what happened to a purchase and they were not told yet. Each mail leaves once: one announcer
 * works at a time, and a mail that left before a crash is known by its key. What cannot be sent waits for the next run.
 * @returns ids of the events announced, and of those that wait
 */
export const announcePurchaseWorkflow = createWorkflow(
  announcePurchaseWorkflowId,
  (input: { purchase_id: string }) => {
    const announcing = transform({ input }, ({ input }) => `announce:${input.purchase_id}`)
    const changing = transform({ input }, ({ input }) => purchaseLock(input.purchase_id))
    acquireLockStep({ key: announcing, timeout: 30, ttl: 60 })
    // Nothing is told of a change that may still be undone.
    acquireLockStep({ key: changing, timeout: 15, ttl: 60 }).config({ name: "hold-purchase" })
    const mails = composePurchaseMailsStep(input.purchase_id)
    releaseLockStep({ key: changing }).config({ name: "let-go-purchase" })
    const sent = sendPurchaseMailsStep(mails)
    markAnnouncedStep(sent.announced)
    releaseLockStep({ key: announcing })
    return new WorkflowResponse(sent)
  },
)
