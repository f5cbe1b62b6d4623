/** Where the shop under test answers; `npm test` starts it and sets these. */
export const env = {
  storefrontUrl: process.env.E2E_STOREFRONT_URL ?? "http://localhost:8000",
  backendUrl: process.env.E2E_BACKEND_URL ?? "http://localhost:9000",
  /** The stand-in for Stripe, and the keys by which the shop knows it; none without an address. */
  stripe: {
    url: process.env.E2E_STRIPE_URL ?? "",
    secretKey: process.env.E2E_STRIPE_SECRET_KEY ?? "",
    publishableKey: process.env.E2E_STRIPE_PUBLISHABLE_KEY ?? "",
    webhookSecret: process.env.E2E_STRIPE_WEBHOOK_SECRET ?? "",
  },
  /** A Chromium of the machine; without one Playwright's own is used. */
  chromiumPath: process.env.CHROMIUM_PATH,
  /** Chromium refuses to run as root with its sandbox, which is how containers run it. */
  chromiumArgs: process.platform === "linux" && process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  reportFile: process.env.E2E_REPORT ?? "../.data/test/e2e.json",
  outputFolder: process.env.E2E_OUTPUT ?? "../.data/test/e2e",
  isCi: Boolean(process.env.CI),
}
