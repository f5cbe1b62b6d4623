import type { Locale, ProductVariant } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { toVariantRow } from "../views"

export type VariantTableProps = { locale: Locale; optionName: string; variants: ProductVariant[] }

const HEAD = "px-3 py-2 text-left text-sm font-semibold text-ink-soft md:px-4"
const CELL = "px-3 py-2.5 align-top md:px-4"

/** What each variant costs, weighs and measures; narrow enough for a phone without sliding. */
export async function VariantTable({ locale, optionName, variants }: VariantTableProps) {
  const t = await getTranslations({ locale, namespace: "catalogue" })
  const rows = variants.map((variant) => toVariantRow(variant, locale))
  return (
    <div className="overflow-hidden rounded-card border border-line bg-surface">
      <table className="w-full border-collapse text-[0.95rem] tabular-nums">
        <thead className="border-b border-line">
          <tr>
            <th scope="col" className={`${HEAD} first-letter:uppercase`}>
              {optionName}
            </th>
            <th scope="col" className={HEAD}>
              {t("product.columnPrice")}
            </th>
            <th scope="col" className={HEAD}>
              {t("product.columnStock")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className="border-b border-line last:border-0">
              <th scope="row" className={`${CELL} text-left font-semibold`}>
                {row.title}
                <span className="block text-sm font-normal text-ink-soft">
                  {t("product.weightAndSize", { weight: row.weight, size: row.size })}
                </span>
              </th>
              <td className={CELL}>
                <span className="whitespace-nowrap">{row.price}</span>
                {row.pricePerKg && (
                  <span className="block text-sm whitespace-nowrap text-ink-soft">
                    {t("product.perKg", { price: row.pricePerKg })}
                  </span>
                )}
              </td>
              <td className={`${CELL} whitespace-nowrap ${row.stock === "sold_out" ? "text-danger" : ""}`}>
                {row.stock === "low"
                  ? t("stock.lowCount", { count: row.available })
                  : t(`stock.${row.stock}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
