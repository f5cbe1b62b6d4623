import { rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { Disclosure } from "@/ui/disclosure"
import { TextField } from "@/ui/form-fields-client"
import { SubmitButton } from "@/ui/submit-button-client"
import { cancelOrderAction } from "../actions"
import { OrderForm } from "./order-form"
import type { SellerOrderProps } from "./seller-order-card"

const REASON_LENGTH = 200

/** Takes back one shop's order, after saying what that does to the money and to the other orders. */
export async function CancelOrder(props: SellerOrderProps) {
  const { locale, order } = props
  const t = await getTranslations({ locale, namespace: "orders.cancel" })
  return (
    <OrderForm
      {...props}
      action={cancelOrderAction}
      errorTitle={t("errorTitle")}
      fieldLabels={{ reason: t("reason") }}
    >
      {order.can_cancel && (
        <Disclosure summary={t("open")} className="pb-2">
          <Consequences {...props} />
          <TextField
            name="reason"
            label={t("reason")}
            optionalLabel={t("optional")}
            autoComplete="off"
            maxLength={REASON_LENGTH}
          />
          <SubmitButton
            variant="secondary"
            label={t("submit", { number: order.number })}
            busyLabel={t("busy")}
            className="w-full sm:w-auto"
          />
        </Disclosure>
      )}
    </OrderForm>
  )
}

async function Consequences({ locale, purchase, order }: SellerOrderProps) {
  const t = await getTranslations({ locale, namespace: "orders.cancel" })
  const hasOthers = purchase.orders.some(({ id, state }) => id !== order.id && state !== "cancelled")
  const unpaid = hasOthers ? "less" : "nothing"
  return (
    <ul className="list-disc space-y-1 pl-5">
      <li>{t("what", { number: order.number, seller: order.seller.name })}</li>
      <li>{t(purchase.paid_at ? "refund" : unpaid, { amount: rupiah(order.total_idr, locale) })}</li>
      {hasOthers && <li>{t("others")}</li>}
    </ul>
  )
}
