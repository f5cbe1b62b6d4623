import type { Locale, ReorderNotice } from "@sebiduk/contracts"
import { rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { readNotices } from "@/lib/session"
import { NoticeList } from "@/ui/notice-list"

/** What of goods that were bought again could not come along or costs another price; nothing when all is as it was. */
export async function ReorderNotices({ locale }: { locale: Locale }) {
  const kept = await readNotices()
  if (kept?.cause !== "reorder") return null
  const t = await getTranslations({ locale, namespace: "orders.again.changed" })
  const sentence = (notice: ReorderNotice): string => {
    const goods = { title: notice.title[locale], variant: notice.variant_title }
    if (notice.reason !== "PRICE_CHANGED") {
      return t(notice.reason, { ...goods, wanted: notice.wanted, quantity: notice.quantity })
    }
    const [was, now] = [rupiah(notice.was_idr, locale), rupiah(notice.now_idr, locale)]
    return t("PRICE_CHANGED", { ...goods, was, now })
  }
  const others = kept.more > 0 ? [t("more", { count: kept.more })] : []
  return <NoticeList title={t("title")} sentences={[...kept.notices.map(sentence), ...others]} />
}
