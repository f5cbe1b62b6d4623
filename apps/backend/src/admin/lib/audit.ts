import type { AuditEntry } from "@sebiduk/contracts"
import { FACTS } from "./audit-words"
import { LICENCE_TYPES, MEMBER_RIGHTS, ROLES, STATES } from "./words"

type Facts = AuditEntry["before"]

/** Words for values that are codes, by the name of the fact. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  state: STATES,
  status: STATES,
  role: ROLES,
  type: LICENCE_TYPES,
  rights: MEMBER_RIGHTS,
}

function valueText(name: string, value: unknown): string {
  if (value === null || value === undefined || value === "") return "–"
  if (Array.isArray(value)) return value.map((one) => valueText(name, one)).join(", ")
  if (typeof value === "boolean") return value ? "ya" : "tidak"
  if (typeof value !== "string") return JSON.stringify(value)
  return WORDS[name]?.[value] ?? value
}

/**
 * What a line of the audit trail says of before and after, a fact a line: only what differs, and of something that
 * began or ended what it was. A fact named before and not after was not touched.
 */
export function changesOf(before: Facts, after: Facts): string[] {
  const line = (name: string, text: string) => `${FACTS[name] ?? name}: ${text}`
  const told = Object.entries(after ?? before ?? {}).map(
    ([name, value]) => [name, valueText(name, value)] as const,
  )
  if (before === null || after === null) {
    return told.filter(([, text]) => text !== "–").map(([name, text]) => line(name, text))
  }
  return told
    .map(([name, text]) => ({ name, was: valueText(name, before[name]), text }))
    .filter(({ was, text }) => was !== text)
    .map(({ name, was, text }) => line(name, name in before ? `${was} → ${text}` : text))
}
