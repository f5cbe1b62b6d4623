import "server-only"
import { z } from "zod"

const Env = z.object({
  /** Where this server calls the shopper API and fetches pictures. */
  BACKEND_URL: z.url(),
  /** Public address of the shop, for canonical links. */
  STOREFRONT_URL: z.url(),
  /** Names the sales channel to the shopper API. */
  STOREFRONT_PUBLISHABLE_KEY: z.string().min(1),
})
export type Env = z.infer<typeof Env>

let parsed: Env | undefined

/**
 * The storefront's settings, read once at the first request: a build needs none of them.
 * @throws Error naming each setting that is missing or malformed
 */
export function env(): Env {
  if (parsed) return parsed
  const result = Env.safeParse(process.env)
  if (!result.success) {
    const names = result.error.issues.map((issue) => issue.path.join(".")).join(", ")
    throw new Error(`The storefront cannot run without these settings (see .env.example): ${names}`)
  }
  parsed = result.data
  return parsed
}
