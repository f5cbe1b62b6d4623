import { defineConfig } from "vitest/config"
import { TEST_ENV } from "./vitest.env.mts"

export default defineConfig({
  test: {
    include: ["integration-tests/**/*.spec.ts"],
    // The Medusa runner calls the global describe and beforeAll, and loads the app with require.
    globals: true,
    setupFiles: ["vitest.own-mails.mts"],
    pool: "forks",
    execArgv: ["-r", "ts-node/register/transpile-only"],
    // Each suite has a database of its own; two backends are what a small machine carries.
    maxWorkers: 2,
    hookTimeout: 180_000,
    testTimeout: 60_000,
    // Any other host switches SSL on, and the connection hangs.
    env: { ...TEST_ENV, DB_HOST: "localhost" },
  },
})
