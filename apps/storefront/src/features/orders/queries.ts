import "server-only"
import { OrderResponse, type Order } from "@sebiduk/contracts"
import { cache } from "react"
import { foundOrThrow, storeGet } from "@/lib/store-client"

/**
 * The order a token opens; undefined when there is none or the token does not fit.
 * @throws StoreUnreachableError when the backend does not answer
 */
export const getOrder = cache(async (id: string, token: string): Promise<Order | undefined> => {
  const headers = { "x-order-token": token }
  const path = `/store/orders/${encodeURIComponent(id)}`
  return foundOrThrow(await storeGet(path, OrderResponse, { headers, isPrivate: true }), "order")?.order
})
