import type { z } from "@medusajs/framework/zod"
import { useCallback, useEffect, useRef, useState } from "react"
import { call } from "./api"
import { addressSentence } from "./sentences"

/** What the server says of an address: nothing yet, an answer, or why not. */
export type Answer<T> = {
  data: T | undefined
  error: string | undefined
  isLoading: boolean
  reload: () => void
}

/** Reads an address, and again when it changes; an answer that comes too late is dropped. */
export function useAnswer<T>(path: string, schema: z.ZodType<T>): Answer<T> {
  const [round, setRound] = useState(0)
  const wanted = `${round} ${path}`
  const [state, setState] = useState<{ of: string; data?: T; error?: string }>({ of: "" })
  const contract = useRef(schema)
  useEffect(() => {
    let isCurrent = true
    call("GET", path, contract.current).then(
      (data) => isCurrent && setState({ of: wanted, data }),
      (error: unknown) => isCurrent && setState({ of: wanted, error: addressSentence(error) }),
    )
    return () => {
      isCurrent = false
    }
  }, [path, wanted])
  const isLoading = state.of !== wanted
  return {
    // What was there stays on the page until the next is.
    data: state.data,
    error: isLoading ? undefined : state.error,
    isLoading,
    reload: useCallback(() => setRound((count) => count + 1), []),
  }
}
