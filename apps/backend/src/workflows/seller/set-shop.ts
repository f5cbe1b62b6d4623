import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { SellerSetShopInput } from "@sebiduk/contracts"
import type { Actor } from "../staff/audit"
import { recordAuditStep } from "../staff/steps/record-audit"
import { toHandle } from "./handle"
import { chooseShopHandleStep } from "./steps/choose-shop-handle"
import { loadOpenShopStep } from "./steps/load-open-shop"
import { updateSellerStep } from "./steps/update-seller"
import { validateShopTextStep } from "./steps/validate-shop-text"

export type SetShopInput = { seller_id: string; actor: Actor; shop: SellerSetShopInput }

export const setShopWorkflowId = "set-shop"

/**
 * Sets what the public reads of a shop, in any state but closed; once it is open its name stays. Safe to repeat: the
 * same name keeps its handle.
 */
export const setShopWorkflow = createWorkflow(setShopWorkflowId, (input: SetShopInput) => {
  const wished = transform({ input }, ({ input }) => toHandle(input.shop.name, "toko"))
  // The addresses too: two shops of one name must not both find it free.
  const key = transform({ input }, ({ input }) => [input.seller_id, "seller-handles"])
  acquireLockStep({ key, timeout: 10, ttl: 30 })
  const shop = loadOpenShopStep(input.seller_id)
  validateShopTextStep({ shop, text: input.shop })
  const handle = chooseShopHandleStep({ shop, wished })
  const update = transform({ input, handle }, ({ input, handle }) => ({
    ...input.shop,
    id: input.seller_id,
    handle,
  }))
  updateSellerStep(update)
  const entry = transform({ input, shop }, ({ input, shop }) => ({
    actor: input.actor,
    action: "seller.describe",
    subject_type: "seller",
    subject_id: input.seller_id,
    subject_label: input.shop.name,
    before: { name: shop.name, description_id: shop.description_id, description_en: shop.description_en },
    after: { ...input.shop },
  }))
  recordAuditStep(entry)
  releaseLockStep({ key })
  return new WorkflowResponse({ seller_id: input.seller_id })
})
