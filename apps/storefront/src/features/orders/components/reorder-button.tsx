import type { Locale } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { ActionForm } from "@/ui/action-form-client"
import { IDLE_FORM } from "@/ui/form-state"
import { SubmitButton } from "@/ui/submit-button-client"
import { reorderAction } from "../reorder-action"

type ReorderButtonProps = {
  locale: Locale
  purchase: { id: string; token: string }
  /** One shop's order; the whole purchase without it. */
  order_id?: string
  /** Of what is bought again. */
  number: string
  className?: string
}

/** Puts what was ordered into the cart again and leads there. */
export async function ReorderButton({ locale, purchase, order_id, number, className }: ReorderButtonProps) {
  const [t, tErrors] = await Promise.all([
    getTranslations({ locale, namespace: "orders.again" }),
    getTranslations({ locale, namespace: "errors" }),
  ])
  return (
    <ActionForm
      action={reorderAction}
      initial={IDLE_FORM}
      errorTitle={t("errorTitle")}
      unreachableMessage={tErrors("UNREACHABLE")}
      fieldLabels={{}}
      className={className}
    >
      <input type="hidden" name="purchase_id" value={purchase.id} />
      <input type="hidden" name="token" value={purchase.token} />
      {order_id && <input type="hidden" name="order_id" value={order_id} />}
      <SubmitButton
        variant="secondary"
        label={t("submit")}
        busyLabel={t("busy")}
        aria-label={t("name", { number })}
        className="w-full sm:w-auto"
      />
    </ActionForm>
  )
}
