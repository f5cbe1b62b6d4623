import type {
  CreateAddressDTO,
  CreateLineItemDTO,
  CreateShippingMethodDTO,
  MedusaContainer,
} from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { theOnly } from "./the-only"

/** Of a row only what a new one of its kind may be made with. */
const bare = <T extends object>(row: T): T =>
  Object.fromEntries(
    Object.entries(row).filter(
      ([key]) => !/^(id|cart|cart_id|raw_.*|(created|updated|deleted)_at)$/.test(key),
    ),
  ) as T

const Rows = z.object({
  items: z.array(z.custom<CreateLineItemDTO>()),
  shipping_address: z.custom<CreateAddressDTO>(),
  shipping_methods: z.array(z.custom<CreateShippingMethodDTO>()),
})

/**
 * As many more carts as this one that waits for its completion, as if as many buyers had filled theirs.
 * @param pieces of each variant instead of what the first one holds; with none of a shop's goods, its parcel goes too
 */
export async function cartsLike(
  container: MedusaContainer,
  cart_id: string,
  count: number,
  pieces?: Readonly<Record<string, number>>,
): Promise<string[]> {
  const carts = container.resolve(Modules.CART)
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["items.*", "shipping_address.*", "shipping_methods.*"],
    filters: { id: cart_id },
  })
  const found = Rows.parse(theOnly(data))
  const items = found.items
    .map((item) => ({ ...item, quantity: pieces?.[item.variant_id ?? ""] ?? item.quantity }))
    .filter(({ quantity }) => Number(quantity) > 0)
  const senders = new Set(items.map(({ metadata }) => metadata?.["seller_id"]))
  const {
    region_id = "",
    sales_channel_id = "",
    email = "",
    currency_code,
  } = await carts.retrieveCart(cart_id)
  const copy = {
    region_id,
    sales_channel_id,
    email,
    currency_code,
    shipping_address: bare(found.shipping_address),
    items: items.map((item) => bare(item)),
  }
  const made = await carts.createCarts(Array.from({ length: count }, () => structuredClone(copy)))
  const methods = found.shipping_methods
    .filter(({ data }) => senders.has(data?.["seller_id"]))
    .map((method) => bare(method))
  await carts.addShippingMethods(
    made.flatMap(({ id }) => methods.map((method) => ({ ...method, cart_id: id }))),
  )
  return made.map(({ id }) => id)
}
