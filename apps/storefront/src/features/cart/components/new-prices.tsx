import type { CartLine, Locale } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { Alert } from "@/ui/alert"
import { SubmitButton } from "@/ui/submit-button-client"
import { PRICE_FIELD } from "../quantities"
import { AcceptPricesForm } from "./accept-prices-form-client"

/** Prices that changed since their goods were put in, and the button that agrees to them as they are shown. */
export async function NewPrices({ locale, lines }: { locale: Locale; lines: readonly CartLine[] }) {
  const t = await getTranslations({ locale, namespace: "cart.prices" })
  const tErrors = await getTranslations({ locale, namespace: "errors" })
  const changed = lines.filter(({ new_price_idr }) => new_price_idr !== null)
  if (changed.length === 0) return null
  return (
    <Alert tone="warning" title={t("title", { count: changed.length })}>
      <p>{t("text")}</p>
      <AcceptPricesForm
        errorTitle={t("errorTitle")}
        unreachableMessage={tErrors("UNREACHABLE")}
        fieldLabels={{}}
      >
        {changed.map(({ id, new_price_idr }) => (
          <input key={id} type="hidden" name={PRICE_FIELD + id} value={new_price_idr ?? ""} />
        ))}
        <SubmitButton label={t("accept")} busyLabel={t("busy")} variant="secondary" />
      </AcceptPricesForm>
    </Alert>
  )
}
