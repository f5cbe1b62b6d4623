import type { World } from "./world"

type Answer = { status: number; headers: Record<string, unknown>; body: unknown }

type Config = { headers: Record<string, string>; validateStatus: () => boolean }

/** The part of the runner's axios that is used; the runner leaves it untyped. */
type Api = {
  get(path: string, config: Config): Promise<{ status: number; headers: object; data: unknown }>
  post(
    path: string,
    body: unknown,
    config: Config,
  ): Promise<{ status: number; headers: object; data: unknown }>
}

/** Shopper API with the publishable key of the world, for a guest or with a member's token; every status is an answer, none an exception. */
export function storeClient(
  api: unknown,
  world: Pick<World, "publishable_key">,
  token = "",
): {
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>
} {
  const config = (headers: Record<string, string>): Config => ({
    headers: {
      "x-publishable-api-key": world.publishable_key,
      ...(token && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    validateStatus: () => true,
  })
  const answer = (got: { status: number; headers: object; data: unknown }): Answer => ({
    status: got.status,
    headers: { ...got.headers },
    body: got.data,
  })
  const axios = api as Api
  return {
    get: async (path, headers = {}) => answer(await axios.get(path, config(headers))),
    post: async (path, body, headers = {}) => answer(await axios.post(path, body, config(headers))),
  }
}
