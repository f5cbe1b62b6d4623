import { rmSync } from "node:fs"
import { inData } from "./paths.mjs"
import { freePort } from "./ports.mjs"
import { startPostgres } from "./postgres.mjs"
import { step } from "./progress.mjs"
import { embeddedUrl } from "./settings.mjs"

const PASSWORD = "only-for-tests"

/**
 * @typedef {{ url: (database: string) => string, env: Record<string, string> }} TestDatabase
 *   env: what Medusa's test runner reads
 */

/**
 * A PostgreSQL of the tests' own, made anew, on a free port.
 * @param {import("./processes.mjs").Processes} processes
 * @returns {Promise<TestDatabase>}
 */
export async function startTestDatabase(processes) {
  const port = await freePort()
  const dataDir = inData("test", "postgres")
  rmSync(dataDir, { recursive: true, force: true })
  await step("Starting a database for the tests", () =>
    startPostgres(processes, {
      dataDir,
      port,
      password: PASSWORD,
      portRow: "POSTGRES_PORT",
      throwaway: true,
    }),
  )
  const { username } = new URL(embeddedUrl({ port, password: PASSWORD }))
  return {
    url: (database) => embeddedUrl({ port, password: PASSWORD, database }),
    env: { DB_HOST: "localhost", DB_PORT: String(port), DB_USERNAME: username, DB_PASSWORD: PASSWORD },
  }
}
