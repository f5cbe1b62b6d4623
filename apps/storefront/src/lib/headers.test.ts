import { expect, test } from "vitest"
import { isLocalHost, securityHeaders } from "./headers"

const policy = (isDevelopment: boolean) =>
  securityHeaders(isDevelopment).find((header) => header.key === "Content-Security-Policy")?.value ?? ""

test("the production policy allows no foreign origin and no eval", () => {
  expect(policy(false)).not.toMatch(/https?:|\*|unsafe-eval/)
  expect(policy(false)).toContain("frame-ancestors 'none'")
  expect(policy(true)).toContain("'unsafe-eval'")
})

test.each([
  ["localhost", true],
  ["127.0.0.1", true],
  ["api.sebiduk.example", false],
  ["localhost.example", false],
])("%s is this machine: %s", (host, isLocal) => {
  expect(isLocalHost(host)).toBe(isLocal)
})
