import { usePrompt } from "@medusajs/ui"

type Question = { title: string; description: string; confirmText: string }

/** Asks before what cannot be taken back; afterwards the focus is where it was. */
export function useQuestion(): (question: Question) => Promise<boolean> {
  const ask = usePrompt()
  return async (question) => {
    const from = document.activeElement
    const isSure = await ask({ ...question, cancelText: "Batal", variant: "confirmation" })
    if (from instanceof HTMLElement) from.focus()
    return isSure
  }
}
