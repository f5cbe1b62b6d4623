import { useSearchParams } from "react-router-dom"

/** The filter of a list as it stands in the address, so that going back finds it again. */
export function useQuery(): {
  get: (name: string) => string
  set: (name: string, value: string) => void
} {
  const [params, setParams] = useSearchParams()
  return {
    get: (name) => params.get(name) ?? "",
    set: (name, value) =>
      setParams((before) => {
        const next = new URLSearchParams(before)
        if (value === "") next.delete(name)
        else next.set(name, value)
        if (name !== "page") next.delete("page")
        return next
      }),
  }
}
