import type { Cart, Locale } from "@sebiduk/contracts"
import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { getTranslations } from "next-intl/server"
import { LoginAgain } from "@/features/account/components/login-again"
import { CompletedCart, ExpiredCart } from "@/features/cart/components/cart-states"
import { DropDraft, WhileDraft } from "@/features/checkout/components/address-draft-client"
import { AddressStep } from "@/features/checkout/components/address-step"
import { CheckoutSteps } from "@/features/checkout/components/checkout-steps"
import { CheckoutSummary } from "@/features/checkout/components/checkout-summary"
import { DeliveryStep } from "@/features/checkout/components/delivery-step"
import { OpenOrder } from "@/features/checkout/components/open-order"
import { PaymentStep } from "@/features/checkout/components/payment-step"
import {
  CARD_CHOSEN,
  CARD_PARAM,
  NEWS_PARAM,
  newsOf,
  openStep,
  RETURN_PARAM,
  STEP_PARAM,
  type CheckoutNews,
  type CheckoutStep,
} from "@/features/checkout/steps"
import { pageLocale } from "@/i18n/locale"
import { localePath, PATHS } from "@/i18n/paths"
import { isLoggedOut, readMember } from "@/lib/member-session"
import { readSessionCart } from "@/lib/session"
import { Alert } from "@/ui/alert"
import { Card } from "@/ui/card"
import { LinkButton } from "@/ui/link-button"

/** A cart belongs to one visitor; the pages around it are cached. */
export const dynamic = "force-dynamic"

type CheckoutPageProps = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const HEADINGS = {
  alamat: "address.heading",
  pengiriman: "delivery.heading",
  bayar: "payment.heading",
} as const satisfies Record<CheckoutStep, string>

export async function generateMetadata({ params }: CheckoutPageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "checkout" })
  return { title: t("title"), description: t("description"), robots: { index: false } }
}

export default async function CheckoutPage({ params, searchParams }: CheckoutPageProps) {
  const locale = await pageLocale(params)
  const session = await readSessionCart()
  if (session.state === "none") redirect(localePath(locale, PATHS.cart))
  if (session.state === "gone") {
    const t = await getTranslations({ locale, namespace: "checkout" })
    return (
      <div className="shop-container py-10">
        <h1 className="sr-only">{t("title")}</h1>
        {session.code === "CART_COMPLETED" ? (
          <CompletedCart locale={locale} openOrder={<OpenOrder locale={locale} />} />
        ) : (await isLoggedOut()) ? (
          <LoginAgain locale={locale} />
        ) : (
          <ExpiredCart locale={locale} />
        )}
      </div>
    )
  }
  const { cart } = session
  if (cart.groups.length === 0) redirect(localePath(locale, PATHS.cart))
  const query = await searchParams
  const { [STEP_PARAM]: asked, [NEWS_PARAM]: news } = query
  const step = openStep(typeof asked === "string" ? asked : undefined, cart.missing)
  // Each step keeps its own address, so that "back" leads to the step before.
  if (asked !== step) redirect(`${localePath(locale, PATHS.checkout)}?${STEP_PARAM}=${step}`)
  const bank = query[RETURN_PARAM]
  return (
    <OpenCheckout
      locale={locale}
      cart={cart}
      step={step}
      news={newsOf(news)}
      isCardChosen={query[CARD_PARAM] === CARD_CHOSEN || bank !== undefined}
      bankAnswer={bank === undefined ? undefined : bank === "failed" ? "refused" : "approved"}
    />
  )
}

type OpenCheckoutProps = {
  locale: Locale
  cart: Cart
  step: CheckoutStep
  news: CheckoutNews | undefined
  isCardChosen: boolean
  bankAnswer: "approved" | "refused" | undefined
}

async function OpenCheckout({ locale, cart, step, news, isCardChosen, bankAnswer }: OpenCheckoutProps) {
  const [t, member] = await Promise.all([getTranslations({ locale, namespace: "checkout" }), readMember()])
  const addressIntro = member ? "address.introMember" : "address.intro"
  return (
    <div className="shop-container py-6 md:py-8">
      <CheckoutSteps locale={locale} shown={step} missing={cart.missing} />
      <h1 className="mt-5 text-2xl font-bold md:text-3xl">{t(HEADINGS[step])}</h1>
      {news === "berubah" && (
        <Alert tone="danger" role="alert" title={t("payment.errorTitle")} className="mt-4">
          <p>{t("payment.changed")}</p>
        </Alert>
      )}
      {news === "tersimpan" && <DropDraft />}
      {step !== "alamat" && news !== "tersimpan" && (
        <WhileDraft>
          <Alert tone="warning" role="status" className="mt-4">
            <p>{t("address.draftWaits")}</p>
            <LinkButton href={localePath(locale, PATHS.checkoutAddress)} variant="secondary" className="mt-2">
              {t("address.toDraft")}
            </LinkButton>
          </Alert>
        </WhileDraft>
      )}
      {step === "bayar" ? (
        <div className="mt-4">
          <PaymentStep locale={locale} cart={cart} isCardChosen={isCardChosen} bankAnswer={bankAnswer} />
        </div>
      ) : (
        <div className="mt-2 grid gap-6 lg:grid-cols-[1fr_22rem] lg:items-start">
          <div className="min-w-0">
            <p className="mb-6 text-ink-soft">{t(step === "alamat" ? addressIntro : "delivery.intro")}</p>
            {step === "alamat" ? (
              <AddressStep locale={locale} cart={cart} member={member} />
            ) : (
              <DeliveryStep locale={locale} cart={cart} />
            )}
          </div>
          <Card className="p-5 lg:sticky lg:top-4">
            <h2 className="mb-4 text-lg font-bold">{t("summary.title")}</h2>
            <CheckoutSummary locale={locale} cart={cart} />
          </Card>
        </div>
      )}
    </div>
  )
}
