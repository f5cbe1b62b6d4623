import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { NEEDS_REASON, type SellerDecision, type StaffRole } from "@sebiduk/contracts"
import { licenceStands, todayInWib } from "@sebiduk/domain"
import { conflict, refusedField } from "../../../refused"
import { loadShopFacts, type ShopFacts } from "../../seller/shop-facts"
import { SELLER_VERDICTS, sellerDecisions } from "../decisions"

type Input = { seller_id: string; decision: SellerDecision; reason: string; role: StaffRole }

/** A shop opens with a standing NIB and nothing that somebody still has to look at. */
function refuseOpening(shop: ShopFacts): void {
  const licences = shop.business?.licences ?? []
  const open = licences.find(({ state }) => state === "submitted" || state === "checked")
  if (open) {
    throw conflict("LICENCE_STATE", `Decide about the ${open.type} first`, {
      state: open.state,
      type: open.type,
    })
  }
  const today = todayInWib(new Date())
  if (!licences.some((licence) => licence.type === "NIB" && licenceStands(licence, today))) {
    throw conflict("LICENCE_MISSING", "The shop has no approved NIB", { type: "NIB" })
  }
}

/**
 * Whether this may be said of the shop as it stands now; answers what it was and what it becomes.
 * @throws Refused REASON_REQUIRED (400), SELLER_NOT_FOUND (404), SELLER_STATE, LICENCE_STATE, LICENCE_MISSING (409)
 */
export const judgeSellerStep = createStep(
  "judge-seller",
  async ({ seller_id, decision, reason, role }: Input, { container }) => {
    if (NEEDS_REASON.includes(decision) && reason === "") {
      throw refusedField("reason", { code: "REASON_REQUIRED" }, "Say why; the seller reads it")
    }
    const shop = await loadShopFacts(container, seller_id)
    if (!sellerDecisions(shop.status, role).includes(decision)) {
      throw conflict("SELLER_STATE", `The shop is ${shop.status}`, { state: shop.status })
    }
    if (decision === "approve") refuseOpening(shop)
    return new StepResponse({ name: shop.name, from: shop.status, to: SELLER_VERDICTS[decision].to })
  },
)
