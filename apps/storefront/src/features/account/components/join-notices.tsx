import type { JoinNotice, Locale } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { readNotices } from "@/lib/session"
import { NoticeList } from "@/ui/notice-list"

/** What of the guest's cart did not come along at the login, line by line; nothing when all did. */
export async function JoinNotices({ locale }: { locale: Locale }) {
  const kept = await readNotices()
  if (kept?.cause !== "join") return null
  const t = await getTranslations({ locale, namespace: "account.joined" })
  const sentence = ({ reason, title, variant_title, wanted, quantity }: JoinNotice): string =>
    t(reason, { title: title[locale], variant: variant_title, wanted, quantity })
  const others = kept.more > 0 ? [t("more", { count: kept.more })] : []
  return <NoticeList title={t("title")} sentences={[...kept.notices.map(sentence), ...others]} />
}
