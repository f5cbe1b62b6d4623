import { ownFiles, readOwn, runCheck } from "../lib/check.mjs"
import { PUBLIC_ROUTES } from "./public-routes.mjs"
import { guardedMatchers, guardFindings, objectRoute } from "./route-rules.mjs"

/** Every route to one object is guarded, or public for a reason. */
await runCheck(import.meta.url, () => {
  const files = ownFiles("apps/backend/src/api")
  const routes = files.map((file) => objectRoute(file, readOwn(file))).filter((route) => route !== undefined)
  const guarded = files
    .filter((file) => file.endsWith("/middlewares.ts"))
    .flatMap((file) => guardedMatchers(file, readOwn(file)))
  return guardFindings(routes, guarded, PUBLIC_ROUTES)
})
