"use client"

import { useState, useSyncExternalStore } from "react"

const subscribe = () => () => undefined

/**
 * A value only the browser knows, read once when the component comes alive; `fallback` on the server and while the
 * page hydrates, so that both draw the same.
 */
export function useClientValue<T>(read: () => T, fallback: T): T {
  const [readOnce] = useState(() => {
    let known: { value: T } | undefined
    return () => (known ??= { value: read() }).value
  })
  return useSyncExternalStore(subscribe, readOnce, () => fallback)
}
