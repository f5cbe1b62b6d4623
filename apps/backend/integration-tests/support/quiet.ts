import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const Busy = z.object({ rows: z.tuple([z.object({ locks: z.array(z.string()), untold: z.number() })]) })

/**
 * Waits until what a purchase sets off beside the call is over. A suite that buys in its `beforeAll` would otherwise
 * hand the lock of an announcer on to every test, and nobody to free it.
 */
export async function quiet(container: MedusaContainer): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await vi.waitFor(
    async () => {
      const found: unknown = await connection.raw(
        `select array(select id from locking where id not like 'search:%') as locks,
           (select count(*)::int from purchase_event where announced_at is null) as untold`,
      )
      expect(Busy.parse(found).rows[0]).toEqual({ locks: [], untold: 0 })
    },
    { timeout: 30_000, interval: 100 },
  )
}
