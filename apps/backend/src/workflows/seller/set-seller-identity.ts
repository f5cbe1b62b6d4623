import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createRemoteLinkStep,
  dismissRemoteLinkStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import type { SellerSetIdentityInput } from "@sebiduk/contracts"
import { scaleOf } from "@sebiduk/domain"
import { REGISTRY_MODULE } from "../../modules/registry"
import { SELLER_MODULE } from "../../modules/seller"
import type { MaskedNumber, SealedNumber } from "../../registry/seal-identity"
import type { Actor } from "../staff/audit"
import { recordAuditStep } from "../staff/steps/record-audit"
import { leaveBusinessStep } from "./steps/leave-business"
import { loadOpenShopStep } from "./steps/load-open-shop"
import { planIdentityStep } from "./steps/plan-identity"
import { resolveDesaStep } from "./steps/resolve-desa"
import { setIdentityNumbersStep } from "./steps/set-identity-numbers"
import { writeBusinessStep, type BusinessFacts } from "./steps/write-business"

export type SetSellerIdentityInput = {
  seller_id: string
  actor: Actor
  identity: Omit<SellerSetIdentityInput, "nik" | "npwp">
  nik: SealedNumber | MaskedNumber
  /** null leaves what is on record. */
  npwp: SealedNumber | MaskedNumber | null
}

/** Without figures the record's scale stays; above the limits of menengah there is no other name. */
function scaleFor({
  capital_idr,
  sales_idr,
}: SetSellerIdentityInput["identity"]): Pick<BusinessFacts, "scale"> {
  if (capital_idr === null && sales_idr === null) return {}
  return { scale: scaleOf({ capital_idr, sales_idr }) ?? "menengah" }
}

const linkOf = (business_id: string, seller_id: string) => ({
  [REGISTRY_MODULE]: { business_id },
  [SELLER_MODULE]: { seller_id },
})

export const setSellerIdentityWorkflowId = "set-seller-identity"

/**
 * Says whose business a shop is: one on record with the same NIK and owner is claimed, else one is put on record.
 * Open until the office has the shop in hand, and again when it asks for a correction. Safe to repeat.
 */
export const setSellerIdentityWorkflow = createWorkflow(
  setSellerIdentityWorkflowId,
  (input: SetSellerIdentityInput) => {
    // The NIK too: two shops must not both claim one business, nor put it on record twice.
    const key = transform({ input }, ({ input }) => [
      input.seller_id,
      ...("digest" in input.nik ? [`nik:${input.nik.digest}`] : []),
    ])
    acquireLockStep({ key, timeout: 10, ttl: 30 })
    const shop = loadOpenShopStep(input.seller_id)
    const plan = planIdentityStep({
      shop,
      owner_name: input.identity.owner_name,
      nik: input.nik,
      npwp: input.npwp,
    })
    const area = resolveDesaStep(input.identity.desa_code)
    const wanted = transform({ input, plan, area }, ({ input, plan, area }) => {
      const { capital_idr: _capital, sales_idr: _sales, ...facts } = input.identity
      return { business_id: plan.business_id, facts: { ...facts, ...area, ...scaleFor(input.identity) } }
    })
    const business = writeBusinessStep(wanted)
    setIdentityNumbersStep({ business_id: business.id, nik: input.nik, npwp: input.npwp })
    leaveBusinessStep({ leaves: plan.leaves, business_id: business.id })
    const links = transform({ input, plan, business }, ({ input, plan, business }) => ({
      dismissed: plan.leaves === null ? [] : [linkOf(plan.leaves, input.seller_id)],
      created: plan.is_new_to_shop ? [linkOf(business.id, input.seller_id)] : [],
    }))
    dismissRemoteLinkStep(links.dismissed)
    createRemoteLinkStep(links.created)
    const entry = transform({ input, wanted, business }, ({ input, wanted, business }) => ({
      actor: input.actor,
      action: "seller.identity",
      subject_type: "business",
      subject_id: business.id,
      subject_label: input.identity.name,
      before: business.before,
      after: wanted.facts,
    }))
    recordAuditStep(entry)
    releaseLockStep({ key })
    return new WorkflowResponse({ business_id: business.id })
  },
)
