import type { Locale, Order } from "@sebiduk/contracts"
import { formatPhone } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { Card } from "@/ui/card"
import { isAllCollected } from "../pickup"

/** Who gets the goods, and where; only who, when they come for them. */
export async function OrderPerson({ locale, order }: { locale: Locale; order: Order }) {
  const t = await getTranslations({ locale, namespace: "orders.address" })
  const { address } = order
  const isCollected = isAllCollected(order.orders)
  return (
    <Card className="p-4 sm:p-5">
      <h2 className="mb-2 text-lg font-bold">{t(isCollected ? "collector" : "heading")}</h2>
      <address className="[overflow-wrap:anywhere] not-italic">
        <p className="font-semibold">{address.recipient}</p>
        <p>{formatPhone(address.phone)}</p>
        {!isCollected && (
          <p>
            {address.street}, {address.desa}, {address.kecamatan}, {address.regency}, {address.province}{" "}
            {address.postcode}
          </p>
        )}
        {!isCollected && address.landmark && <p>{t("landmark", { landmark: address.landmark })}</p>}
        {address.note && <p>{t("note", { note: address.note })}</p>}
      </address>
    </Card>
  )
}
