import type { ReactNode } from "react"
import { Link } from "react-router-dom"

type TextLinkProps = {
  to: string
  /** False for whom the server would refuse what is behind it: plain text then. */
  mayOpen?: boolean
  children: ReactNode
}

/** A link in running text or a table; the dashboard's own blue is too pale to read on white. */
export function TextLink({ to, mayOpen = true, children }: TextLinkProps) {
  if (!mayOpen) return children
  return (
    <Link className="text-ui-fg-base underline" to={to}>
      {children}
    </Link>
  )
}
