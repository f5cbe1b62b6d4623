import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { acceptInvitationAction } from "@/features/seller-centre/actions/session"
import { SellerForm } from "@/features/seller-centre/components/seller-form"
import { pageLocale } from "@/i18n/locale"
import { TextField } from "@/ui/form-fields-client"

export const dynamic = "force-dynamic"

type InvitationPageProps = { params: Promise<{ locale: string; token: string }> }

export async function generateMetadata({ params }: InvitationPageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "seller.members" })
  return { title: t("acceptTitle"), robots: { index: false }, referrer: "no-referrer" }
}

export default async function InvitationPage({ params }: InvitationPageProps) {
  const locale = await pageLocale(params)
  const { token } = await params
  const t = await getTranslations({ locale, namespace: "seller" })
  const labels = { email: t("door.email"), password: t("door.password") }
  return (
    <div className="shop-container py-6 md:py-10">
      <div className="mx-auto max-w-lg">
        <h1 className="text-2xl font-bold md:text-3xl">{t("members.acceptTitle")}</h1>
        <p className="mt-1 mb-5 text-ink-soft">{t("members.acceptIntro")}</p>
        <SellerForm
          locale={locale}
          action={acceptInvitationAction}
          labels={labels}
          submit={t("members.accept")}
          busy={t("members.acceptBusy")}
        >
          <input type="hidden" name="token" value={token} />
          <TextField name="email" type="email" label={labels.email} autoComplete="username" maxLength={200} />
          <TextField
            name="password"
            type="password"
            label={labels.password}
            hint={t("door.passwordHint")}
            autoComplete="current-password"
            maxLength={200}
          />
        </SellerForm>
      </div>
    </div>
  )
}
