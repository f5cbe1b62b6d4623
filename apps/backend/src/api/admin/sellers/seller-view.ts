import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  LINES,
  SellerStatus,
  type AdminListSellersInput,
  type AdminSeller,
  type AdminSellerCard,
  type AdminSellerListResponse,
  type StaffRole,
} from "@sebiduk/contracts"
import { loadSellerProducts } from "../../../workflows/seller/product-view"
import { loadShopFacts, type ShopFacts } from "../../../workflows/seller/shop-facts"
import { toShop } from "../../../workflows/seller/shop-view"
import { sellerDecisions } from "../../../workflows/verification/decisions"
import { todayInWib } from "@sebiduk/domain"

const PAGE_SIZE = 50

const Business = z.object({
  id: z.string(),
  name: z.string(),
  owner_name: z.string(),
  kecamatan: z.string(),
  desa: z.string(),
})
const CardRow = z.object({
  id: z.string(),
  handle: z.string().nullable(),
  name: z.string(),
  line: z.enum(LINES).nullable(),
  status: SellerStatus,
  created_at: z.coerce.date(),
  business: Business.nullish().transform((business) => business ?? null),
})
const MemberRow = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  rights: z.array(z.string()),
})

/** Shops by name; `q` is looked for in the name. */
export async function readSellerCards(
  container: MedusaContainer,
  { q, status, page }: AdminListSellersInput,
): Promise<AdminSellerListResponse> {
  const { data, metadata } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller",
    fields: [
      ...Object.keys(CardRow.shape).filter((field) => field !== "business"),
      ...Object.keys(Business.shape).map((field) => `business.${field}`),
    ],
    filters: {
      ...(status && { status }),
      ...(q && { name: { $ilike: `%${q.replaceAll(/[\\%_]/g, String.raw`\$&`)}%` } }),
    },
    pagination: { skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE, order: { name: "ASC", id: "ASC" } },
  })
  const sellers = CardRow.array()
    .parse(data)
    .map(({ created_at, ...row }) => ({ ...row, created_at: created_at.toISOString() }))
  return { sellers, page: { page, page_size: PAGE_SIZE, total: metadata?.count ?? sellers.length } }
}

async function readMembers(container: MedusaContainer, seller_id: string): Promise<AdminSeller["members"]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller_member",
    fields: Object.keys(MemberRow.shape),
    filters: { seller_id },
  })
  return MemberRow.array().parse(data)
}

function toCard(shop: ShopFacts): AdminSellerCard {
  const { id, handle, name, line, status, created_at, business } = shop
  return {
    id,
    handle,
    name,
    line,
    status,
    created_at: created_at.toISOString(),
    business: business && Business.parse(business),
  }
}

/** One shop as the office sees it. @throws Refused SELLER_NOT_FOUND (404) */
export async function readAdminSeller(
  container: MedusaContainer,
  id: string,
  role: StaffRole,
): Promise<AdminSeller> {
  const facts = await loadShopFacts(container, id)
  const shop = toShop(facts, todayInWib(new Date()))
  const [members, products] = await Promise.all([
    readMembers(container, id),
    loadSellerProducts(container, facts),
  ])
  return {
    ...toCard(facts),
    description_id: shop.description_id,
    description_en: shop.description_en,
    dispatch_days: shop.dispatch_days,
    returns_id: shop.returns_id,
    next: shop.next,
    licences: shop.licences,
    status_decisions: shop.decisions,
    decisions: sellerDecisions(shop.status, role),
    members,
    products: products.map((product) => ({
      id: product.id,
      title: product.title,
      is_published: product.is_published,
      problems: product.problems,
    })),
  }
}
