import { useCallback, useEffect, useRef, useState, type RefObject } from "react"

/** Where somebody goes on when what they stood on has gone. */
export const focusHeading = (): void => document.querySelector<HTMLElement>("main h1")?.focus()

/** To what carries this id, such as the heading of a section; it scrolls into view. */
export const focusOn = (id: string): void => document.getElementById(id)?.focus()

/** A form, and how to lead to its first refused field once the marks are on the page. */
export function useFirstMistake(): { form: RefObject<HTMLFormElement>; lead: () => void } {
  const form = useRef<HTMLFormElement>(null)
  const [refusals, setRefusals] = useState(0)
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus()
  }, [refusals])
  return { form, lead: useCallback(() => setRefusals((count) => count + 1), []) }
}
