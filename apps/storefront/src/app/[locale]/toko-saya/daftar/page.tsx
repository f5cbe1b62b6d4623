import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { registerAction } from "@/features/seller-centre/actions/session"
import { SellerForm } from "@/features/seller-centre/components/seller-form"
import { pageLocale } from "@/i18n/locale"
import { localePath, PATHS } from "@/i18n/paths"
import { Alert } from "@/ui/alert"
import { Link } from "@/ui/link"
import { RegisterFields } from "@/ui/register-fields"

export const dynamic = "force-dynamic"

type RegisterPageProps = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: RegisterPageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "seller.door" })
  return { title: t("registerTitle"), robots: { index: false } }
}

export default async function RegisterPage({ params, searchParams }: RegisterPageProps) {
  const locale = await pageLocale(params)
  const { akun } = await searchParams
  const t = await getTranslations({ locale, namespace: "seller.door" })
  const labels = { name: t("name"), phone: t("phone"), email: t("email"), password: t("password") }
  return (
    <div className="shop-container py-6 md:py-10">
      <div className="mx-auto max-w-lg">
        <h1 className="text-2xl font-bold md:text-3xl">{t("registerTitle")}</h1>
        <p className="mt-1 mb-5 text-ink-soft">{t("registerIntro")}</p>
        {akun !== undefined && (
          <Alert tone="info" className="mb-5">
            <p>{t("noShop")}</p>
          </Alert>
        )}
        <SellerForm
          locale={locale}
          action={registerAction}
          labels={labels}
          submit={t("register")}
          busy={t("registerBusy")}
        >
          <RegisterFields labels={labels} phoneHint={t("phoneHint")} passwordHint={t("passwordHint")} />
        </SellerForm>
        <p className="mt-4">
          <Link
            href={localePath(locale, PATHS.sellerLogin)}
            className="inline-flex min-h-11 items-center underline"
          >
            {t("toLogin")}
          </Link>
        </p>
      </div>
    </div>
  )
}
