import type { ReactNode } from "react"
import type { Right } from "../lib/rights"
import { sentence } from "../lib/sentences"
import { useMe } from "../lib/use-me"
import { Mistake, Section } from "./page"

/** What a role may not do is said before anything is filled in. */
export function OnlyFor({ right, children }: { right: Right; children: ReactNode }) {
  const { staff, may } = useMe()
  if (!staff || may(right)) return children
  return (
    <Section>
      <Mistake>{sentence("ROLE_MISSING")}</Mistake>
    </Section>
  )
}
