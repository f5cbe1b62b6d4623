import { beforeEach, describe, expect, it, vi } from "vitest"

const SECRET = "a-secret-for-the-tests-only"
const WHOLE = {
  DATABASE_URL: "postgres://localhost/unused",
  JWT_SECRET: SECRET,
  COOKIE_SECRET: SECRET,
  ORDER_TOKEN_SECRET: SECRET,
  IDENTITY_KEY: SECRET,
  EVIDENCE_LINK_SECRET: SECRET,
  TRANSFER_BANK: "Bank Contoh",
  TRANSFER_ACCOUNT_NUMBER: "1234567890",
  TRANSFER_ACCOUNT_HOLDER: "Sebiduk",
}

/** The module as a start with these rows finds it. */
const started = (rows: Record<string, string>) => {
  for (const [name, value] of Object.entries({ ...WHOLE, ...rows })) vi.stubEnv(name, value)
  return import("./env.js")
}

describe("the environment", () => {
  beforeEach(() => {
    vi.unstubAllEnvs()
    vi.resetModules()
  })

  it("needs no key of Stripe", async () => {
    expect((await started({})).env.STRIPE_SECRET_KEY).toBe("")
  })

  it("takes all of them", async () => {
    const rows = {
      STRIPE_SECRET_KEY: "sk_test_a",
      STRIPE_PUBLISHABLE_KEY: "pk_test_a",
      STRIPE_WEBHOOK_SECRET: "whsec_a",
    }
    expect((await started(rows)).env).toMatchObject(rows)
  })

  it("stops a start with some of them, and names those that are missing", async () => {
    await expect(started({ STRIPE_SECRET_KEY: "sk_test_a" })).rejects.toThrow(
      "The environment is not complete: STRIPE_PUBLISHABLE_KEY (cards need all three keys of Stripe, or none); " +
        "STRIPE_WEBHOOK_SECRET (cards need all three keys of Stripe, or none). See .env.example.",
    )
  })
})
