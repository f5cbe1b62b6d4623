import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

/** What of a cart says whose it is, as asked of `query.graph`. */
export const CART_OWNER_FIELDS = ["customer_id", "customer.has_account"]

export const CartOwnerRow = z.object({
  customer_id: z.string().nullable(),
  customer: z.object({ has_account: z.boolean() }).nullish(),
})

/**
 * Id of the member a cart belongs to; null for a guest's, whose customer is only an entry of the address book. Of a
 * member who was deleted the cart is still theirs, and so nobody's to open.
 */
export const ownerOf = ({ customer_id, customer }: z.infer<typeof CartOwnerRow>): string | null =>
  customer_id && customer?.has_account !== false ? customer_id : null

/** Whoever opens a member's cart or joins another with it waits here. */
export const memberCartLock = (customer_id: string): string => `member-cart:${customer_id}`

/** Whose an existing cart is; undefined for an unknown one. */
export async function loadCartOwner(
  container: MedusaContainer,
  cart_id: string,
): Promise<{ owner: string | null } | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["id", ...CART_OWNER_FIELDS],
    filters: { id: cart_id },
  })
  const found: unknown = data[0]
  return found ? { owner: ownerOf(CartOwnerRow.parse(found)) } : undefined
}

/** Id of the cart a member has open, the newest; null for none. */
export async function findOpenCart(container: MedusaContainer, customer_id: string): Promise<string | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["id"],
    filters: { customer_id, completed_at: null },
    pagination: { take: 1, skip: 0, order: { created_at: "DESC" } },
  })
  return z.object({ id: z.string() }).safeParse(data[0]).data?.id ?? null
}
