import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { EVENTS, type SellerSetBankAccountInput } from "@sebiduk/contracts"
import type { Actor } from "../staff/audit"
import { recordAuditStep } from "../staff/steps/record-audit"
import { addBankAccountStep } from "./steps/add-bank-account"
import { loadOpenShopStep } from "./steps/load-open-shop"

export type SetBankAccountInput = { seller_id: string; actor: Actor; account: SellerSetBankAccountInput }

export const setBankAccountWorkflowId = "set-bank-account"

/**
 * Sets where a shop wants its money; the accounts of before stay as history, and the owners are told that theirs was
 * replaced. Safe to repeat.
 */
export const setBankAccountWorkflow = createWorkflow(
  setBankAccountWorkflowId,
  (input: SetBankAccountInput) => {
    acquireLockStep({ key: input.seller_id, timeout: 10, ttl: 30 })
    const shop = loadOpenShopStep(input.seller_id)
    const added = addBankAccountStep({
      seller_id: input.seller_id,
      created_by: input.actor.id,
      account: input.account,
    })
    when("another-account", { added }, ({ added }) => added.id !== null).then(() => {
      // Never the number: the trail is read by more people than the account.
      const entry = transform({ input, shop }, ({ input, shop }) => ({
        actor: input.actor,
        action: "seller.bank_account",
        subject_type: "seller",
        subject_id: input.seller_id,
        subject_label: shop.name,
        after: { bank: input.account.bank, holder: input.account.holder },
      }))
      recordAuditStep(entry)
    })
    when("in-place-of-another", { added }, ({ added }) => added.is_replaced).then(() => {
      emitEventStep({
        eventName: EVENTS.bankAccountReplaced,
        data: transform({ added }, ({ added }) => ({ id: added.id })),
      })
    })
    releaseLockStep({ key: input.seller_id })
    return new WorkflowResponse({ seller_id: input.seller_id })
  },
)
