import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { Locale } from "@sebiduk/contracts"
import { CARD_PROVIDER } from "../../gateways"

const Row = z.object({
  id: z.string(),
  amount: z.coerce.number(),
  payment_collection_id: z.string(),
  payment: z.object({ id: z.string() }).nullish(),
  data: z.object({
    id: z.string(),
    client_secret: z.string(),
    metadata: z.object({ cart_id: z.string(), locale: Locale.optional() }),
  }),
})

/** A card's payment that a cart was opened for. Amount in whole rupiah. */
export type CardSession = {
  id: string
  amount: number
  payment_collection_id: string
  /** The provider's id of it. */
  reference: string
  client_secret: string
  cart_id: string
  /** The language the buyer read. */
  locale: Locale | undefined
  /** It became the payment of a purchase. */
  is_used: boolean
}

/** Sessions of cards, newest first: those of a cart's payment collection, or the one of an id. */
export async function listCardSessions(
  container: MedusaContainer,
  by: { payment_collection_id: string } | { id: string | string[] },
): Promise<CardSession[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment_session",
    fields: ["id", "amount", "payment_collection_id", "payment.id", "data"],
    filters: { ...by, provider_id: CARD_PROVIDER },
    pagination: { order: { created_at: "DESC" } },
  })
  return Row.array()
    .parse(data)
    .map(({ data: intent, payment, ...session }) => ({
      ...session,
      reference: intent.id,
      client_secret: intent.client_secret,
      cart_id: intent.metadata.cart_id,
      locale: intent.metadata.locale,
      is_used: Boolean(payment),
    }))
}
