import type { Locale, SellerPage } from "@sebiduk/contracts"
import { formatPhone, whatsappLink } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { buttonClass } from "@/ui/button-style"
import { FactList } from "@/ui/fact-list"

/** Who stands behind a shop and how to reach them (PP 80/2019: identity and address on display). */
export async function SellerIdentity({ locale, seller }: { locale: Locale; seller: SellerPage }) {
  const t = await getTranslations({ locale, namespace: "catalogue.seller" })
  return (
    <>
      <FactList
        facts={[
          { term: t("owner"), value: seller.owner_name },
          { term: t("legalForm"), value: <span lang="id">{seller.legal_form}</span> },
          { term: t("address"), value: <span lang="id">{seller.address}</span> },
          { term: t("phone"), value: <span className="tabular-nums">{formatPhone(seller.phone)}</span> },
          { term: t("dispatch"), value: t("dispatchDays", { days: seller.dispatch_days }) },
          { term: t("returns"), value: <span lang="id">{seller.returns}</span> },
        ]}
      />
      <a
        href={whatsappLink(seller.phone, t("whatsappText", { seller: seller.name }))}
        rel="noopener nofollow"
        className={buttonClass("secondary", "md", "mt-4 w-full sm:w-auto")}
      >
        {t("whatsapp")}
      </a>
    </>
  )
}
