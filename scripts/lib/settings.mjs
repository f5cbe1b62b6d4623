import { readFileSync } from "node:fs"
import { isAbsolute } from "node:path"
import { ensureEnvFile, parseEnv } from "./env-file.mjs"
import { Failure } from "./failure.mjs"
import { inRoot } from "./paths.mjs"
import { readPort } from "./ports.mjs"

/**
 * @typedef {{
 *   env: Record<string, string>, embedded: boolean, demo: boolean,
 *   backendPort: number, storefrontPort: number, postgresPort: number,
 *   backendUrl: string, storefrontUrl: string, databaseUrl: string,
 * }} Settings
 */

const DATABASE_USER = "sebiduk"
const DATABASE_NAME = "sebiduk"

/**
 * Address of a database in the embedded PostgreSQL. The host must be the text "localhost": for any other
 * the backend wants an encrypted connection.
 * @param {{ port: number, password: string, database?: string }} where
 */
export const embeddedUrl = ({ port, password, database = DATABASE_NAME }) =>
  `postgres://${DATABASE_USER}:${encodeURIComponent(password)}@localhost:${port}/${database}`

/**
 * The settings of one run. A variable of the shell goes before the row in .env, that before the example.
 * @param {Record<string, string>} example
 * @param {Record<string, string>} file
 * @param {Record<string, string | undefined>} shell
 * @returns {Settings}
 */
export function readSettings(example, file, shell) {
  /** @type {Record<string, string>} */
  const env = {}
  for (const key of new Set([...Object.keys(example), ...Object.keys(file)]))
    env[key] = shell[key] || file[key] || example[key] || ""

  const backendPort = readPort("BACKEND_PORT", env.BACKEND_PORT)
  const storefrontPort = readPort("STOREFRONT_PORT", env.STOREFRONT_PORT)
  const postgresPort = readPort("POSTGRES_PORT", env.POSTGRES_PORT)
  if (new Set([backendPort, storefrontPort, postgresPort]).size < 3)
    throw new Failure(
      "The rows BACKEND_PORT, STOREFRONT_PORT and POSTGRES_PORT of .env must be three different ports.",
    )

  const embedded = !env.DATABASE_URL
  env.DATABASE_URL ||= embeddedUrl({ port: postgresPort, password: env.POSTGRES_PASSWORD ?? "" })
  env.BACKEND_URL ||= `http://localhost:${backendPort}`
  env.STOREFRONT_URL ||= `http://localhost:${storefrontPort}`
  env.FILES_DIR ||= ".data/files"
  env.MAIL_DIR ||= ".data/mail"
  for (const row of ["FILES_DIR", "MAIL_DIR"])
    if (!isAbsolute(env[row] ?? "")) env[row] = inRoot(env[row] ?? "")

  return {
    env,
    embedded,
    demo: env.SEBIDUK_DEMO === "true",
    backendPort,
    storefrontPort,
    postgresPort,
    backendUrl: env.BACKEND_URL,
    storefrontUrl: env.STOREFRONT_URL,
    databaseUrl: env.DATABASE_URL,
  }
}

/** Makes .env complete and reads it. */
export function loadSettings() {
  const exampleFile = inRoot(".env.example")
  const { env: file, created } = ensureEnvFile(inRoot(".env"), exampleFile)
  const example = parseEnv(readFileSync(exampleFile, "utf8"))
  return { settings: readSettings(example, file, process.env), created }
}
