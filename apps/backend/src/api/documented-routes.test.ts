import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { ADMIN_ROUTES, SELLER_ROUTES, STORE_ROUTES } from "@sebiduk/contracts"
import { expect, test } from "vitest"

const API = __dirname
/** Files and papers have addresses, but no contract. */
const DOCUMENTED_FOLDERS = /^(store|seller|admin)\//

/** In place of core's route, with core's contract. */
const OF_CORE = [
  "POST /admin/invites/accept",
  "POST /admin/orders/:id/cancel",
  "POST /admin/payments/:id/capture",
]

/** `seller/licences/[id]/route.ts` → `POST /seller/licences/:id`, one for each verb of the file. */
function ownRoutes(): string[] {
  return readdirSync(API, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => DOCUMENTED_FOLDERS.test(file) && file.endsWith("/route.ts"))
    .flatMap((file) => {
      const address = file.replace(/\/route\.ts$/, "").replaceAll(/\[(\w+)\]/g, ":$1")
      const text = readFileSync(path.join(API, file), "utf8")
      return [...text.matchAll(/export const (GET|POST|DELETE)\b/g)].map(([, verb]) => `${verb} /${address}`)
    })
    .toSorted()
}

test("every route of ours stands in the contracts, and none that is not there", () => {
  const documented = [...STORE_ROUTES, ...SELLER_ROUTES, ...ADMIN_ROUTES]
  expect(documented.map(({ method, path: address }) => `${method} ${address}`).toSorted()).toEqual(
    ownRoutes().filter((route) => !OF_CORE.includes(route)),
  )
})
