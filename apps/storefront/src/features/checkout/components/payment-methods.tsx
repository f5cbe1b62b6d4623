import type { Cart, Locale } from "@sebiduk/contracts"
import { CARD_MINIMUM_IDR, COD_LIMIT_IDR, rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { RadioOption } from "@/ui/form-fields-client"

/** Each way to pay; one that does not fit this cart says why, and cannot be chosen. */
export async function PaymentMethods({ locale, cart }: { locale: Locale; cart: Cart }) {
  const t = await getTranslations({ locale, namespace: "checkout.payment" })
  const bounds = { limit: rupiah(COD_LIMIT_IDR, locale), minimum: rupiah(CARD_MINIMUM_IDR, locale) }
  const first = cart.payment_methods.find(({ refusal }) => refusal === null)?.method
  const words = {
    transfer: { title: t("transfer"), text: [t("transferText")] },
    cod: { title: t("cod"), text: [t("codText"), ...(cart.groups.length > 1 ? [t("codShops")] : [])] },
  }
  return (
    <div className="space-y-3">
      {cart.payment_methods.map(({ method, refusal }, index) => {
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
              {(refusal ? [t(`refusal.${refusal}`, bounds)] : word.text).map((text) => (
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
