import { LINES } from "@sebiduk/contracts"
import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { saveShopAction } from "@/features/seller-centre/actions/shop"
import { SellerForm } from "@/features/seller-centre/components/seller-form"
import { SellerShell } from "@/features/seller-centre/components/shell"
import { pageLocale } from "@/i18n/locale"
import { PATHS } from "@/i18n/paths"
import { requireSeller } from "@/lib/seller-session"
import { SelectField, TextField } from "@/ui/form-fields-client"

export const dynamic = "force-dynamic"

type ShopPageProps = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: ShopPageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "seller.shop" })
  return { title: t("title"), robots: { index: false } }
}

export default async function ShopPage({ params }: ShopPageProps) {
  const locale = await pageLocale(params)
  const me = await requireSeller(PATHS.sellerShop)
  const t = await getTranslations({ locale, namespace: "seller" })
  const { shop } = me
  const labels = {
    name: t("shop.name"),
    line: t("shop.line"),
    description_id: t("shop.story"),
    description_en: t("shop.storyEn"),
    dispatch_days: t("shop.dispatch"),
    returns_id: t("shop.returns"),
    minimum_order_idr: t("shop.minimum"),
  }
  return (
    <SellerShell locale={locale} me={me} room="shop" title={t("shop.title")} intro={t("shop.intro")}>
      <SellerForm
        locale={locale}
        action={saveShopAction}
        labels={labels}
        submit={t("save")}
        busy={t("saving")}
      >
        <TextField name="name" label={labels.name} defaultValue={shop.name} maxLength={60} />
        <SelectField
          name="line"
          label={labels.line}
          defaultValue={shop.line ?? "beras"}
          options={LINES.map((line) => ({ value: line, label: t(`sector.${line}`) }))}
        />
        <TextField
          name="description_id"
          label={labels.description_id}
          hint={t("shop.storyHint")}
          defaultValue={shop.description_id}
          isMultiline
          maxLength={600}
        />
        <TextField
          name="description_en"
          label={labels.description_en}
          optionalLabel={t("optional")}
          defaultValue={shop.description_en}
          isMultiline
          maxLength={600}
        />
        <TextField
          name="dispatch_days"
          label={labels.dispatch_days}
          inputMode="numeric"
          defaultValue={shop.dispatch_days}
          maxLength={2}
        />
        <TextField
          name="returns_id"
          label={labels.returns_id}
          hint={t("shop.returnsHint")}
          defaultValue={shop.returns_id}
          isMultiline
          maxLength={300}
        />
        <TextField
          name="minimum_order_idr"
          label={labels.minimum_order_idr}
          hint={t("shop.minimumHint")}
          optionalLabel={t("optional")}
          inputMode="numeric"
          defaultValue={shop.minimum_order_idr ?? undefined}
          maxLength={14}
        />
      </SellerForm>
    </SellerShell>
  )
}
