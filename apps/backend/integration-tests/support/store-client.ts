import type { Api } from "./api"
import type { World } from "./world"

type Answer = { status: number; headers: Record<string, unknown>; body: unknown }

/** Shopper API with the publishable key of the world, for a guest or with a member's token; every status is an answer, none an exception. */
export function storeClient(
  api: Api,
  world: Pick<World, "publishable_key">,
  token = "",
): {
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>
} {
  const send = async (
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body?: unknown,
  ): Promise<Answer> => {
    const got = await api.request({
      method,
      url: path,
      data: body,
      headers: {
        "x-publishable-api-key": world.publishable_key,
        ...(token && { authorization: `Bearer ${token}` }),
        ...headers,
      },
    })
    return { status: got.status, headers: got.headers, body: got.data }
  }
  return {
    get: (path, headers) => send("GET", path, headers),
    post: (path, body, headers) => send("POST", path, headers, body),
  }
}
