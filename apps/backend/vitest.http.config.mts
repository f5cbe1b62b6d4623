import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { defineConfig } from "vitest/config"

/** What the suites upload and mail; gone with the machine's temporary files. */
const folder = mkdtempSync(join(tmpdir(), "sebiduk-http-"))

export default defineConfig({
  test: {
    include: ["integration-tests/**/*.spec.ts"],
    // The Medusa runner calls the global describe and beforeAll, and loads the app with require.
    globals: true,
    pool: "forks",
    execArgv: ["-r", "ts-node/register/transpile-only"],
    // Each suite has a database of its own; two backends are what a small machine carries.
    maxWorkers: 2,
    hookTimeout: 180_000,
    testTimeout: 60_000,
    env: {
      NODE_ENV: "test",
      // Any other host switches SSL on, and the connection hangs.
      DB_HOST: "localhost",
      DATABASE_URL: "postgres://localhost/unused",
      JWT_SECRET: "a-secret-for-the-tests-only",
      COOKIE_SECRET: "a-secret-for-the-tests-only",
      ORDER_TOKEN_SECRET: "a-secret-for-the-tests-only",
      IDENTITY_KEY: "a-key-for-the-tests-only",
      EVIDENCE_LINK_SECRET: "a-secret-for-the-tests-only",
      FILES_DIR: join(folder, "files"),
      MAIL_DIR: join(folder, "mail"),
      TRANSFER_BANK: "Bank Contoh",
      TRANSFER_ACCOUNT_NUMBER: "1234567890",
      TRANSFER_ACCOUNT_HOLDER: "Sebiduk",
      // Demo identity numbers are for the demo only.
      SEBIDUK_DEMO: "false",
      MEDUSA_DISABLE_TELEMETRY: "1",
    },
  },
})
