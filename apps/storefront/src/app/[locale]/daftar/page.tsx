import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { registerAction } from "@/features/account/actions"
import { AccountForm } from "@/features/account/components/account-form"
import { DoorLinks } from "@/features/account/components/door-links"
import { doorPath, nextPath } from "@/features/account/next-path"
import { pageLocale } from "@/i18n/locale"
import { PATHS } from "@/i18n/paths"
import { Alert } from "@/ui/alert"
import { RegisterFields } from "@/ui/register-fields"

export const dynamic = "force-dynamic"

type RegisterPageProps = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: RegisterPageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "account.door" })
  return { title: t("registerTitle"), robots: { index: false } }
}

export default async function MemberRegisterPage({ params, searchParams }: RegisterPageProps) {
  const locale = await pageLocale(params)
  const { akun, next: asked } = await searchParams
  const next = nextPath(asked)
  const t = await getTranslations({ locale, namespace: "account.door" })
  const labels = { name: t("name"), phone: t("phone"), email: t("email"), password: t("password") }
  return (
    <div className="shop-container py-6 md:py-10">
      <div className="mx-auto max-w-lg">
        <h1 className="text-2xl font-bold md:text-3xl">{t("registerTitle")}</h1>
        <p className="mt-1 mb-5 text-ink-soft">{t("registerIntro")}</p>
        {akun !== undefined && (
          <Alert tone="info" className="mb-5">
            <p>{t("noAccount")}</p>
          </Alert>
        )}
        <AccountForm
          locale={locale}
          action={registerAction}
          next={next}
          labels={labels}
          submit={t("register")}
          busy={t("registerBusy")}
        >
          <RegisterFields labels={labels} phoneHint={t("phoneHint")} passwordHint={t("passwordHint")} />
        </AccountForm>
        <DoorLinks locale={locale} other={{ path: doorPath(PATHS.memberLogin, next), label: t("toLogin") }} />
      </div>
    </div>
  )
}
