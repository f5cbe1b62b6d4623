"use client"

import { useEffect, useState } from "react"
import { Button } from "./button"
import { useClientValue } from "./use-client-value-client"

export type CopyButtonProps = {
  text: string
  /** On the button. */
  label: string
  /** Read out instead of the short label: what is copied. */
  fullLabel: string
  copiedLabel: string
}

/** Closed on plain http, and nothing without JavaScript: then there is no button to press in vain. */
const hasClipboard = () => "clipboard" in navigator

export function CopyButton({ text, label, fullLabel, copiedLabel }: CopyButtonProps) {
  const isAble = useClientValue(hasClipboard, false)
  const [isCopied, setIsCopied] = useState(false)

  useEffect(() => {
    if (!isCopied) return
    const timer = setTimeout(() => setIsCopied(false), 2500)
    return () => clearTimeout(timer)
  }, [isCopied])

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setIsCopied(true)
    } catch {
      // The visitor said no to the browser's question; the text is there to be copied by hand.
      setIsCopied(false)
    }
  }

  return (
    <span className={isAble ? "" : "invisible"}>
      <Button variant="secondary" aria-label={fullLabel} onClick={() => void copy()}>
        {isCopied ? `✓ ${copiedLabel}` : label}
      </Button>
      <span role="status" className="sr-only">
        {isCopied ? copiedLabel : ""}
      </span>
    </span>
  )
}
