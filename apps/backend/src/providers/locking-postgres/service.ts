import { MedusaError } from "@medusajs/framework/utils"
import { PostgresAdvisoryLockProvider } from "@medusajs/locking-postgres/dist/services/advisory-lock"

type LockArguments = { ownerId?: string | null; expire?: number }

/**
 * The official provider with an acquisition that is one statement. As shipped in 2.21.2 two callers without an owner
 * both get the lock when their inserts meet (it compares the row's null with undefined), and a lock whose holder died
 * stays taken after its expiry.
 */
export class LockingPostgresService extends PostgresAdvisoryLockProvider {
  static override identifier = "locking-postgres"

  /**
   * Takes every key or throws; whatever was taken before the throw is given back.
   * @param args.expire seconds after which somebody else may take the lock
   */
  override async acquire(keys: string | string[], args?: LockArguments): Promise<void> {
    const ownerId = args?.ownerId ?? null
    const taken: string[] = []
    for (const key of Array.isArray(keys) ? keys : [keys]) {
      if (await this.take(key, ownerId, args?.expire)) {
        taken.push(key)
        continue
      }
      await this.release(taken, { ownerId })
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        `Failed to acquire lock for key "${key}"`,
        "LOCK_TAKEN",
      )
    }
  }

  private async take(key: string, ownerId: string | null, expire: number | undefined): Promise<boolean> {
    const rows: unknown = await this.manager.getConnection().execute(
      `INSERT INTO locking (id, owner_id, expiration)
       VALUES (?, ?, NOW() + make_interval(secs => ?))
       ON CONFLICT (id) DO UPDATE SET owner_id = excluded.owner_id, expiration = excluded.expiration
         WHERE locking.owner_id = excluded.owner_id OR locking.expiration <= NOW()
       RETURNING id`,
      [key, ownerId, expire ?? null],
    )
    return Array.isArray(rows) && rows.length > 0
  }
}
