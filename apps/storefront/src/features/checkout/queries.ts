import "server-only"
import { AreaListResponse, DeliveryOptionsResponse } from "@sebiduk/contracts"
import { cartPath } from "@/lib/session"
import { foundOrThrow, storeGet, StoreUnreachableError } from "@/lib/store-client"
import { AREA_LEVELS, NO_AREAS, parentOf, type AreaCodes, type AreaLists, type AreaOption } from "./areas"

/**
 * The areas inside one area, the provinces without parent; undefined for an area that does not exist.
 * @throws StoreUnreachableError when the backend does not answer
 */
export async function listAreas(parent?: string): Promise<AreaOption[] | undefined> {
  const query = parent ? `?parent=${encodeURIComponent(parent)}` : ""
  const result = await storeGet(`/store/areas${query}`, AreaListResponse, { isPrivate: true })
  return foundOrThrow(result, "areas")?.areas.map(({ code, name, postcode }) => ({ code, name, postcode }))
}

/** The list of each level that the chosen areas lead to; empty below a level nobody chose yet. */
export async function listAreasFor(codes: AreaCodes): Promise<AreaLists> {
  const lists = await Promise.all(
    AREA_LEVELS.map(async (level) => {
      const parent = parentOf(level, codes)
      const isOpen = level === "province" || parent !== undefined
      const areas: readonly AreaOption[] = (isOpen && (await listAreas(parent))) || []
      return [level, areas] as const
    }),
  )
  return { ...NO_AREAS, ...Object.fromEntries(lists) }
}

export type DeliveryOptions = DeliveryOptionsResponse["sellers"]

/**
 * What each seller's delivery costs to the address of the cart; undefined when the cart has no address yet or is gone.
 * @throws StoreUnreachableError when the backend does not answer
 */
export async function listDeliveryOptions(cartId: string): Promise<DeliveryOptions | undefined> {
  const result = await storeGet(cartPath(cartId, "/delivery"), DeliveryOptionsResponse, { isPrivate: true })
  if (result.ok) return result.data.sellers
  if (result.status === 404 || result.status === 409) return undefined
  throw new StoreUnreachableError(`GET delivery: ${result.status} ${result.error.code}`)
}
