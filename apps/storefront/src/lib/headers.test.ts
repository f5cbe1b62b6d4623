import { expect, test } from "vitest"
import { isLocalHost, securityHeaders } from "./headers"

const policy = (isDevelopment: boolean) =>
  securityHeaders(isDevelopment).find((header) => header.key === "Content-Security-Policy")?.value ?? ""

test("the production policy allows no foreign origin and no eval", () => {
  expect(policy(false)).not.toMatch(/https?:|\*|unsafe-eval/)
  expect(policy(false)).toContain("frame-ancestors 'none'")
  expect(policy(true)).toContain("'unsafe-eval'")
})

test("the page that takes cards lets Stripe in and nobody else", () => {
  const value =
    securityHeaders(false, { takesCards: true }).find(({ key }) => key === "Content-Security-Policy")
      ?.value ?? ""
  expect(value).toContain("https://js.stripe.com")
  expect(value.match(/https?:\/\/\S+?(?=[ ;]|$)/g)?.every((origin) => origin.endsWith("stripe.com"))).toBe(
    true,
  )
  expect(value).toContain("frame-ancestors 'none'")
})

test.each([
  ["localhost", true],
  ["127.0.0.1", true],
  ["api.sebiduk.example", false],
  ["localhost.example", false],
])("%s is this machine: %s", (host, isLocal) => {
  expect(isLocalHost(host)).toBe(isLocal)
})
