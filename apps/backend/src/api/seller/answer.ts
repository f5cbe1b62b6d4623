import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { SellerLicenceResponse, SellerProductResponse, ShopResponse } from "@sebiduk/contracts"
import { todayInWib } from "@sebiduk/domain"
import { notFound } from "../../refused"
import { loadSellerProducts } from "../../workflows/seller/product-view"
import { loadShopFacts } from "../../workflows/seller/shop-facts"
import { loadShop, toShop } from "../../workflows/seller/shop-view"
import type { Actor } from "../../workflows/staff/audit"
import type { SellerRequest } from "../guards/seller"

/** Who asks, for the trail. */
export const actorOf = ({ seller }: SellerRequest): Actor => ({
  type: "seller",
  id: seller.member_id,
  name: seller.member_name,
})

/** Answers the shop as it now is. */
export async function answerShop(
  req: MedusaRequest,
  res: MedusaResponse,
  seller_id: string,
  status = 200,
): Promise<void> {
  const body: z.infer<typeof ShopResponse> = { shop: await loadShop(req.scope, seller_id) }
  res.status(status).json(body)
}

/** Answers a licence of the shop, and the shop as it now is. */
export async function answerLicence(
  req: SellerRequest,
  res: MedusaResponse,
  id: string,
  status = 200,
): Promise<void> {
  const shop = await loadShop(req.scope, req.seller.seller_id)
  const licence = shop.licences.find((row) => row.id === id)
  if (!licence) throw notFound("LICENCE_NOT_FOUND", "There is nothing here")
  const body: z.infer<typeof SellerLicenceResponse> = { licence, shop }
  res.status(status).json(body)
}

/** Answers a product of the shop, and the shop as it now is. */
export async function answerProduct(
  req: SellerRequest,
  res: MedusaResponse,
  id: string,
  status = 200,
): Promise<void> {
  const facts = await loadShopFacts(req.scope, req.seller.seller_id)
  const [product] = await loadSellerProducts(req.scope, facts, id)
  if (!product) throw notFound("PRODUCT_NOT_FOUND", "There is nothing here")
  const body: z.infer<typeof SellerProductResponse> = { product, shop: toShop(facts, todayInWib(new Date())) }
  res.status(status).json(body)
}
