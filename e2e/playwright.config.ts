import { defineConfig, devices } from "@playwright/test"
import { env } from "./support/env"

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  globalSetup: "./support/start-stripe.ts",
  outputDir: env.outputFolder,
  forbidOnly: env.isCi,
  retries: 0,
  workers: 2,
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: env.reportFile }]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: env.storefrontUrl,
    viewport: { width: 1280, height: 800 },
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: { executablePath: env.chromiumPath, args: env.chromiumArgs },
  },
})
