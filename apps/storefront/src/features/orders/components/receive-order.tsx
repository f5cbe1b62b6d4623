import { getTranslations } from "next-intl/server"
import { SubmitButton } from "@/ui/submit-button-client"
import { receiveOrderAction } from "../actions"
import { OrderForm } from "./order-form"
import type { SellerOrderProps } from "./seller-order-card"

export async function ReceiveOrder(props: SellerOrderProps) {
  const { locale, order } = props
  const t = await getTranslations({ locale, namespace: "orders.receive" })
  return (
    <OrderForm {...props} action={receiveOrderAction} errorTitle={t("errorTitle")}>
      {order.can_confirm && (
        <div className="space-y-2 pb-4">
          <p className="text-sm text-ink-soft">{t("hint", { seller: order.seller.name })}</p>
          <SubmitButton label={t("submit")} busyLabel={t("busy")} className="w-full sm:w-auto" />
        </div>
      )}
    </OrderForm>
  )
}
