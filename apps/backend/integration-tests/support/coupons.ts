import type { CreatePromotionDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { z } from "@medusajs/framework/zod"
import { theOnly } from "./the-only"

type Coupon = Partial<
  Pick<CreatePromotionDTO, "limit" | "status" | "rules" | "campaign" | "is_automatic">
> & {
  code: string
  /** Percent off the goods of all shops, or off their deliveries. */
  percent?: number
  of?: "items" | "shipping_methods"
  /** Rupiah off the goods of all shops together. */
  amount?: number
}

/** A coupon as the office makes it in the admin. */
export async function aCoupon(
  container: MedusaContainer,
  { code, percent = 100, of = "items", amount, ...rest }: Coupon,
): Promise<string> {
  const { result } = await createPromotionsWorkflow(container).run({
    input: {
      promotionsData: [
        {
          code,
          type: "standard",
          status: "active",
          application_method: {
            ...(amount === undefined
              ? { type: "percentage", value: percent }
              : { type: "fixed", value: amount, currency_code: "idr" }),
            target_type: of,
            allocation: "across",
            currency_code: "idr",
          },
          ...rest,
        },
      ],
    },
  })
  return theOnly(result).id
}

/** A campaign with a budget; its name is its identifier. */
export const aCampaign = (
  name: string,
  rest: Partial<NonNullable<CreatePromotionDTO["campaign"]>> = {},
): NonNullable<CreatePromotionDTO["campaign"]> => ({ name, campaign_identifier: name, ...rest })

const Used = z.object({
  used: z.number(),
  campaign: z
    .object({ budget: z.object({ used: z.coerce.number() }).nullish() })
    .nullish()
    .transform((campaign) => campaign?.budget?.used ?? null),
})

/** How often core counts a coupon as used, by its own limit and by its campaign's budget. */
export async function usedOf(container: MedusaContainer, code: string) {
  const rows = await container
    .resolve(Modules.PROMOTION)
    .listPromotions({ code: [code] }, { relations: ["campaign", "campaign.budget"] })
  const { used, campaign } = Used.parse(theOnly(rows))
  return { used, budget: campaign }
}
