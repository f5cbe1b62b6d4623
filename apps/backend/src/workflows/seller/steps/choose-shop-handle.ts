import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_MODULE } from "../../../modules/seller"
import type { SellerService } from "../../../modules/seller/service"
import { freeHandle } from "../handle"
import type { ShopFacts } from "../shop-facts"

type Input = { shop: ShopFacts; wished: string }

/** Its address is out in the world: on receipts, in chats, in search engines. */
const ADDRESS_IS_OUT: readonly string[] = ["active", "suspended", "closed"]

export const chooseShopHandleStepId = "choose-shop-handle"

/** The handle of a shop by its name; from its first day in public it stays. */
export const chooseShopHandleStep = createStep(
  chooseShopHandleStepId,
  async ({ shop, wished }: Input, { container }) => {
    if (shop.handle !== null && ADDRESS_IS_OUT.includes(shop.status)) return new StepResponse(shop.handle)
    const rows = await container
      .resolve<SellerService>(SELLER_MODULE)
      .listSellers(
        { handle: { $like: `${wished}%` }, id: { $ne: shop.id } },
        { select: ["handle"], take: null, withDeleted: true },
      )
    return new StepResponse(
      freeHandle(
        wished,
        rows.flatMap(({ handle }) => handle ?? []),
      ),
    )
  },
)
