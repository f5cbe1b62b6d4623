import { createStep } from "@medusajs/framework/workflows-sdk"
import type { ErrorCode, SellerSetShopInput } from "@sebiduk/contracts"
import { claimsOrganic, licenceStands, todayInWib } from "@sebiduk/domain"
import { conflictAt } from "../../../refused"
import { isOpening } from "../product-view"
import type { ShopFacts } from "../shop-facts"

type Input = { shop: ShopFacts; text: SellerSetShopInput }

/** Organic on its way is enough while the shop is not in public. */
function mayClaimOrganic({ status, business }: ShopFacts): boolean {
  const papers = (business?.licences ?? []).filter(({ type }) => type === "ORGANIK")
  const today = todayInWib(new Date())
  return papers.some(
    (paper) =>
      licenceStands(paper, today) ||
      (isOpening(status) && (paper.state === "submitted" || paper.state === "checked")),
  )
}

export const validateShopTextStepId = "validate-shop-text"

/**
 * What the office opened under a name keeps it, and nobody calls themselves organic without the paper.
 * @throws Refused SHOP_NAME_LOCKED, ORGANIC_UNPROVEN (409)
 */
export const validateShopTextStep = createStep(validateShopTextStepId, async ({ shop, text }: Input) => {
  const refuse = (field: keyof SellerSetShopInput, code: ErrorCode, message: string) =>
    conflictAt(field, { code }, message)
  if (!isOpening(shop.status) && text.name !== shop.name) {
    throw refuse("name", "SHOP_NAME_LOCKED", "An open shop keeps its name; ask the Dinas to change it")
  }
  if (mayClaimOrganic(shop)) return
  for (const field of ["name", "description_id", "description_en"] as const) {
    if (claimsOrganic(text[field])) {
      throw refuse(field, "ORGANIC_UNPROVEN", "Organic needs an organic certificate")
    }
  }
})
