import type { JoinNotice, Locale } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { readNotices } from "@/lib/session"
import { Alert } from "@/ui/alert"

/** What of the guest's cart did not come along at the login, line by line; nothing when all did. */
export async function JoinNotices({ locale }: { locale: Locale }) {
  const kept = await readNotices()
  if (!kept) return null
  const t = await getTranslations({ locale, namespace: "account.joined" })
  const sentence = ({ reason, title, variant_title, wanted, quantity }: JoinNotice): string =>
    t(reason, { title: title[locale], variant: variant_title, wanted, quantity })
  return (
    <Alert tone="warning" title={t("title")} role="status" className="mb-5">
      <ul className="mt-1 list-disc space-y-1 pl-5 [overflow-wrap:anywhere]">
        {kept.notices.map((notice, index) => (
          <li key={index}>{sentence(notice)}</li>
        ))}
        {kept.more > 0 && <li>{t("more", { count: kept.more })}</li>}
      </ul>
    </Alert>
  )
}
