import type { Actor } from "../staff/audit"
import type { AuditInput } from "../staff/steps/record-audit"
import type { LicencePlan } from "./licence-plan"
import type { ShopFacts } from "./shop-facts"

type Submitted = {
  actor: Actor
  shop: ShopFacts
  plan: LicencePlan
  id: string
  type: string
  number: string
}

/** The line of the audit trail that says a licence was submitted. */
export function licenceEntry({ actor, shop, plan, id, type, number }: Submitted): AuditInput {
  const row = shop.business?.licences.find((licence) => licence.id === plan.licence_id)
  return {
    actor,
    action: "licence.submit",
    subject_type: "licence",
    subject_id: id,
    subject_label: `${type} ${number}`,
    before: row ? { state: row.state, number: row.number } : null,
    after: { state: "submitted", type, number, business_id: shop.business?.id },
  }
}
