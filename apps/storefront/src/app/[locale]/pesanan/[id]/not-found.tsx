import { Locale } from "@sebiduk/contracts"
import { getLocale } from "next-intl/server"
import { UnknownOrder } from "@/features/orders/components/unknown-order"

/** Wrong link, wrong token, no such order: all alike. */
export default async function OrderNotFound() {
  return <UnknownOrder locale={Locale.parse(await getLocale())} />
}
