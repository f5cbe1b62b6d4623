import { ownFiles, readOwn, runCheck } from "../lib/check.mjs"
import { envFindings, strayReads } from "./env-rules.mjs"

const ENV_MODULES = ["apps/backend/src/env.ts", "apps/storefront/src/lib/env.ts"]

/** Every setting has a row in .env.example, every row is read, and only the env modules read. */
await runCheck(import.meta.url, () => {
  const scripts = ownFiles("scripts").filter((path) => /\.mjs$/.test(path) && !/\.test\.mjs$/.test(path))
  const sources = ownFiles("apps").filter(
    (path) => /\/src\/.+\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !ENV_MODULES.includes(path),
  )
  return [
    ...envFindings({
      example: readOwn(".env.example"),
      modules: Object.fromEntries(ENV_MODULES.map((path) => [path, readOwn(path)])),
      scripts: scripts.filter((path) => !path.startsWith("scripts/checks/")).map(readOwn),
    }),
    ...sources.flatMap((path) => strayReads(path, readOwn(path))),
  ]
})
