import type { Cart, Locale } from "@sebiduk/contracts"
import { rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { Alert } from "@/ui/alert"
import { Card } from "@/ui/card"
import { LinkButton } from "@/ui/link-button"
import { SubmitButton } from "@/ui/submit-button-client"
import { cartProblem, STEP_PARAM } from "../steps"
import { AddressSummary } from "./address-summary"
import { CheckoutSummary } from "./checkout-summary"
import { Coupons } from "./coupons"
import { OrderReview } from "./order-review"
import { PaymentForm } from "./payment-form-client"
import { PaymentMethods } from "./payment-methods"
import { ReturnedCard } from "./returned-card-client"

type PaymentStepProps = {
  locale: Locale
  cart: Cart
  isCardChosen: boolean
  /** The buyer comes from the page of their bank, which approved or not; undefined otherwise. */
  bankAnswer: "approved" | "refused" | undefined
}

/** Step 3: a last look at everything, and the order. */
export async function PaymentStep({ locale, cart, isCardChosen, bankAnswer }: PaymentStepProps) {
  const t = await getTranslations({ locale, namespace: "checkout" })
  const tCoupons = await getTranslations({ locale, namespace: "coupons" })
  const checkout = localePath(locale, PATHS.checkout)
  const { address } = cart
  const problem = cartProblem(cart.missing)
  return (
    <div className="grid gap-6 lg:grid-cols-[1fr_24rem] lg:items-start">
      <div className="min-w-0 space-y-6">
        {address && (
          <AddressSummary
            heading={t("payment.address")}
            address={address}
            changeLabel={t("payment.changeAddress")}
            changeHref={`${checkout}?${STEP_PARAM}=alamat`}
          >
            {address.landmark && <p>{t("payment.patokan", { landmark: address.landmark })}</p>}
            {address.note && <p>{t("payment.catatan", { note: address.note })}</p>}
          </AddressSummary>
        )}
        <OrderReview locale={locale} cart={cart} changeHref={`${checkout}?${STEP_PARAM}=pengiriman`} />
      </div>
      <div className="space-y-6 lg:sticky lg:top-4">
        <Card className="p-4 sm:p-5">
          <Coupons locale={locale} cart={cart} />
        </Card>
        <Card className="p-4 sm:p-5">
          {bankAnswer === "refused" && (
            <Alert tone="danger" role="alert" title={t("payment.errorTitle")} className="mb-5">
              <p>{t("payment.card.problem.not_approved")}</p>
            </Alert>
          )}
          {bankAnswer === "approved" && (
            <div className="mb-6 border-b border-line pb-6">
              <ReturnedCard
                total_idr={cart.total_idr}
                words={{
                  errorTitle: t("payment.errorTitle"),
                  unreachableTitle: t("payment.unsureTitle"),
                  unreachableMessage: `${t("payment.unsureLost")} ${t("payment.unsureAgain")}`,
                  submit: t("payment.submit", { total: rupiah(cart.total_idr, locale) }),
                  busy: t("payment.busy"),
                  approved: t("payment.card.approved"),
                }}
              />
            </div>
          )}
          {bankAnswer !== "approved" && (
            <PaymentForm
              errorTitle={t("payment.errorTitle")}
              unreachableTitle={t("payment.unsureTitle")}
              unreachableMessage={`${t("payment.unsureLost")} ${t("payment.unsureAgain")}`}
              fieldLabels={{}}
              cardProblems={{
                incomplete: t("payment.card.problem.incomplete"),
                declined: t("payment.card.problem.declined"),
                not_approved: t("payment.card.problem.not_approved"),
                away: t("payment.card.problem.away"),
              }}
            >
              <fieldset>
                <legend className="mb-3 text-lg font-bold">{t("payment.method")}</legend>
                <PaymentMethods locale={locale} cart={cart} isCardChosen={isCardChosen} />
              </fieldset>
              <section aria-labelledby="ringkasan">
                <h2 id="ringkasan" className="mb-3 text-lg font-bold">
                  {t("summary.title")}
                </h2>
                <CheckoutSummary locale={locale} cart={cart} />
              </section>
              <input type="hidden" name="expected_total_idr" value={cart.total_idr} />
              {cart.missing.includes("coupon") ? (
                <Alert tone="warning">
                  <p>{tCoupons("blocked")}</p>
                </Alert>
              ) : problem ? (
                <Alert tone="warning">
                  <p>{t(`payment.${problem}`)}</p>
                  <LinkButton href={localePath(locale, PATHS.cart)} variant="secondary" className="mt-2">
                    {t("delivery.editCart")}
                  </LinkButton>
                </Alert>
              ) : (
                <div>
                  <SubmitButton
                    label={t("payment.submit", { total: rupiah(cart.total_idr, locale) })}
                    busyLabel={t("payment.busy")}
                    size="lg"
                    className="w-full"
                  />
                  <p className="mt-2 text-center text-sm text-ink-soft">{t("payment.noScript")}</p>
                </div>
              )}
            </PaymentForm>
          )}
        </Card>
      </div>
    </div>
  )
}
