import type { Locale } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { SubmitButton } from "@/ui/submit-button-client"
import { OpenOrderForm } from "./open-order-form-client"

/** Leads from a cart that became an order to that order, for a buyer who never saw its page. */
export async function OpenOrder({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "cart.gone" })
  const tErrors = await getTranslations({ locale, namespace: "errors" })
  return (
    <OpenOrderForm errorTitle={t("errorTitle")} unreachableMessage={tErrors("UNREACHABLE")} fieldLabels={{}}>
      <SubmitButton label={t("openOrder")} busyLabel={t("opening")} />
    </OpenOrderForm>
  )
}
