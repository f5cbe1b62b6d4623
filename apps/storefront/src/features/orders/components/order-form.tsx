import type { Locale } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { ActionForm } from "@/ui/action-form-client"
import { IDLE_FORM, type FormAction } from "@/ui/form-state"
import type { SellerOrderProps } from "./seller-order-card"

type OrderFormProps = Pick<SellerOrderProps, "purchase" | "order" | "token"> & {
  locale: Locale
  action: FormAction
  errorTitle: string
  fieldLabels?: Record<string, string>
  /** Nothing while the order allows no such thing. */
  children: ReactNode
}

/**
 * Asks something of one shop's order. It stands on the page even when there is nothing to ask any more: a refusal
 * means that the order has changed meanwhile, and its sentence needs a place.
 */
export async function OrderForm({ locale, purchase, order, token, children, ...form }: OrderFormProps) {
  const tErrors = await getTranslations({ locale, namespace: "errors" })
  return (
    <ActionForm
      fieldLabels={{}}
      {...form}
      initial={IDLE_FORM}
      unreachableMessage={tErrors("UNREACHABLE")}
      className="px-4 sm:px-5"
    >
      <input type="hidden" name="purchase_id" value={purchase.id} />
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="order_id" value={order.id} />
      {children}
    </ActionForm>
  )
}
