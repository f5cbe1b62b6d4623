import { useLocation, type Location } from "react-router-dom"

/** Options of a navigation whose page is to be read from its heading, with what is said there. */
export const arriving = (said = ""): { state: { said: string } } => ({ state: { said } })

/** What such a navigation said, perhaps nothing (""); undefined for any other. */
export function useArrival(): string | undefined {
  const location: Location<unknown> = useLocation()
  const { state } = location
  if (typeof state !== "object" || state === null || !("said" in state)) return undefined
  return typeof state.said === "string" ? state.said : undefined
}
