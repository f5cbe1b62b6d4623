import { rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { SubmitButton } from "@/ui/submit-button-client"
import { takeCashAction } from "../../actions/orders"
import { DeskForm, type DeskProps } from "./desk-form"

/** Says that the buyer's money was taken at the door. */
export async function CashForm({ locale, order }: DeskProps) {
  const t = await getTranslations({ locale, namespace: "desk.cash" })
  return (
    <DeskForm locale={locale} order={order} action={takeCashAction} errorTitle={t("errorTitle")}>
      {order.acts.includes("cash") && (
        <>
          <h2 className="text-lg font-bold">{t("badge")}</h2>
          <p>{t("hint")}</p>
          <SubmitButton
            label={t("submit", { amount: rupiah(order.total_idr, locale) })}
            busyLabel={t("busy")}
            size="lg"
            className="w-full"
          />
          {order.acts.includes("reject") && <p className="text-sm text-ink-soft">{t("refused")}</p>}
        </>
      )}
    </DeskForm>
  )
}
