import { ErrorBody, type ErrorCode } from "@sebiduk/contracts"
import type { z } from "@medusajs/framework/zod"

/** A refusal of the server, with what its sentence needs. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly refusal: ErrorBody,
  ) {
    super(refusal.message)
    this.name = "ApiError"
  }

  get code(): ErrorCode {
    return this.refusal.code
  }
}

/** Whether somebody else decided meanwhile, so that what is on the page no longer stands. */
export const isLate = (error: unknown): boolean =>
  error instanceof ApiError &&
  ["LICENCE_STATE", "SELLER_STATE", "PAYOUT_STATE", "RETURN_STATE"].includes(error.code) &&
  error.refusal.values?.["type"] === undefined

async function answerOf<T>(response: Response, schema: z.ZodType<T>): Promise<T> {
  const body: unknown = await response.json().catch(() => undefined)
  if (response.ok) return schema.parse(body)
  const refusal = ErrorBody.safeParse(body).data ?? {
    code: "UNEXPECTED" as const,
    message: response.statusText,
  }
  throw new ApiError(response.status, refusal)
}

/** Calls the office's API with the session of the admin. @throws ApiError */
export async function call<T>(
  method: "GET" | "POST" | "DELETE",
  path: string,
  schema: z.ZodType<T>,
  body?: unknown,
): Promise<T> {
  const response = await fetch(path, {
    method,
    credentials: "include",
    ...(body === undefined
      ? {}
      : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  })
  return answerOf(response, schema)
}

/** Sends one file in the field `file`. @throws ApiError */
export async function sendFile<T>(path: string, file: File, schema: z.ZodType<T>): Promise<T> {
  const form = new FormData()
  form.append("file", file)
  return answerOf(await fetch(path, { method: "POST", credentials: "include", body: form }), schema)
}

/** `?a=1&b=2` of what is told. */
export function queryOf(values: Record<string, string | number | undefined>): string {
  const told = Object.entries(values).filter(([, value]) => value !== undefined && value !== "")
  const query = new URLSearchParams(told.map(([key, value]) => [key, String(value)])).toString()
  return query === "" ? "" : `?${query}`
}
