import { describe, expect, test } from "vitest"
import { guardedMatchers, guardFindings, isolationFindings, objectRoute } from "./route-rules.mjs"

const FILE = "apps/backend/src/api/seller/batches/[id]/route.ts"
const TEXT = "export const GET = async () => {}\nexport async function DELETE() {}\nconst helper = 1"

describe("objectRoute", () => {
  test("finds address and methods", () => {
    expect(objectRoute(FILE, TEXT)).toEqual({
      path: "/seller/batches/:id",
      file: FILE,
      methods: ["GET", "DELETE"],
      isOpenAdmin: false,
    })
  })

  test.each([
    "apps/backend/src/api/seller/batches/route.ts",
    "apps/backend/src/api/seller/batches/[id]/helpers.ts",
    "apps/storefront/src/app/[id]/route.ts",
  ])("%s is none", (file) => {
    expect(objectRoute(file, TEXT)).toBeUndefined()
  })

  test("sees that an office route takes off core's login", () => {
    const file = "apps/backend/src/api/admin/sellers/[id]/route.ts"
    expect(objectRoute(file, "export const AUTHENTICATE = false\nexport const GET = 1")?.isOpenAdmin).toBe(
      true,
    )
  })
})

describe("guardedMatchers", () => {
  test("counts guards only, by what is imported from guards", () => {
    const text = `
      import { ownBatch } from "../guards/own-batch"
      import { validBody } from "../validation"
      export const rows = [
        { methods: ["GET", "DELETE"], matcher: "/seller/batches/:id", middlewares: [ownBatch("id")] },
        { methods: ["POST"], matcher: "/seller/licences/:id", middlewares: [validBody(Schema)] },
      ]`
    expect(guardedMatchers("middlewares.ts", text)).toEqual([
      { matcher: "/seller/batches/:id", methods: ["GET", "DELETE"], guards: ["ownBatch"] },
    ])
  })
})

describe("guardFindings", () => {
  const route = { path: "/seller/batches/:id", file: FILE, methods: ["GET", "DELETE"], isOpenAdmin: false }
  const guard = (/** @type {string} */ matcher, /** @type {string[]} */ methods) => ({
    matcher,
    methods,
    guards: ["g"],
  })

  test.each([
    ["no guard", [], 1],
    ["a guard on every method", [guard("/seller/batches/:id", ["GET", "DELETE"])], 0],
    ["a guard without methods", [guard("/seller/batches/:id", [])], 0],
    ["a guard on the prefix", [guard("/seller/*", [])], 0],
    ["a guard on one method", [guard("/seller/batches/:id", ["GET"])], 1],
    ["a guard elsewhere", [guard("/seller/licences/:id", [])], 1],
  ])("%s", (_, guarded, count) => {
    expect(guardFindings([route], guarded, {})).toHaveLength(count)
  })

  test("names the open methods", () => {
    expect(guardFindings([route], [guard("/seller/*", ["GET"])], {})).toEqual([
      `${FILE}: DELETE /seller/batches/:id has no guard and is not public`,
    ])
  })

  test("a public route needs its reason and its file", () => {
    expect(guardFindings([route], [], { "/seller/batches/:id": "everybody may read lots" })).toEqual([])
    expect(guardFindings([route], [], { "/seller/batches/:id": "" })).toHaveLength(1)
    expect(guardFindings([], [], { "/seller/batches/:id": "everybody may read lots" })).toHaveLength(1)
  })

  test("core guards the office's routes unless they say no", () => {
    const office = { ...route, path: "/admin/sellers/:id" }
    expect(guardFindings([office], [], {})).toEqual([])
    expect(guardFindings([{ ...office, isOpenAdmin: true }], [], {})).toHaveLength(1)
  })
})

describe("isolationFindings", () => {
  const route = { path: "/seller/batches/:id", file: FILE, methods: ["GET", "DELETE"], isOpenAdmin: false }
  const table = `export const ISOLATED = { "GET /seller/batches/:id": { kind: "batch" }, "POST /seller/gone/:id": {} }`

  test("names routes without a row and rows without a route", () => {
    expect(isolationFindings([route], table, {})).toEqual([
      "DELETE /seller/batches/:id has no row in the isolation table",
      "the isolation table names POST /seller/gone/:id, which is no route",
    ])
  })

  test("asks nothing of what is public for a reason", () => {
    const open = { "/seller/batches/:id": "anybody may read where a batch comes from" }
    expect(isolationFindings([route], "", open)).toEqual([])
  })
})
