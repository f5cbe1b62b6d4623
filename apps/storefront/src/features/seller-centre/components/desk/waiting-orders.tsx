import type { Locale, SellerMeResponse } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { Card } from "@/ui/card"
import { LinkButton } from "@/ui/link-button"
import { deskAddress } from "../../desk-view"
import { countDeskOrders } from "../../queries"
import { mayUse } from "../../rooms"

/** The orders that wait for the shop; nothing for a shop that has none yet, or a member who may not see them. */
export async function WaitingOrders({ locale, me }: { locale: Locale; me: SellerMeResponse }) {
  if (!mayUse(me.member.rights, "orders")) return null
  const counts = await countDeskOrders()
  if (counts.all === 0) return null
  const t = await getTranslations({ locale, namespace: "desk.home" })
  const view = counts.new === 0 && counts.to_ship > 0 ? "to_ship" : "new"
  const address = deskAddress({ view, q: "", page: 1 })
  return (
    <Card className="space-y-3 p-4 sm:p-6">
      <h2 className="text-lg font-bold">{t("title")}</h2>
      {counts.new > 0 && <p className="font-semibold">{t("new", { count: counts.new })}</p>}
      {counts.to_ship > 0 && <p>{t("toShip", { count: counts.to_ship })}</p>}
      {counts.new + counts.to_ship === 0 && <p className="text-ink-soft">{t("none")}</p>}
      <LinkButton href={`${localePath(locale, PATHS.sellerOrders)}${address}`} className="w-full sm:w-auto">
        {t("open")}
      </LinkButton>
    </Card>
  )
}
