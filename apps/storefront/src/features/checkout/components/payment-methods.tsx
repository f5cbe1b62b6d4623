import type { Cart, Locale } from "@sebiduk/contracts"
import { CARD_MINIMUM_IDR, COD_LIMIT_IDR, rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { RadioOption } from "@/ui/form-fields-client"
import { CARD_CHOSEN, CARD_PARAM, STEP_PARAM } from "../steps"
import { CardOption } from "./card-option-client"

type PaymentMethodsProps = {
  locale: Locale
  cart: Cart
  /** The buyer chose a card before the page was loaded anew. */
  isCardChosen: boolean
}

/** Each way to pay; one that does not fit this cart says why, and cannot be chosen. */
export async function PaymentMethods({ locale, cart, isCardChosen }: PaymentMethodsProps) {
  const t = await getTranslations({ locale, namespace: "checkout.payment" })
  const limits = { limit: rupiah(COD_LIMIT_IDR, locale), minimum: rupiah(CARD_MINIMUM_IDR, locale) }
  const step = `${localePath(locale, PATHS.checkout)}?${STEP_PARAM}=bayar`
  const possible = cart.payment_methods.filter(({ refusal }) => refusal === null)
  const first =
    possible.find(({ method }) => isCardChosen && method === "card")?.method ??
    possible.find(({ method }) => method !== "card")?.method
  const words = {
    transfer: { title: t("transfer"), text: [t("transferText")] },
    cod: { title: t("cod"), text: [t("codText"), ...(cart.groups.length > 1 ? [t("codShops")] : [])] },
  }
  return (
    <div className="space-y-3">
      {cart.payment_methods.map(({ method, refusal }, index) => {
        if (method === "card") {
          return (
            <CardOption
              key={method}
              title={t("card.title")}
              disabled={refusal !== null}
              defaultChecked={method === first}
              cardPath={`${step}&${CARD_PARAM}=${CARD_CHOSEN}`}
              payment={{
                locale,
                total_idr: cart.total_idr,
                returnPath: step,
                words: {
                  label: t("card.label"),
                  busy: t("card.busy"),
                  failed: t("card.failed"),
                  retry: t("card.retry"),
                  authorised: t("card.authorised"),
                },
              }}
            >
              <span className="block text-sm text-ink-soft">
                {refusal ? t(`refusal.${refusal}`, limits) : t("card.text")}
              </span>
            </CardOption>
          )
        }
        const word = method === "transfer" || method === "cod" ? words[method] : undefined
        return (
          word && (
            <RadioOption
              key={method}
              name="payment_method"
              value={method}
              title={word.title}
              defaultChecked={method === first}
              disabled={refusal !== null}
              isFirst={index === 0}
            >
              {(refusal ? [t(`refusal.${refusal}`, limits)] : word.text).map((text) => (
                <span key={text} className="block text-sm text-ink-soft">
                  {text}
                </span>
              ))}
            </RadioOption>
          )
        )
      })}
    </div>
  )
}
