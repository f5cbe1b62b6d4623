import "server-only"
import {
  AreaListResponse,
  BankAccountResponse,
  CategoryListResponse,
  DeskOrderListResponse,
  DeskOrderResponse,
  EntryListResponse,
  EvidenceLinkResponse,
  MemberListResponse,
  OwnBalanceResponse,
  SellerPayoutListResponse,
  SellerProductListResponse,
  SellerProductResponse,
  StatementListResponse,
  SellerReturnListResponse,
  SellerReturnResponse,
  type Area,
  type CatalogueCategory,
  type DeskOrder,
  type MemberListResponse as Members,
  type SellerProduct,
  type SellerReturn,
} from "@sebiduk/contracts"
import { cache } from "react"
import type { z } from "zod"
import { env } from "@/lib/env"
import { asSeller, goToLogin } from "@/lib/seller-session"
import { foundOrThrow, storeFile, storeGet, StoreUnreachableError } from "@/lib/store-client"
import { deskQuery, FIRST_DESK_VIEW, type DeskList } from "./desk-view"
import { FIRST_RETURN_VIEW, returnQuery, type ReturnList } from "./return-view"

/** What the member may read; a stranger is led to the door, a real 404 is undefined. */
async function readOwn<T>(path: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const result = await storeGet(path, schema, await asSeller())
  if (!result.ok && result.status === 401) return goToLogin()
  return foundOrThrow(result, path)
}

/** The kecamatan and desa of OKU Timur. */
export async function listRegencyAreas(): Promise<Area[]> {
  return (await readOwn("/seller/areas", AreaListResponse))?.areas ?? []
}

/** The categories that hold no others: what goods are put into. */
export async function listLeafCategories(): Promise<CatalogueCategory[]> {
  const result = await storeGet("/store/catalogue/categories", CategoryListResponse, { isPrivate: true })
  const all = foundOrThrow(result, "categories")?.categories ?? []
  const parents = new Set(all.map(({ parent }) => parent))
  return all.filter(({ handle }) => !parents.has(handle))
}

export async function listOwnProducts(): Promise<SellerProduct[]> {
  return (await readOwn("/seller/products", SellerProductListResponse))?.products ?? []
}

/** A product of the shop; undefined for an unknown id and for another shop's. */
export async function getOwnProduct(id: string): Promise<SellerProduct | undefined> {
  if (!/^\w{1,64}$/.test(id)) return undefined
  return (await readOwn(`/seller/products/${id}`, SellerProductResponse))?.product
}

export async function listMembers(): Promise<Members> {
  return (await readOwn("/seller/members", MemberListResponse)) ?? { members: [], invitations: [] }
}

/** What the shop is owed. */
export async function getBalance(): Promise<OwnBalanceResponse> {
  const path = "/seller/balance"
  const answer = await readOwn(path, OwnBalanceResponse)
  if (!answer) throw new StoreUnreachableError(`${path}: not there`)
  return answer
}

/** A page of what the balance comes from, counted from 1. */
export async function listEntries(page: number): Promise<EntryListResponse> {
  const path = `/seller/entries?page=${page}`
  const answer = await readOwn(path, EntryListResponse)
  if (!answer) throw new StoreUnreachableError(`${path}: not there`)
  return answer
}

/** Masked; null while there is none, undefined without the right to see it. */
export async function getBankAccount(): Promise<
  z.infer<typeof BankAccountResponse>["bank_account"] | undefined
> {
  const result = await storeGet("/seller/bank-account", BankAccountResponse, await asSeller())
  if (!result.ok && result.status === 403) return undefined
  return foundOrThrow(result, "bank account")?.bank_account ?? null
}

/** Where a paper of the shop can be opened for a few minutes; undefined for a stranger, an unknown id, another shop's. */
export async function getEvidenceAddress(id: string): Promise<string | undefined> {
  const path = `/seller/evidence/${encodeURIComponent(id)}/link`
  const link = await storeGet(path, EvidenceLinkResponse, await asSeller())
  return link.ok ? new URL(link.data.url, env().BACKEND_URL).toString() : undefined
}

const readDesk = cache(async (query: string): Promise<DeskOrderListResponse> => {
  const path = `/seller/orders?${query}`
  const desk = await readOwn(path, DeskOrderListResponse)
  if (!desk) throw new StoreUnreachableError(`${path}: not there`)
  return desk
})

/** A page of the shop's orders; the backend sorts and counts. */
export const listDeskOrders = (list: DeskList): Promise<DeskOrderListResponse> => readDesk(deskQuery(list))

/** How many orders there are of each kind; asked once per page, however often it is said. */
export const countDeskOrders = async (): Promise<DeskOrderListResponse["counts"]> =>
  (await listDeskOrders(FIRST_DESK_VIEW)).counts

/** The shop's part of a purchase; undefined for an unknown id and for another shop's. */
export async function getDeskOrder(id: string): Promise<DeskOrder | undefined> {
  if (!/^\w{1,64}$/.test(id)) return undefined
  return (await readOwn(`/seller/orders/${id}`, DeskOrderResponse))?.order
}

/** A page of what was paid out to the shop. */
export async function listOwnPayouts(page: number): Promise<SellerPayoutListResponse> {
  const path = `/seller/payouts?page=${page}`
  const payouts = await readOwn(path, SellerPayoutListResponse)
  if (!payouts) throw new StoreUnreachableError(`${path}: not there`)
  return payouts
}

/** The months of the shop's balance, the newest first. */
export const listOwnStatements = async (): Promise<StatementListResponse["statements"]> =>
  (await readOwn("/seller/statements", StatementListResponse))?.statements ?? []

/** A statement as a file; its status says why there is none. */
export const getStatementFile = async (month: string, type: "pdf" | "csv"): Promise<Response> =>
  storeFile(`/seller/statements/${encodeURIComponent(month)}/${type}`, await asSeller())
const readReturns = cache(async (query: string): Promise<SellerReturnListResponse> => {
  const path = `/seller/returns?${query}`
  const returns = await readOwn(path, SellerReturnListResponse)
  if (!returns) throw new StoreUnreachableError(`${path}: not there`)
  return returns
})

/** A page of the shop's returns; the backend sorts and counts. */
export const listSellerReturns = (list: ReturnList): Promise<SellerReturnListResponse> =>
  readReturns(returnQuery(list))

/** How many returns wait for the shop's answer; asked once per page, however often it is said. */
export async function countWaitingReturns(): Promise<number> {
  const { counts } = await listSellerReturns(FIRST_RETURN_VIEW)
  return counts.answer
}

/** A return of the shop's goods; undefined for an unknown id and for another shop's. */
export async function getSellerReturn(id: string): Promise<SellerReturn | undefined> {
  if (!/^\w{1,64}$/.test(id)) return undefined
  return (await readOwn(`/seller/returns/${id}`, SellerReturnResponse))?.return
}
