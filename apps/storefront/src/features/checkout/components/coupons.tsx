import type { Cart, CartCoupon, Locale } from "@sebiduk/contracts"
import { rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { TextField } from "@/ui/form-fields-client"
import { ActionForm } from "@/ui/action-form-client"
import { IDLE_FORM } from "@/ui/form-state"
import { SubmitButton } from "@/ui/submit-button-client"
import { applyCouponAction, removeCouponAction } from "../coupon-actions"

type CouponsProps = {
  locale: Locale
  cart: Cart
  /** Beside a sum that leaves the delivery out, and what coupons take off it. */
  isBeforeDelivery?: boolean
}

/** The coupons of a cart, each with what it takes off or why it does not, and the form for one more. */
export async function Coupons({ locale, cart, isBeforeDelivery = false }: CouponsProps) {
  const t = await getTranslations({ locale, namespace: "coupons" })
  const tErrors = await getTranslations({ locale, namespace: "errors" })
  return (
    <section aria-labelledby="kupon">
      <h3 id="kupon" className="mb-2 font-bold">
        {t("heading")}
      </h3>
      {cart.coupons.length > 0 && (
        <ul aria-label={t("list")} className="mb-3 divide-y divide-line">
          {cart.coupons.map((coupon) => (
            <li key={coupon.code}>
              <AppliedCoupon locale={locale} coupon={coupon} isBeforeDelivery={isBeforeDelivery} />
            </li>
          ))}
        </ul>
      )}
      {/* Anew with every coupon that is refused later: no success of before stands beside it. */}
      <ActionForm
        key={cart.coupons.filter(({ problem }) => problem !== null).length}
        action={applyCouponAction}
        initial={IDLE_FORM}
        errorTitle={t("errorTitle")}
        unreachableMessage={tErrors("UNREACHABLE")}
        fieldLabels={{ code: t("field") }}
      >
        {/* As many as there are coupons: what was typed is gone once it is in the list. */}
        <TextField
          key={cart.coupons.length}
          name="code"
          label={t("field")}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={40}
        />
        <SubmitButton
          variant="secondary"
          label={t("apply")}
          busyLabel={t("applying")}
          className="mt-2 w-full"
        />
      </ActionForm>
    </section>
  )
}

type AppliedCouponProps = { locale: Locale; coupon: CartCoupon; isBeforeDelivery: boolean }

async function AppliedCoupon({ locale, coupon, isBeforeDelivery }: AppliedCouponProps) {
  const t = await getTranslations({ locale, namespace: "coupons" })
  const tErrors = await getTranslations({ locale, namespace: "errors" })
  const { code, kind, discount_idr, problem } = coupon
  const worth =
    isBeforeDelivery && kind === "delivery"
      ? t("atCheckout")
      : discount_idr > 0
        ? t("discount", { amount: rupiah(discount_idr, locale) })
        : t("waiting", { kind })
  return (
    <ActionForm
      action={removeCouponAction}
      initial={IDLE_FORM}
      errorTitle={t("errorTitle")}
      unreachableMessage={tErrors("UNREACHABLE")}
      fieldLabels={{}}
      className="py-1"
    >
      <input type="hidden" name="code" value={code} />
      <div className="flex items-center justify-between gap-3">
        <p className="min-w-0">
          <strong className="[overflow-wrap:anywhere]">{code}</strong>
          <span className={`block text-sm ${problem ? "font-medium text-danger" : "text-ink-soft"}`}>
            {problem ? t(`problem.${problem}`) : worth}
          </span>
        </p>
        <SubmitButton
          variant="quiet"
          label={t("remove")}
          busyLabel={t("removing")}
          aria-label={t("removeTitle", { code })}
        />
      </div>
    </ActionForm>
  )
}
