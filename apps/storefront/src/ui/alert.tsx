import type { ReactNode } from "react"

export type AlertTone = "info" | "success" | "warning" | "danger"

const TONES: Record<AlertTone, string> = {
  info: "border-line bg-sand text-ink",
  success: "border-paddy bg-paddy-soft text-paddy-deep",
  warning: "border-gold bg-gold-soft text-gold-deep",
  danger: "border-danger bg-danger-soft text-danger",
}

export type AlertProps = {
  tone: AlertTone
  title?: string
  /** `status` for news after an action, `alert` for what must not be missed; none for what was there all along. */
  role?: "status" | "alert"
  className?: string
  children?: ReactNode
}

/** A short message that stands out from the page. */
export function Alert({ tone, title, role, className = "", children }: AlertProps) {
  return (
    <div role={role} className={`rounded-control border-l-4 px-4 py-3 ${TONES[tone]} ${className}`}>
      {title && <p className="font-bold">{title}</p>}
      {children}
    </div>
  )
}
