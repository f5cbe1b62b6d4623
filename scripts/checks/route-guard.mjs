import { ownFiles, readOwn, runCheck } from "../lib/check.mjs"
import { PUBLIC_ROUTES } from "./public-routes.mjs"
import { guardedMatchers, guardFindings, isolationFindings, objectRoute } from "./route-rules.mjs"

const TABLE = "apps/backend/integration-tests/http/isolation/routes.ts"

/** Every route to one object is guarded and in the isolation table, or public for a reason. */
await runCheck(import.meta.url, () => {
  const files = ownFiles("apps/backend/src/api")
  const routes = files.map((file) => objectRoute(file, readOwn(file))).filter((route) => route !== undefined)
  const guarded = files
    .filter((file) => file.endsWith("/middlewares.ts"))
    .flatMap((file) => guardedMatchers(file, readOwn(file)))
  return [
    ...guardFindings(routes, guarded, PUBLIC_ROUTES),
    ...isolationFindings(routes, readOwn(TABLE), PUBLIC_ROUTES),
  ]
})
