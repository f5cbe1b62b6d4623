import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import type { SeedStep } from "../step"

/** Percent off by code; over the shops of a cart together. */
const COUPONS = [
  { code: "HEMAT10", percent: 10, off: "items" },
  { code: "GRATISONGKIR", percent: 100, off: "shipping_methods" },
] as const

/** Two coupons without an end, as the office makes them in the admin. */
export const couponsStep: SeedStep = {
  name: "coupons",
  version: "1",
  run: async ({ container }) => {
    const codes = COUPONS.map(({ code }) => code)
    const known = await container.resolve(Modules.PROMOTION).listPromotions({ code: codes })
    const missing = COUPONS.filter(({ code }) => !known.some((promotion) => promotion.code === code))
    await createPromotionsWorkflow(container).run({
      input: {
        promotionsData: missing.map(({ code, percent, off }) => ({
          code,
          type: "standard" as const,
          status: "active" as const,
          application_method: {
            type: "percentage" as const,
            value: percent,
            target_type: off,
            allocation: "across" as const,
            currency_code: "idr",
          },
        })),
      },
    })
    return `coupons ${codes.join(" and ")}`
  },
}
