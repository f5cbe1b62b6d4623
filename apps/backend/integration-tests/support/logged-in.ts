import { z } from "@medusajs/framework/zod"
import type { Api } from "./api"

export type Answer = { status: number; headers: Record<string, unknown>; body: unknown }

/** A caller of the API; every status is an answer, none an exception. */
export type LoggedIn = {
  token: string
  get(path: string): Promise<Answer>
  post(path: string, body?: unknown): Promise<Answer>
  delete(path: string): Promise<Answer>
  send(method: string, path: string, body?: unknown): Promise<Answer>
  /** The bytes of a file; any other answer than 200 is a mistake of the test. */
  download(path: string): Promise<Uint8Array>
}

/** A caller with this bearer token; without one a stranger. */
export function withToken(api: Api, token: string): LoggedIn {
  const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {}
  const send = async (method: string, path: string, data?: unknown): Promise<Answer> => {
    const got = await api.request({ method, url: path, data, headers })
    return { status: got.status, headers: got.headers, body: got.data }
  }
  const download = async (path: string): Promise<Uint8Array> => {
    const { status, data } = await api.download({ method: "GET", url: path, headers })
    if (status !== 200) throw new Error(`no file, got ${status}`)
    return data
  }
  return {
    token,
    send,
    download,
    get: (path) => send("GET", path),
    post: (path, body = {}) => send("POST", path, body),
    delete: (path) => send("DELETE", path),
  }
}

/** Signs in with e-mail and password. */
export async function loggedIn(
  api: Api,
  actor: "user" | "seller" | "customer",
  login: { email: string; password: string },
): Promise<LoggedIn> {
  const { body } = await withToken(api, "").post(`/auth/${actor}/emailpass`, login)
  return withToken(api, z.object({ token: z.string() }).parse(body).token)
}
