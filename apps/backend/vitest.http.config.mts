import { defineConfig } from "vitest/config"
import { TEST_ENV } from "./vitest.env.mts"

/** Suites whose app starts with settings of its own, and so in a process of its own. */
const OWN = ["checkout/couriers", "payments/card", "payments/card-notices"].map(
  (name) => `integration-tests/http/${name}.spec.ts`,
)

export default defineConfig({
  test: {
    globalSetup: ["vitest.databases.mts"],
    // The describe and beforeAll of the support files.
    globals: true,
    pool: "forks",
    // The app is loaded with require.
    execArgv: ["-r", "ts-node/register/transpile-only"],
    // Each process has a database of its own; two backends are what a small machine carries.
    maxWorkers: 2,
    hookTimeout: 180_000,
    testTimeout: 60_000,
    // Any other host switches SSL on, and the connection hangs.
    env: { ...TEST_ENV, DB_HOST: "localhost" },
    projects: [
      { extends: true, test: { name: "own", include: OWN } },
      {
        extends: true,
        test: {
          name: "shared",
          include: ["integration-tests/**/*.spec.ts"],
          exclude: OWN,
          // One app for all suites of a process.
          isolate: false,
        },
      },
    ],
  },
})
