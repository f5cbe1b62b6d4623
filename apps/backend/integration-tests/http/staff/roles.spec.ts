import { readdirSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { STAFF_ROLES, type StaffRole } from "@sebiduk/contracts"
import { anAreaTree } from "../../support/areas"
import { aStaffMember, type StaffFixture } from "../../support/staff"
import { backendSuite } from "../../support/suite"
import { aWorld } from "../../support/world"

type Route = { method: string; path: string }

/** The admin routes of a folder of route files: core's, as installed, and ours. */
function routesBelow(folder: string, file: RegExp): Route[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => file.test(name))
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), "utf8")
      const path = `/admin/${dirname(name).replaceAll(/\[(\w+)\]/g, "none_0000000000")}`
      const exported = [...text.matchAll(/(?:export const|exports\.)\s*(GET|POST|PUT|PATCH|DELETE)\b\s*=/g)]
      const methods = new Set(exported.map(([, method]) => method ?? "").filter((method) => method !== ""))
      return [...methods].map((method) => ({ method, path }))
    })
}

const core = dirname(
  createRequire(join(process.cwd(), "package.json")).resolve("@medusajs/medusa/api/admin/orders/route"),
)
const CORE = routesBelow(dirname(core), /(^|\/)route\.js$/)
const OURS = routesBelow(join(process.cwd(), "src", "api", "admin"), /(^|\/)route\.ts$/)
const ROUTES = [
  ...new Map([...CORE, ...OURS].map((route) => [`${route.method} ${route.path}`, route])).values(),
]

const SHELL = /^\/admin\/(users\/me|staff\/me|stores|feature-flags|plugins|currencies|locales)(\/|$)/
const VERIFIER =
  /^(GET \/admin\/(registry\/(summary|areas|businesses)|verification$|licences|evidence)|POST \/admin\/(registry\/businesses|licences))(\/|$)?/
const WATCHED =
  /^GET \/admin\/(registry\/(summary|areas|businesses)|sellers|orders|products|product-categories|regions|sales-channels)(\/|$)/
const MONEY =
  /^(\S+ \/admin\/(commission-rules|ledger|payout-batches|return-requests|transfers|proofs|receipts)(\/|$)|GET \/admin\/(customers|returns|payments|refund-reasons|payout-candidates|statements)(\/|$)|POST \/admin\/payments\/[^/]+\/capture$)/

const COUPONS = /^\S+ \/admin\/(promotions|campaigns)(\/|$)|^GET \/admin\/customer-groups(\/|$)/

/**
 * What the Dinas never does through core: roles under a commercial licence, keys, people, orders of its own, engines,
 * and what would move the money of one shop's order past those it is paid with.
 */
const NOBODY =
  /^\S+ \/admin\/(rbac|views|layouts|property-labels|translations|workflows-executions|index|search|invites(?!\/accept))(\/|$)|^\S+ \/admin\/users\/[^/]+\/(roles|auth-providers|reset-password)|^(POST|DELETE) \/admin\/(api-keys|draft-orders|search-indexes|users|notifications|locales|currencies|claims|exchanges|order-edits|order-changes|returns|reservations|fulfillments|payment-collections)(\/|$)|^POST \/admin\/payments\/[^/]+\/refund|^(POST|DELETE) \/admin\/orders(?!\/[^/]+\/(cancel|fulfillments(\/[^/]+\/(cancel|shipments|mark-as-delivered))?)$)/

/** Written by hand, apart from the guard's own table. */
function mayCall(role: StaffRole, { method, path }: Route): boolean {
  const call = `${method} ${path}`
  if (method === "GET" && SHELL.test(path)) return true
  switch (role) {
    case "administrator":
      return !NOBODY.test(call) || /^GET \/admin\/users\/[^/]+\/(roles|auth-providers)/.test(call)
    case "verifier":
      return VERIFIER.test(call)
    case "programme_officer":
      return WATCHED.test(call) || COUPONS.test(call) || call === "GET /admin/registry/export"
    case "finance":
      return WATCHED.test(call) || MONEY.test(call)
  }
}

backendSuite({
  testSuite: ({ api, getContainer }) => {
    beforeAll(async () => {
      await aWorld(getContainer())
      await anAreaTree(getContainer())
    })

    it("knows the routes of core and of the office", () => {
      expect(CORE.length).toBeGreaterThan(300)
      expect(OURS.length).toBeGreaterThan(25)
    })

    it.each(STAFF_ROLES)(
      `lets a %s call what is theirs of ${ROUTES.length} admin routes, and nothing else`,
      async (role) => {
        const wrong: string[] = []
        // Calls with unknown ids and empty bodies change nothing, but some would: those of the office itself.
        const staff: StaffFixture = await aStaffMember(getContainer(), api, { role })
        for (const route of ROUTES) {
          if (route.path === "/admin/invites/accept") continue
          const { status } = await staff.send(
            route.method,
            route.path,
            route.method === "GET" ? undefined : {},
          )
          const isRefused = status === 403
          if (isRefused === mayCall(role, route)) wrong.push(`${status} ${route.method} ${route.path}`)
        }
        expect(wrong).toEqual([])
      },
    )
  },
})
