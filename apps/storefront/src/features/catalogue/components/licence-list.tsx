import type { Locale, PublicLicence } from "@sebiduk/contracts"
import { formatDate } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"

/** Every verified licence with its number, as text: official marks are never drawn. */
export async function LicenceList({ locale, licences }: { locale: Locale; licences: PublicLicence[] }) {
  const t = await getTranslations({ locale, namespace: "catalogue.licence" })
  if (licences.length === 0) return <p className="text-ink-soft">{t("none")}</p>
  return (
    <ul className="divide-y divide-line text-[0.95rem]">
      {licences.map((licence) => (
        <li key={`${licence.type} ${licence.number}`} className="py-2">
          <span className="block text-sm text-ink-soft">{t(licence.type)}</span>
          <span className="font-semibold break-all tabular-nums">{licence.number}</span>
          {(licence.standard ?? licence.valid_until) && (
            <span className="block text-sm text-ink-soft">
              {[
                licence.standard,
                licence.valid_until && t("validUntil", { date: formatDate(licence.valid_until, locale) }),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
