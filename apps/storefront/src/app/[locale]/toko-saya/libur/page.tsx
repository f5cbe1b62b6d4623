import { formatDate } from "@sebiduk/domain"
import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { endHolidayAction, saveHolidayAction } from "@/features/seller-centre/actions/shop"
import { SellerForm } from "@/features/seller-centre/components/seller-form"
import { SellerShell } from "@/features/seller-centre/components/shell"
import { pageLocale } from "@/i18n/locale"
import { PATHS } from "@/i18n/paths"
import { requireSeller } from "@/lib/seller-session"
import { TextField } from "@/ui/form-fields-client"

export const dynamic = "force-dynamic"

type HolidayPageProps = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: HolidayPageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "seller.holiday" })
  return { title: t("title"), robots: { index: false } }
}

export default async function HolidayPage({ params }: HolidayPageProps) {
  const locale = await pageLocale(params)
  const me = await requireSeller(PATHS.sellerHoliday)
  const t = await getTranslations({ locale, namespace: "seller" })
  const { holiday } = me.shop
  const labels = { from: t("holiday.from"), until: t("holiday.until"), note: t("holiday.note") }
  return (
    <SellerShell locale={locale} me={me} room="holiday" title={t("holiday.title")} intro={t("holiday.intro")}>
      {holiday && (
        <section className="space-y-3">
          <p className="font-semibold">
            {t("holiday.current", {
              from: formatDate(holiday.from, locale),
              until: formatDate(holiday.until, locale),
            })}
          </p>
          <SellerForm
            locale={locale}
            action={endHolidayAction}
            labels={{}}
            submit={t("holiday.end")}
            busy={t("saving")}
          >
            {null}
          </SellerForm>
        </section>
      )}
      <SellerForm
        locale={locale}
        action={saveHolidayAction}
        labels={labels}
        submit={t("save")}
        busy={t("saving")}
      >
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField name="from" type="date" label={labels.from} defaultValue={holiday?.from} />
          <TextField name="until" type="date" label={labels.until} defaultValue={holiday?.until} />
        </div>
        <TextField
          name="note"
          label={labels.note}
          optionalLabel={t("optional")}
          defaultValue={holiday?.note}
          maxLength={200}
        />
      </SellerForm>
    </SellerShell>
  )
}
