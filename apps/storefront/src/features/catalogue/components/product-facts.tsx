import type { Locale, ProductPage } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { Badge } from "@/ui/badge"
import { labelOf } from "../labels"
import { FactList, type Fact } from "@/ui/fact-list"

/** Shelf life, storage, lead time, certificates and the seller's own attributes. */
export async function ProductFacts({ locale, product }: { locale: Locale; product: ProductPage }) {
  const t = await getTranslations({ locale, namespace: "catalogue" })
  const facts: Fact[] = []
  const certificates = await Promise.all(
    product.certifications.map((code) => labelOf(locale, "certification", code)),
  )
  if (product.shelf_life_days !== null) {
    facts.push({
      term: t("product.shelfLife"),
      value: t("product.shelfLifeDays", { days: product.shelf_life_days }),
    })
  }
  if (product.storage)
    facts.push({
      term: t("product.storage"),
      value: <IndonesianText locale={locale} text={product.storage} />,
    })
  if (product.lead_time_days > 0) {
    facts.push({
      term: t("product.leadTime"),
      value: t("product.leadTimeDays", { days: product.lead_time_days }),
    })
  }
  if (product.certifications.length > 0) {
    facts.push({
      term: t("product.certifications"),
      value: (
        <ul className="flex flex-wrap gap-1.5">
          {product.certifications.map((code, index) => (
            <li key={code}>
              <Badge tone="paddy">{certificates[index]}</Badge>
            </li>
          ))}
        </ul>
      ),
    })
  }
  for (const [code, value] of Object.entries(product.attributes)) {
    facts.push({
      term: await labelOf(locale, "attribute", code),
      value: <IndonesianText locale={locale} text={value} />,
    })
  }
  const notes = [
    product.perishable && t("product.perishable"),
    product.cargo_only && t("product.cargoOnly"),
    product.fragile && t("product.fragile"),
  ].filter((note) => note !== false)

  return (
    <>
      {facts.length > 0 && <FactList facts={facts} />}
      {notes.length > 0 && (
        <ul className="mt-4 space-y-2">
          {notes.map((note) => (
            <li key={note} className="rounded-control bg-gold-soft px-4 py-2.5 text-gold-deep">
              {note}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Text that sellers write in Bahasa only keeps its language for screen readers. */
function IndonesianText({ locale, text }: { locale: Locale; text: string }) {
  return <span lang={locale === "id" ? undefined : "id"}>{text}</span>
}
