import { expect, test } from "vitest"
import { openApi } from "./openapi"
import { STORE_ROUTES } from "./routes"

test("docs/openapi.json is what the contracts say (vitest -u writes it)", async () => {
  await expect(`${JSON.stringify(openApi(), null, 2)}\n`).toMatchFileSnapshot("../../../docs/openapi.json")
})

test("no two routes share method and path", () => {
  const keys = STORE_ROUTES.map(({ method, path }) => `${method} ${path}`)
  expect(new Set(keys).size).toBe(keys.length)
})
