import type { ReactNode } from "react"

export type BadgeTone = "neutral" | "paddy" | "gold" | "danger"

const TONES: Record<BadgeTone, string> = {
  neutral: "bg-sand text-ink-soft",
  paddy: "bg-paddy-soft text-paddy-deep",
  gold: "bg-gold-soft text-gold-deep",
  danger: "bg-danger-soft text-danger",
}

export function Badge({ tone = "neutral", children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <span className={`inline-block rounded-full px-2.5 py-0.5 text-[0.8125rem] font-semibold ${TONES[tone]}`}>
      {children}
    </span>
  )
}
