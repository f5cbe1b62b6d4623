import type { z } from "@medusajs/framework/zod"
import { useCallback, useEffect, useRef, useState } from "react"
import { call } from "./api"
import { sentenceOf } from "./sentences"

/** What the server says of an address: nothing yet, an answer, or why not. */
export type Answer<T> = {
  data: T | undefined
  error: string | undefined
  isLoading: boolean
  reload: () => void
}

/** Reads an address, and again when it changes; an answer that comes too late is dropped. */
export function useAnswer<T>(path: string, schema: z.ZodType<T>): Answer<T> {
  const [state, setState] = useState<Omit<Answer<T>, "reload">>({
    data: undefined,
    error: undefined,
    isLoading: true,
  })
  const [round, setRound] = useState(0)
  const contract = useRef(schema)
  useEffect(() => {
    let isCurrent = true
    setState(({ data }) => ({ data, error: undefined, isLoading: true }))
    call("GET", path, contract.current).then(
      (data) => isCurrent && setState({ data, error: undefined, isLoading: false }),
      (error: unknown) =>
        isCurrent && setState({ data: undefined, error: sentenceOf(error), isLoading: false }),
    )
    return () => {
      isCurrent = false
    }
  }, [path, round])
  return { ...state, reload: useCallback(() => setRound((count) => count + 1), []) }
}
