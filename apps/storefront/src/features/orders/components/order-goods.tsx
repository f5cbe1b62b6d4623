import type { Locale, Order } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { SellerOrderCard } from "./seller-order-card"

type OrderGoodsProps = { locale: Locale; order: Order; token: string }

/** What was bought: one order of each shop. */
export async function OrderGoods({ locale, order, token }: OrderGoodsProps) {
  const t = await getTranslations({ locale, namespace: "orders.goods" })
  return (
    <section aria-labelledby="barang-pesanan" className="space-y-4">
      <h2 id="barang-pesanan" className="text-xl font-bold">
        {t("heading")}
      </h2>
      {order.orders.map((part) => (
        <SellerOrderCard key={part.id} locale={locale} purchase={order} order={part} token={token} />
      ))}
    </section>
  )
}
