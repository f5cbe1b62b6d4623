import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { loginAction } from "@/features/account/actions"
import { AccountForm } from "@/features/account/components/account-form"
import { DoorLinks } from "@/features/account/components/door-links"
import { doorPath, nextPath } from "@/features/account/next-path"
import { pageLocale } from "@/i18n/locale"
import { PATHS } from "@/i18n/paths"
import { TextField } from "@/ui/form-fields-client"

export const dynamic = "force-dynamic"

type LoginPageProps = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: LoginPageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "account.door" })
  return { title: t("loginTitle"), robots: { index: false } }
}

export default async function MemberLoginPage({ params, searchParams }: LoginPageProps) {
  const locale = await pageLocale(params)
  const next = nextPath((await searchParams)["next"])
  const t = await getTranslations({ locale, namespace: "account.door" })
  const labels = { email: t("email"), password: t("password") }
  return (
    <div className="shop-container py-6 md:py-10">
      <div className="mx-auto max-w-lg">
        <h1 className="text-2xl font-bold md:text-3xl">{t("loginTitle")}</h1>
        <p className="mt-1 mb-5 text-ink-soft">{t("loginIntro")}</p>
        <AccountForm
          locale={locale}
          action={loginAction}
          next={next}
          labels={labels}
          submit={t("login")}
          busy={t("loginBusy")}
        >
          <TextField name="email" type="email" label={labels.email} autoComplete="username" maxLength={200} />
          <TextField
            name="password"
            type="password"
            label={labels.password}
            autoComplete="current-password"
            maxLength={200}
          />
        </AccountForm>
        <DoorLinks
          locale={locale}
          other={{ path: doorPath(PATHS.memberRegister, next), label: t("toRegister") }}
        />
      </div>
    </div>
  )
}
