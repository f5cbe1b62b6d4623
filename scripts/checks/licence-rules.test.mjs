import { describe, expect, test } from "vitest"
import { dependencyFindings, enterpriseFindings, isAllowed } from "./licence-rules.mjs"

describe("Medusa Enterprise", () => {
  test.each([
    ["apps/backend/src/api/a.ts", 'import x from "@medusajs/rbac"'],
    ["apps/backend/src/api/a.ts", 'import x from "@medusajs/medusa/auth-oidc"'],
    ["apps/backend/medusa-config.ts", '{ resolve: "@medusajs/medusa/rbac" }'],
    ["apps/backend/src/workflows/a.ts", 'import x from "@medusajs/medusa/core-flows/rbac"'],
    ["apps/backend/src/workflows/a.ts", 'import x from "@medusajs/core-flows/dist/rbac/steps"'],
    ["apps/backend/src/api/a.ts", 'import x from "@medusajs/framework/policies"'],
    ["apps/backend/src/api/a.ts", 'import x from "./check-permissions"'],
    ["apps/backend/src/api/a.ts", "export default definePolicies([])"],
    ["apps/backend/src/api/a.ts", "wrapWithPoliciesCheck(handler)"],
    ["apps/backend/medusa-config.ts", "featureFlags: { rbac: true }"],
    ["apps/backend/medusa-config.ts", 'featureFlags: { "rbac_filter_fields": env.FLAG }'],
    ["apps/backend/src/api/middlewares.ts", "  policies: [{ resource: 'order' }],"],
    [".env.example", "MEDUSA_FF_RBAC=true"],
    ["apps/backend/.env.test", "MEDUSA_FF_RBAC_FILTER_FIELDS=1"],
    ["package.json", '"@medusajs/auth-oidc": "2.21.2"'],
    ["apps/storefront/package.json", '"@medusajs/instantsearch-adapter": "1.0.0"'],
    ["apps/backend/src/policies/order.ts", ""],
    ["apps/backend/src/modules/staff/policies/order.ts", ""],
  ])("%s refuses %s", (path, text) => {
    expect(enterpriseFindings(path, text)).toHaveLength(1)
  })

  test.each([
    ["docs/adr/0001-roles.md", "Medusa's RBAC (@medusajs/rbac) is proprietary"],
    ["apps/backend/src/modules/staff/service.ts", "const roles = this.listStaffRoles()"],
    ["apps/backend/medusa-config.ts", "featureFlags: { rbac: false }"],
    ["apps/storefront/src/messages/id/common.json", '"privacyPolicy": "Kebijakan"'],
    ["apps/storefront/src/app/policies/page.tsx", "export default Page"],
    ["scripts/checks/licence-rules.mjs", "definePolicies"],
  ])("%s allows %s", (path, text) => {
    expect(enterpriseFindings(path, text)).toEqual([])
  })

  test("names the line", () => {
    expect(enterpriseFindings("a.ts", "\n\ncheckPermissions()")).toEqual([
      "a.ts:3: calls an Enterprise function: checkPermissions()",
    ])
  })
})

describe("licences of dependencies", () => {
  test.each([
    ["MIT", true],
    ["(MIT OR CC0-1.0)", true],
    ["MIT OR GPL-3.0-only", true],
    ["Apache-2.0 AND MIT", true],
    ["(MIT OR GPL-2.0) AND BSD-3-Clause", true],
    ["GPL-3.0-only", false],
    ["AGPL-3.0-or-later", false],
    ["LGPL-3.0-or-later", false],
    ["SSPL-1.0", false],
    ["BUSL-1.1", false],
    ["MIT AND GPL-3.0-only", false],
    ["(MIT OR Apache-2.0) AND AGPL-3.0", false],
    ["Unknown", false],
    ["SEE LICENSE IN LICENSE", false],
    ["MIT Apache-2.0", false],
    ["", false],
  ])("%s: %s", (expression, answer) => {
    expect(isAllowed(expression)).toBe(answer)
  })

  const row = (/** @type {string} */ name) => ({ name, versions: ["1.0.0"] })

  test("a judged package passes with its judged licence only", () => {
    expect(dependencyFindings({ "LGPL-3.0-or-later": [row("@img/sharp-libvips-linux-x64")] })).toEqual([])
    expect(dependencyFindings({ "GPL-3.0-only": [row("@img/sharp-libvips-linux-x64")] })).toHaveLength(1)
    expect(dependencyFindings({ "LGPL-3.0-or-later": [row("other")], MIT: [row("fine")] })).toEqual([
      "other@1.0.0: licence LGPL-3.0-or-later is not allowed",
    ])
  })
})
