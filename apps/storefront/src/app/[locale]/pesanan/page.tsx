import { redirect } from "next/navigation"
import { pageLocale } from "@/i18n/locale"
import { localePath, PATHS } from "@/i18n/paths"

/** Nobody sees all orders here: an order is opened by its number. */
export default async function OrdersPage({ params }: { params: Promise<{ locale: string }> }) {
  redirect(localePath(await pageLocale(params), PATHS.trackOrder))
}
