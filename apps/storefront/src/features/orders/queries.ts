import "server-only"
import {
  BuyerOrderListResponse,
  BuyerReturnResponse,
  EvidenceLinkResponse,
  OrderResponse,
  ReturnListResponse,
  type BuyerReturn,
  type Order,
  type ReturnListResponse as ReturnList,
} from "@sebiduk/contracts"
import { cache } from "react"
import { env } from "@/lib/env"
import { foundOrThrow, storeGet, StoreUnreachableError } from "@/lib/store-client"

/**
 * The order a token opens; undefined when there is none or the token does not fit.
 * @throws StoreUnreachableError when the backend does not answer
 */
export const getOrder = cache(async (id: string, token: string): Promise<Order | undefined> => {
  const headers = { "x-order-token": token }
  const path = `/store/orders/${encodeURIComponent(id)}`
  return foundOrThrow(await storeGet(path, OrderResponse, { headers, isPrivate: true }), "order")?.order
})

/**
 * A page of what the signed-in member bought, newest first.
 * @throws StoreUnreachableError when the backend does not answer, or nobody is signed in
 */
export async function listOwnOrders(page: number): Promise<BuyerOrderListResponse> {
  const result = await storeGet(`/store/members/me/orders?page=${page}`, BuyerOrderListResponse, {
    isPrivate: true,
  })
  if (result.ok) return result.data
  throw new StoreUnreachableError(`GET own orders: ${result.status} ${result.error.code}`)
}

/**
 * What of a purchase may be given back and what was; undefined when the token does not fit.
 * @throws StoreUnreachableError when the backend does not answer
 */
export const getReturns = cache(async (id: string, token: string): Promise<ReturnList | undefined> => {
  const headers = { "x-order-token": token }
  const path = `/store/orders/${encodeURIComponent(id)}/returns`
  return foundOrThrow(await storeGet(path, ReturnListResponse, { headers, isPrivate: true }), "returns")
})

/** One return of a purchase; undefined for an unknown one. @throws StoreUnreachableError as `getReturns` */
export async function getReturn(
  id: string,
  token: string,
  return_id: string,
): Promise<BuyerReturn | undefined> {
  if (!/^\w{1,64}$/.test(return_id)) return undefined
  const headers = { "x-order-token": token }
  const path = `/store/orders/${encodeURIComponent(id)}/returns/${return_id}`
  const result = await storeGet(path, BuyerReturnResponse, { headers, isPrivate: true })
  return foundOrThrow(result, "return")?.return
}

/** Where a proof of a purchase can be opened for minutes; undefined when there is none, or the token does not fit. */
export async function getProofAddress(
  id: string,
  proof_id: string,
  token: string,
): Promise<string | undefined> {
  const path = `/store/orders/${encodeURIComponent(id)}/proofs/${encodeURIComponent(proof_id)}/link`
  const link = await storeGet(path, EvidenceLinkResponse, {
    headers: { "x-order-token": token },
    isPrivate: true,
  })
  return link.ok ? new URL(link.data.url, env().BACKEND_URL).toString() : undefined
}
