import { useState } from "react"

/** What is typed before it is searched for; it follows the address when that changes. */
export function useDraft(applied: string): [text: string, set: (text: string) => void] {
  const [draft, setDraft] = useState({ of: applied, text: applied })
  return [draft.of === applied ? draft.text : applied, (text) => setDraft({ of: applied, text })]
}
