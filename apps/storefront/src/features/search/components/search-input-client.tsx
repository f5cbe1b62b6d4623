"use client"

import { usePathname } from "next/navigation"
import { useEffect, useRef, type ComponentProps } from "react"

export type SearchInputProps = Omit<ComponentProps<"input">, "ref" | "name" | "type">

/** The field of the search box; shows again what was searched for, which a cached header cannot know. */
export function SearchInput(props: SearchInputProps) {
  const field = useRef<HTMLInputElement>(null)
  const pathname = usePathname()
  useEffect(() => {
    const words = new URLSearchParams(window.location.search).get("q")
    if (field.current) field.current.value = words ?? ""
  }, [pathname])
  return <input {...props} ref={field} type="search" name="q" />
}
