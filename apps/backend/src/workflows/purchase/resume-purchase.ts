import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { takeCardMoneyStep } from "../card/steps/take-card-money"
import { finishPurchaseWorkflow } from "./finish-purchase"
import { clearUnfinishedStep } from "./steps/clear-unfinished"
import { findPurchaseOfCartStep } from "./steps/find-purchase-of-cart"

export const resumePurchaseWorkflowId = "resume-purchase"

/**
 * Ends what a crash left of a cart's purchase: finished when it was paid for, with its card's money taken, else cleared
 * away, and the cart is its buyer's again. Makes no new one. Safe to repeat. Answers how far it had come.
 */
export const resumePurchaseWorkflow = createWorkflow(
  resumePurchaseWorkflowId,
  (input: { cart_id: string }) => {
    acquireLockStep({ key: input.cart_id, timeout: 30, ttl: 120 })
    const found = findPurchaseOfCartStep(input.cart_id)
    const cutOff = transform({ input, found }, ({ input, found }) => ({
      cart_id: input.cart_id,
      purchase_id: found.stage === "none" ? "" : found.purchase_id,
    }))
    when("was-cut-off-unpaid", { found }, ({ found }) => found.stage === "unpaid").then(() => {
      clearUnfinishedStep(cutOff)
    })
    when("was-cut-off-paid-for", { found }, ({ found }) => found.stage === "paid_for").then(() => {
      finishPurchaseWorkflow.runAsStep({ input: cutOff })
    })
    when("stands-and-its-card-may-wait", { found }, ({ found }) => found.stage === "placed").then(() => {
      takeCardMoneyStep(cutOff.purchase_id)
    })
    releaseLockStep({ key: input.cart_id })
    return new WorkflowResponse(
      transform({ found, cutOff }, ({ found, cutOff }) => ({
        stage: found.stage,
        purchase_id: cutOff.purchase_id,
      })),
    )
  },
)
