"use client"

import { useEffect, type ReactNode } from "react"
import { useClientValue } from "@/ui/use-client-value-client"

const KEY = "sebiduk.alamat"

function read(): Record<string, string> | undefined {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "null")
    if (typeof stored !== "object" || stored === null) return undefined
    return Object.fromEntries(Object.entries(stored).map(([name, value]) => [name, String(value)]))
  } catch {
    return undefined
  }
}

/** Keeps what stands in the form in this tab, so that leaving the page for a moment loses nothing. */
export function keepDraft(form: HTMLFormElement): void {
  const typed = [...new FormData(form)].filter(
    ([name, value]) => typeof value === "string" && !name.startsWith("$"),
  )
  try {
    sessionStorage.setItem(KEY, JSON.stringify(Object.fromEntries(typed)))
  } catch {
    // A browser that stores nothing simply has no draft.
  }
}

/** What was typed and not saved yet; undefined on the server and without a draft. */
export function useDraft(): Record<string, string> | undefined {
  return useClientValue(read, undefined)
}

/** The address is saved: the draft has done its work. */
export function DropDraft() {
  useEffect(() => {
    try {
      sessionStorage.removeItem(KEY)
    } catch {
      // As above: nothing is stored.
    }
  }, [])
  return null
}

/** Only while something was typed and not saved. */
export function WhileDraft({ children }: { children: ReactNode }) {
  return useDraft() ? children : null
}
