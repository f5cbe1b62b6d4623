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

type OrderStateBadgeProps = {
  locale: Locale
  state: OrderState
  /** Nothing of it is sent: the buyer comes for it. */
  isCollected?: boolean
}

export async function OrderStateBadge({ locale, state, isCollected = false }: OrderStateBadgeProps) {
  const t = await getTranslations({ locale, namespace: "orders.state" })
  return <Badge tone={TONES[state]}>{t(isCollected && state === "shipped" ? "ready" : state)}</Badge>
}
