import type { DeskOrderRow, Locale } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { Badge, type BadgeTone } from "@/ui/badge"

const TONES: Record<DeskOrderRow["stage"], BadgeTone> = {
  awaiting_payment: "neutral",
  new: "gold",
  to_ship: "gold",
  shipped: "paddy",
  done: "paddy",
  cancelled: "neutral",
}

type DeskBadgesProps = { locale: Locale } & Pick<
  DeskOrderRow,
  "stage" | "late" | "payment_method" | "paid_at"
>

/** Where an order stands, whether the shop is to take its money, and what is late about it. */
export async function DeskBadges({ locale, stage, late, ...payment }: DeskBadgesProps) {
  const t = await getTranslations({ locale, namespace: "desk" })
  const isCashDue = payment.payment_method === "cod" && !payment.paid_at && stage !== "cancelled"
  return (
    <span className="flex flex-wrap gap-2">
      <Badge tone={TONES[stage]}>{t(`stage.${stage}`)}</Badge>
      {isCashDue && <Badge tone="gold">{t("cash.badge")}</Badge>}
      {late && <Badge tone="danger">{t(`late.${late}`)}</Badge>}
    </span>
  )
}
