import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { loginAction } from "@/features/seller-centre/actions/session"
import { SellerForm } from "@/features/seller-centre/components/seller-form"
import { pageLocale } from "@/i18n/locale"
import { localePath, PATHS } from "@/i18n/paths"
import { TextField } from "@/ui/form-fields-client"
import { Link } from "@/ui/link"

export const dynamic = "force-dynamic"

type LoginPageProps = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: LoginPageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "seller.door" })
  return { title: t("loginTitle"), robots: { index: false } }
}

export default async function LoginPage({ params, searchParams }: LoginPageProps) {
  const locale = await pageLocale(params)
  const { next } = await searchParams
  const t = await getTranslations({ locale, namespace: "seller.door" })
  return (
    <div className="shop-container py-6 md:py-10">
      <div className="mx-auto max-w-lg">
        <h1 className="text-2xl font-bold md:text-3xl">{t("loginTitle")}</h1>
        <p className="mt-1 mb-5 text-ink-soft">{t("loginIntro")}</p>
        <SellerForm
          locale={locale}
          action={loginAction}
          labels={{ email: t("email"), password: t("password") }}
          submit={t("login")}
          busy={t("loginBusy")}
        >
          <input type="hidden" name="next" value={typeof next === "string" ? next : ""} />
          <TextField name="email" type="email" label={t("email")} autoComplete="username" maxLength={200} />
          <TextField
            name="password"
            type="password"
            label={t("password")}
            autoComplete="current-password"
            maxLength={200}
          />
        </SellerForm>
        <p className="mt-4">
          <Link
            href={localePath(locale, PATHS.sellerRegister)}
            className="inline-flex min-h-11 items-center underline"
          >
            {t("toRegister")}
          </Link>
        </p>
        <p>
          <Link
            href={localePath(locale, PATHS.memberLogin)}
            className="inline-flex min-h-11 items-center text-ink-soft underline"
          >
            {t("toBuyers")}
          </Link>
        </p>
      </div>
    </div>
  )
}
