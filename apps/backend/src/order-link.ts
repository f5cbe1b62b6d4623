import { createHmac } from "node:crypto"
import { DEFAULT_LOCALE } from "@sebiduk/contracts"
import type { Locale } from "@sebiduk/domain"
import { env } from "./env"

/** Opens one purchase without a login; goes into the buyer's own link only. */
export const orderToken = (order_id: string): string =>
  createHmac("sha256", env.ORDER_TOKEN_SECRET).update(order_id).digest("base64url")

/** The shop's page of a purchase, as its buyer opens it from a mail. */
export function orderLink(order_id: string, locale: Locale): string {
  const language = locale === DEFAULT_LOCALE ? "" : `/${locale}`
  const path = `${language}/pesanan/${encodeURIComponent(order_id)}`
  return `${env.STOREFRONT_URL}${path}?token=${encodeURIComponent(orderToken(order_id))}`
}
