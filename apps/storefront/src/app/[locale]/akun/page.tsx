import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Profile } from "@/features/account/components/profile"
import { OwnOrders } from "@/features/orders/components/own-orders"
import { listOwnOrders } from "@/features/orders/queries"
import { pageLocale } from "@/i18n/locale"
import { localePath, PATHS } from "@/i18n/paths"
import { listViewFromQuery } from "@/lib/list-view"
import { requireMember } from "@/lib/member-session"
import { Link } from "@/ui/link"

/** An account belongs to one member; the pages around it are cached. */
export const dynamic = "force-dynamic"

type AccountPageProps = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: AccountPageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "account" })
  return {
    title: t("title"),
    robots: { index: false },
    // Its links carry the tokens that open the orders.
    referrer: "same-origin",
  }
}

export default async function AccountPage({ params, searchParams }: AccountPageProps) {
  const locale = await pageLocale(params)
  const member = await requireMember(PATHS.account)
  const [t, orders] = await Promise.all([
    getTranslations({ locale, namespace: "account" }),
    listOwnOrders(listViewFromQuery(await searchParams).page),
  ])
  return (
    <div className="shop-container py-6 md:py-8">
      <div className="mx-auto max-w-3xl">
        <h1 className="mb-5 text-2xl font-bold md:text-3xl">{t("title")}</h1>
        <Profile locale={locale} member={member} />
        <OwnOrders locale={locale} list={orders} />
        <p className="mt-8">
          <Link
            href={localePath(locale, PATHS.trackOrder)}
            className="inline-flex min-h-11 items-center font-semibold text-paddy underline underline-offset-4"
          >
            {t("track")}
          </Link>
        </p>
      </div>
    </div>
  )
}
