import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { BuyerFacts, DEFAULT_LOCALE, type BuyerResponse } from "@sebiduk/contracts"
import { loginRequired } from "../../refused"
import { findOpenCart } from "../checkout/cart-owner"

const CustomerRow = z.object({
  email: z.string(),
  first_name: z.string().nullable(),
  last_name: z.string().nullable(),
  phone: z.string().nullable(),
  // An account of the office's own making has none.
  metadata: BuyerFacts.catch({ locale: DEFAULT_LOCALE }),
})

/** A member and the cart they have open. @throws Refused LOGIN_REQUIRED (401) for one who is gone */
export async function loadBuyer(container: MedusaContainer, customer_id: string): Promise<BuyerResponse> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "customer",
    fields: Object.keys(CustomerRow.shape),
    filters: { id: customer_id },
  })
  const row = CustomerRow.safeParse(data[0]).data
  if (!row) throw loginRequired()
  const { email, first_name, last_name, phone, metadata } = row
  return {
    member: {
      name: [first_name, last_name].filter(Boolean).join(" "),
      email,
      phone,
      locale: metadata.locale,
    },
    cart_id: await findOpenCart(container, customer_id),
  }
}
