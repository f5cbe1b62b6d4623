import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ReconcileInput } from "./finding"
import { checkAnnouncementsStep } from "./steps/check-announcements"
import { checkCardsStep } from "./steps/check-cards"
import { checkEventsStep } from "./steps/check-events"
import { checkLevelsStep } from "./steps/check-levels"
import { checkMissingReservationsStep } from "./steps/check-missing-reservations"
import { checkMoneyStep } from "./steps/check-money"
import { checkPaymentsStep } from "./steps/check-payments"
import { checkStrayReservationsStep } from "./steps/check-stray-reservations"
import { checkUnfinishedStep } from "./steps/check-unfinished"
import { checkWaitsStep } from "./steps/check-waits"

export const reconcileWorkflowId = "reconcile"

/**
 * Holds against each other what must agree about purchases, their money and their goods, and repairs what it may.
 * Money is only looked at, but for cards: those that pay no purchase get it back. Safe to repeat: a second run finds what could not be repaired and nothing else.
 * @returns what did not agree
 */
export const reconcileWorkflow = createWorkflow(reconcileWorkflowId, (input: ReconcileInput) => {
  // What was cut off and what waited too long first: both change what the others look at.
  const unfinished = checkUnfinishedStep(input)
  const waits = checkWaitsStep(input)
  const cards = checkCardsStep(input)
  const payments = checkPaymentsStep(input)
  const levels = checkLevelsStep({})
  const stray = checkStrayReservationsStep(input)
  const missing = checkMissingReservationsStep(input)
  const events = checkEventsStep(input)
  const announcements = checkAnnouncementsStep(input)
  const money = checkMoneyStep(input)
  return new WorkflowResponse(
    transform(
      { unfinished, waits, cards, payments, levels, stray, missing, events, announcements, money },
      (found) => Object.values(found).flat(),
    ),
  )
})
