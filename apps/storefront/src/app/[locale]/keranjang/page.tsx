import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { JoinNotices } from "@/features/account/components/join-notices"
import { LoginAgain } from "@/features/account/components/login-again"
import { CompletedCart, EmptyCart, ExpiredCart } from "@/features/cart/components/cart-states"
import { CartView } from "@/features/cart/components/cart-view"
import { Coupons } from "@/features/checkout/components/coupons"
import { OpenOrder } from "@/features/checkout/components/open-order"
import { ReorderNotices } from "@/features/orders/components/reorder-notices"
import { pageLocale } from "@/i18n/locale"
import { isLoggedOut } from "@/lib/member-session"
import { readSessionCart } from "@/lib/session"

/** A cart belongs to one visitor; the pages around it are cached. */
export const dynamic = "force-dynamic"

type CartPageProps = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: CartPageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "cart" })
  return { title: t("title"), description: t("description"), robots: { index: false } }
}

export default async function CartPage({ params }: CartPageProps) {
  const locale = await pageLocale(params)
  const [t, session] = await Promise.all([getTranslations({ locale, namespace: "cart" }), readSessionCart()])
  return (
    <div className="shop-container py-6 md:py-8">
      <h1 className="mb-5 text-2xl font-bold md:text-3xl">{t("title")}</h1>
      <JoinNotices locale={locale} />
      <ReorderNotices locale={locale} />
      {session.state === "none" && <EmptyCart locale={locale} />}
      {session.state === "gone" &&
        session.code === "CART_NOT_FOUND" &&
        ((await isLoggedOut()) ? <LoginAgain locale={locale} /> : <ExpiredCart locale={locale} />)}
      {session.state === "gone" && session.code === "CART_COMPLETED" && (
        <CompletedCart locale={locale} openOrder={<OpenOrder locale={locale} />} />
      )}
      {session.state === "open" &&
        (session.cart.groups.length > 0 ? (
          <CartView
            locale={locale}
            cart={session.cart}
            coupons={<Coupons locale={locale} cart={session.cart} isBeforeDelivery />}
          />
        ) : (
          <EmptyCart locale={locale} />
        ))}
    </div>
  )
}
