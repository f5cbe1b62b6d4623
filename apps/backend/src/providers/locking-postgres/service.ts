import { randomUUID } from "node:crypto"
import { setTimeout } from "node:timers/promises"
import { MedusaError } from "@medusajs/framework/utils"
import { PostgresAdvisoryLockProvider } from "@medusajs/locking-postgres/dist/services/advisory-lock"

type LockArguments = { ownerId?: string | null; expire?: number }

/** Seconds until a lock whose holder died is free again; renewed while its job runs. */
const LEASE_S = 60
const RENEW_MS = (LEASE_S * 1_000) / 3
/** Seconds, as core's own. */
const DEFAULT_TIMEOUT_S = 5
const RETRY_MS = 50

const isTaken = (error: unknown): boolean => error instanceof MedusaError && error.code === "LOCK_TAKEN"

/**
 * The official provider with an acquisition that is one statement. As shipped in 2.21.2 two callers without an owner
 * both get the lock when their inserts meet (it compares the row's null with undefined), and a lock whose holder died
 * stays taken after its expiry. Its `execute` takes another kind of lock, which does not see those of `acquire`, and
 * sits on a connection in an open transaction for as long as the job runs: a few of them at once starve the pool.
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

  /**
   * Runs a job while holding every key; the same locks as those of `acquire`.
   * @param args.timeout seconds to wait for them
   * @throws MedusaError LOCK_TAKEN when the wait was in vain
   */
  override async execute<T>(
    keys: string | string[],
    job: () => Promise<T>,
    args?: { timeout?: number },
  ): Promise<T> {
    const lock = { ownerId: randomUUID(), expire: LEASE_S }
    const until = Date.now() + (args?.timeout ?? DEFAULT_TIMEOUT_S) * 1_000
    for (;;) {
      try {
        await this.acquire(keys, lock)
        break
      } catch (error) {
        if (!isTaken(error) || Date.now() >= until) throw error
        await setTimeout(RETRY_MS)
      }
    }
    const renewal = setInterval(() => {
      this.renew(keys, lock).catch(() => undefined)
    }, RENEW_MS)
    try {
      return await job()
    } finally {
      clearInterval(renewal)
      await this.release(keys, lock)
    }
  }

  /** Changes only what is still held: one that comes after the release must not take the lock anew. */
  private async renew(keys: string | string[], { ownerId, expire }: Required<LockArguments>): Promise<void> {
    await this.manager
      .getConnection()
      .execute(
        `UPDATE locking SET expiration = NOW() + make_interval(secs => ?) WHERE owner_id = ? AND id IN (?)`,
        [expire, ownerId, Array.isArray(keys) ? keys : [keys]],
      )
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
