import { useSearchParams } from "react-router-dom"

type Values = Readonly<Record<string, string>>

function changed(before: URLSearchParams, values: Values): URLSearchParams {
  const next = new URLSearchParams(before)
  next.delete("page")
  for (const [name, value] of Object.entries(values)) {
    if (value === "") next.delete(name)
    else next.set(name, value)
  }
  return next
}

/** The filter of a list as it stands in the address, so that going back finds it again. */
export function useQuery(): {
  get: (name: string) => string
  isEmpty: boolean
  /** Changes several at once; whatever changes, the list begins at its first page. */
  set: (values: Values) => void
  /** The address that `set` would lead to. */
  linkTo: (values: Values) => string
} {
  const [params, setParams] = useSearchParams()
  return {
    get: (name) => params.get(name) ?? "",
    isEmpty: params.size === 0,
    set: (values) => setParams((before) => changed(before, values)),
    linkTo: (values) => `?${changed(params, values).toString()}`,
  }
}
