import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { LookupForm } from "@/features/orders/components/lookup-form-client"
import { pageLocale } from "@/i18n/locale"
import { Card } from "@/ui/card"
import { TextField } from "@/ui/form-fields-client"
import { SubmitButton } from "@/ui/submit-button-client"

type LookupPageProps = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: LookupPageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "orders.lookup" })
  return { title: t("title"), description: t("description"), robots: { index: false } }
}

export default async function LookupPage({ params }: LookupPageProps) {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: "orders.lookup" })
  const tErrors = await getTranslations({ locale, namespace: "errors" })
  return (
    <div className="shop-container py-6 md:py-10">
      <div className="mx-auto max-w-lg">
        <h1 className="text-2xl font-bold md:text-3xl">{t("title")}</h1>
        <p className="mt-1 mb-5 text-ink-soft">{t("intro")}</p>
        <Card className="p-4 sm:p-6">
          <LookupForm
            errorTitle={t("errorTitle")}
            unreachableMessage={tErrors("UNREACHABLE")}
            fieldLabels={{ number: t("number"), phone: t("phone") }}
          >
            <TextField
              name="number"
              label={t("number")}
              hint={t("numberHint")}
              autoComplete="off"
              autoCapitalize="characters"
              maxLength={30}
            />
            <TextField
              name="phone"
              type="tel"
              label={t("phone")}
              hint={t("phoneHint")}
              autoComplete="tel"
              maxLength={30}
            />
            <SubmitButton label={t("submit")} busyLabel={t("busy")} size="lg" className="w-full sm:w-auto" />
          </LookupForm>
        </Card>
      </div>
    </div>
  )
}
