"use client"

import { usePathname } from "next/navigation"

export type LanguageSwitchProps = {
  label: string
  /** The language one may go to: its code and its own name. */
  other: { code: string; name: string }
  /** Address prefix of the page's language and of the other one; empty for the default. */
  currentPrefix: string
  otherPrefix: string
}

/** A plain link to the same page in the other language: the whole document changes its `lang`. */
export function LanguageSwitch({ label, other, currentPrefix, otherPrefix }: LanguageSwitchProps) {
  const pathname = usePathname()
  const bare = pathname.slice(currentPrefix.length)
  const keepQuery = (event: React.MouseEvent<HTMLAnchorElement>) => {
    event.currentTarget.search = window.location.search
  }
  return (
    <a
      href={`${otherPrefix}${bare === "/" && otherPrefix ? "" : bare}` || "/"}
      hrefLang={other.code}
      lang={other.code}
      onClick={keepQuery}
      className="inline-flex size-11 items-center justify-center rounded-control text-sm font-bold text-ink-soft hover:bg-sand"
    >
      {other.code.toUpperCase()}
      <span className="sr-only">
        {label}: {other.name}
      </span>
    </a>
  )
}
