import type { Locale, OrderState } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { Badge, type BadgeTone } from "@/ui/badge"

const TONES: Record<OrderState, BadgeTone> = {
  awaiting_payment: "gold",
  processing: "paddy",
  shipped: "paddy",
  completed: "paddy",
  cancelled: "danger",
}

export async function OrderStateBadge({ locale, state }: { locale: Locale; state: OrderState }) {
  const t = await getTranslations({ locale, namespace: "orders.state" })
  return <Badge tone={TONES[state]}>{t(state)}</Badge>
}
