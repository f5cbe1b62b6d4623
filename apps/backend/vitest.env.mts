import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"

/** What the suites upload and mail; gone with the machine's temporary files. */
const folder = mkdtempSync(join(tmpdir(), "sebiduk-tests-"))

/** The settings of a shop that only tests ever see. */
export const TEST_ENV = {
  NODE_ENV: "test",
  DATABASE_URL: "postgres://localhost/unused",
  JWT_SECRET: "a-secret-for-the-tests-only",
  COOKIE_SECRET: "a-secret-for-the-tests-only",
  ORDER_TOKEN_SECRET: "a-secret-for-the-tests-only",
  IDENTITY_KEY: "a-key-for-the-tests-only",
  EVIDENCE_LINK_SECRET: "a-secret-for-the-tests-only",
  FILES_DIR: join(folder, "files"),
  MAIL_DIR: join(folder, "mail"),
  /** How the databases of one run of the suites begin. */
  SUITES_DATABASE: basename(folder).toLowerCase(),
  TRANSFER_BANK: "Bank Contoh",
  TRANSFER_ACCOUNT_NUMBER: "1234567890",
  TRANSFER_ACCOUNT_HOLDER: "Sebiduk",
  // Demo identity numbers are for the demo only.
  SEBIDUK_DEMO: "false",
  MEDUSA_DISABLE_TELEMETRY: "1",
}
