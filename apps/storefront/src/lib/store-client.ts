import "server-only"
import { ErrorBody } from "@sebiduk/contracts"
import type { z } from "zod"
import { env } from "./env"
import { memberToken } from "./member-token"

const TIMEOUT_MS = 15_000

export type StoreResult<T> = { ok: true; data: T } | { ok: false; status: number; error: ErrorBody }

export type StoreOptions = {
  headers?: Record<string, string>
  /** Tags of the cache manifest; the life of the entry is the page's own `revalidate`. */
  tags?: string[]
  /** True for everything that belongs to one visitor. */
  isPrivate?: boolean
}

/** The backend did not answer, or not in the agreed shape. */
export class StoreUnreachableError extends Error {
  override name = "StoreUnreachableError"
}

/** Routes that know a member from a guest. */
const OF_VISITOR = /^\/store\/((checkout|members)\b|orders\/[^/]+\/reorder$)/

/** Says who asks where that matters, so that no call to a cart can forget it. */
async function visitorHeaders(path: string): Promise<Record<string, string>> {
  const token = OF_VISITOR.test(path) ? await memberToken() : undefined
  return token ? { authorization: `Bearer ${token}` } : {}
}

async function request<T>(
  method: "GET" | "POST" | "DELETE",
  path: string,
  body: unknown,
  schema: z.ZodType<T>,
  options: StoreOptions,
): Promise<StoreResult<T>> {
  const { BACKEND_URL, STOREFRONT_PUBLISHABLE_KEY } = env()
  const visitor = await visitorHeaders(path)
  let response: Response
  let payload: unknown
  try {
    response = await fetch(new URL(path, BACKEND_URL), {
      method,
      headers: {
        accept: "application/json",
        "x-publishable-api-key": STOREFRONT_PUBLISHABLE_KEY,
        ...(body === undefined || body instanceof FormData ? {} : { "content-type": "application/json" }),
        ...visitor,
        ...options.headers,
      },
      body: body === undefined || body instanceof FormData ? body : JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(options.isPrivate || method !== "GET" ? { cache: "no-store" } : { next: { tags: options.tags } }),
    })
    payload = await response.json()
  } catch (cause) {
    throw new StoreUnreachableError(`${method} ${path}: no answer`, { cause })
  }

  if (response.ok) {
    const parsed = schema.safeParse(payload)
    if (parsed.success) return { ok: true, data: parsed.data }
    throw new StoreUnreachableError(`${method} ${path}: unexpected shape`, { cause: parsed.error })
  }
  const parsed = ErrorBody.safeParse(payload)
  const error: ErrorBody = parsed.success
    ? parsed.data
    : { code: response.status === 404 ? "NOT_FOUND" : "UNEXPECTED", message: response.statusText }
  return { ok: false, status: response.status, error }
}

/**
 * Reads from the shopper API.
 * @param path below the backend's root, query string included
 * @param schema contract of the answer
 * @throws StoreUnreachableError when there is no answer or it breaks the contract
 */
export function storeGet<T>(
  path: string,
  schema: z.ZodType<T>,
  options: StoreOptions = {},
): Promise<StoreResult<T>> {
  return request("GET", path, undefined, schema, options)
}

/** Writes to the API, a form with a file as it is; never cached. @throws StoreUnreachableError as `storeGet` */
export function storePost<T>(
  path: string,
  body: unknown,
  schema: z.ZodType<T>,
  options: StoreOptions = {},
): Promise<StoreResult<T>> {
  return request("POST", path, body, schema, options)
}

/** Takes something away through the API. @throws StoreUnreachableError as `storeGet` */
export function storeDelete<T>(
  path: string,
  schema: z.ZodType<T>,
  options: StoreOptions = {},
): Promise<StoreResult<T>> {
  return request("DELETE", path, undefined, schema, options)
}

/**
 * A file of the backend, handed on as it comes; any status is an answer.
 * @throws StoreUnreachableError when there is none
 */
export async function storeFile(path: string, { headers }: StoreOptions): Promise<Response> {
  try {
    return await fetch(new URL(path, env().BACKEND_URL), {
      ...(headers && { headers }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
      cache: "no-store",
    })
  } catch (cause) {
    throw new StoreUnreachableError(`GET ${path}: no answer`, { cause })
  }
}

/** The data of a read; undefined for a real 404. @throws StoreUnreachableError for any other refusal */
export function foundOrThrow<T>(result: StoreResult<T>, what: string): T | undefined {
  if (result.ok) return result.data
  if (result.status === 404) return undefined
  throw new StoreUnreachableError(`${what}: ${result.status} ${result.error.code}`)
}
