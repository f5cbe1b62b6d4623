import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { saveBankAccountAction } from "@/features/seller-centre/actions/shop"
import { MoneyRooms } from "@/features/seller-centre/components/money-rooms"
import { SellerForm } from "@/features/seller-centre/components/seller-form"
import { SellerShell } from "@/features/seller-centre/components/shell"
import { getBankAccount } from "@/features/seller-centre/queries"
import { pageLocale } from "@/i18n/locale"
import { PATHS } from "@/i18n/paths"
import { requireSeller } from "@/lib/seller-session"
import { FactList } from "@/ui/fact-list"
import { TextField } from "@/ui/form-fields-client"

export const dynamic = "force-dynamic"

type BankPageProps = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: BankPageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "seller.bank" })
  return { title: t("title"), robots: { index: false } }
}

export default async function BankPage({ params }: BankPageProps) {
  const locale = await pageLocale(params)
  const me = await requireSeller(PATHS.sellerBankAccount)
  const account = await getBankAccount()
  const t = await getTranslations({ locale, namespace: "seller" })
  const labels = { bank: t("bank.bank"), account_number: t("bank.number"), holder: t("bank.holder") }
  return (
    <SellerShell locale={locale} me={me} room="bank" title={t("bank.title")} intro={t("bank.intro")}>
      <MoneyRooms locale={locale} current="account" />
      {!account && <p className="text-ink-soft">{t("bank.none")}</p>}
      {account && (
        <section aria-labelledby="bank-now">
          <h2 id="bank-now" className="text-lg font-bold">
            {t("bank.current")}
          </h2>
          <FactList
            facts={[
              { term: labels.bank, value: account.bank },
              { term: labels.account_number, value: account.account_number },
              { term: labels.holder, value: account.holder },
            ]}
          />
        </section>
      )}
      {me.member.rights.includes("owner") && (
        <SellerForm
          locale={locale}
          action={saveBankAccountAction}
          labels={labels}
          submit={t("save")}
          busy={t("saving")}
        >
          <TextField name="bank" label={labels.bank} maxLength={60} />
          <TextField
            name="account_number"
            label={labels.account_number}
            inputMode="numeric"
            autoComplete="off"
            maxLength={30}
          />
          <TextField name="holder" label={labels.holder} autoComplete="name" maxLength={100} />
        </SellerForm>
      )}
    </SellerShell>
  )
}
