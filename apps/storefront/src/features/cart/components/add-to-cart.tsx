import type { Locale, ProductVariant } from "@sebiduk/contracts"
import { rupiah, stockState } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { Alert } from "@/ui/alert"
import { GroupError, RadioOption } from "@/ui/form-fields-client"
import { LinkButton } from "@/ui/link-button"
import { SubmitButton } from "@/ui/submit-button-client"
import { AddToCartForm, QuantityField } from "./add-to-cart-form-client"

export type AddToCartProps = {
  locale: Locale
  handle: string
  /** What the variants differ in, e.g. "Kemasan". */
  optionName: string
  variants: ProductVariant[]
}

/** Choice of variant and quantity on the product page; works before JavaScript. */
export async function AddToCart({ locale, handle, optionName, variants }: AddToCartProps) {
  const t = await getTranslations({ locale, namespace: "cart.add" })
  const tErrors = await getTranslations({ locale, namespace: "errors" })
  const first = variants.find(({ available }) => available > 0)
  if (!first) {
    return (
      <Alert tone="warning" title={t("soldOutTitle")}>
        <p>{t("soldOutText")}</p>
      </Alert>
    )
  }
  const choose = t("chooseVariant", { option: optionName })
  return (
    <AddToCartForm
      key={handle}
      errorTitle={t("errorTitle")}
      unreachableMessage={tErrors("UNREACHABLE")}
      fieldLabels={{ variant_id: choose, quantity: t("quantity") }}
      done={
        <LinkButton href={localePath(locale, PATHS.cart)} variant="secondary" className="mt-3">
          {t("toCart")}
        </LinkButton>
      }
    >
      <fieldset>
        <legend className="mb-1.5 font-semibold">{choose}</legend>
        <div className="grid gap-2 sm:grid-cols-2">
          {variants.map((variant, index) => (
            <RadioOption
              key={variant.id}
              name="variant_id"
              value={variant.id}
              title={variant.title}
              isFirst={index === 0}
              defaultChecked={variant.id === first.id}
              disabled={variant.available === 0}
              aside={<span className="font-bold tabular-nums">{rupiah(variant.price_idr, locale)}</span>}
            >
              <span className="flex flex-wrap justify-between gap-x-3 text-sm text-ink-soft">
                <StockText variant={variant} t={t} />
                {variant.price_per_kg_idr !== null && (
                  <span>{t("perKg", { price: rupiah(variant.price_per_kg_idr, locale) })}</span>
                )}
              </span>
            </RadioOption>
          ))}
        </div>
        <GroupError name="variant_id" />
      </fieldset>
      <QuantityField label={t("quantity")} decreaseLabel={t("decrease")} increaseLabel={t("increase")} />
      <SubmitButton
        label={t("submit")}
        busyLabel={t("busy")}
        size="lg"
        className="w-full sm:w-auto sm:min-w-56"
      />
    </AddToCartForm>
  )
}

type StockTextProps = { variant: ProductVariant; t: Awaited<ReturnType<typeof getTranslations<"cart.add">>> }

function StockText({ variant, t }: StockTextProps) {
  const state = stockState(variant.available)
  if (state === "sold_out") return <span className="font-semibold">{t("soldOut")}</span>
  if (state === "low") {
    return <span className="font-semibold text-gold-deep">{t("stockLow", { count: variant.available })}</span>
  }
  return <span>{t("stock", { count: variant.available })}</span>
}
