import { forgetStorefrontCache, medusaPlan, seedScript, storefrontPlan } from "./apps.mjs"
import { createDatabase, oncePerDatabase, publishableKey, requireDatabase } from "./database.mjs"
import { Failure } from "./failure.mjs"
import { fingerprint } from "./fingerprint.mjs"
import { waitForHealth } from "./health.mjs"
import { inData, root } from "./paths.mjs"
import { pnpmPlan } from "./pnpm.mjs"
import { requireFreePort } from "./ports.mjs"
import { startPostgres } from "./postgres.mjs"
import { say, step } from "./progress.mjs"

/**
 * @typedef {import("./processes.mjs").Processes} Processes
 * @typedef {import("./settings.mjs").Settings} Settings
 * @typedef {"production" | "development"} Mode
 */

const BACKEND = "apps/backend"
const SCHEMA_SOURCES = [
  "src/modules",
  "src/links",
  "src/providers",
  "src/search",
  "medusa-config.ts",
  "package.json",
]
const SEED_SOURCES = ["src/seed"]

/** @param {Settings} settings */
export async function requirePorts(settings) {
  await requireFreePort({ port: settings.backendPort, row: "BACKEND_PORT", who: "the backend" })
  await requireFreePort({ port: settings.storefrontPort, row: "STOREFRONT_PORT", who: "the shop" })
  if (settings.embedded)
    await requireFreePort({ port: settings.postgresPort, row: "POSTGRES_PORT", who: "the database" })
}

/**
 * @param {Processes} processes
 * @param {Settings} settings
 */
export async function startDatabase(processes, settings) {
  if (!settings.embedded) {
    say("Using the database of DATABASE_URL")
    await requireDatabase(settings.databaseUrl)
    return undefined
  }
  return step("Starting the database", async () => {
    const server = await startPostgres(processes, {
      dataDir: inData("postgres"),
      port: settings.postgresPort,
      password: settings.env.POSTGRES_PASSWORD ?? "",
      portRow: "POSTGRES_PORT",
    })
    await createDatabase(settings.databaseUrl)
    return server
  })
}

/**
 * Builds what changed; turbo knows.
 * @param {Processes} processes
 * @param {Settings} settings
 * @param {{ only?: string, title?: string }} [options] only: a filter of turbo
 */
export async function build(processes, settings, { only, title = "Building what changed" } = {}) {
  const filter = only ? [`--filter=${only}`] : []
  const turbo = ["exec", "turbo", "run", "build", ...filter, "--output-logs=new-only", "--ui=stream"]
  await step(title, () =>
    processes.run({
      name: "build",
      ...pnpmPlan(turbo, { ...settings.env, NODE_ENV: "production" }),
      failure: "The build failed.",
    }),
  )
}

/**
 * Brings the tables and the data of a database up to date, each once per state of the sources.
 * @param {Processes} processes
 * @param {Settings} settings
 * @param {Mode} mode
 */
export async function prepareDatabase(processes, settings, mode) {
  const inBackend = (/** @type {string} */ path) => `${BACKEND}/${path}`
  const schema = fingerprint(root, [...SCHEMA_SOURCES.map(inBackend), "pnpm-lock.yaml"])
  await oncePerDatabase(settings.databaseUrl, { step: "migrate", fingerprint: schema }, async () => {
    await step("Preparing the tables (half a minute the first time)", () =>
      processes.run({
        name: "migrate",
        ...medusaPlan(settings, mode, ["db:migrate", "--execute-safe-links", "--execute-safe-search"]),
        failure: "The tables could not be prepared.",
      }),
    )
  })

  const words = [schema, settings.env.SEBIDUK_DEMO ?? "", settings.backendUrl]
  const data = fingerprint(root, SEED_SOURCES.map(inBackend), words)
  await oncePerDatabase(settings.databaseUrl, { step: "seed", fingerprint: data }, async () => {
    await step(settings.demo ? "Filling the shop with the demo" : "Writing the reference data", () =>
      processes.run({
        name: "seed",
        ...medusaPlan(settings, mode, ["exec", seedScript(mode)]),
        failure: "The data could not be written.",
      }),
    )
    forgetStorefrontCache()
  })
}

/**
 * Starts the backend and the storefront and waits until both answer.
 * @param {Processes} processes
 * @param {Settings} settings
 */
export async function serve(processes, settings) {
  const key = await publishableKey(settings.databaseUrl)
  if (!key && !settings.env.STOREFRONT_PUBLISHABLE_KEY)
    throw new Failure(`The database has no publishable key; "npm run reset" and a new start write it again.`)
  return step("Starting the servers", async () => {
    const backend = processes.start({
      name: "backend",
      ...medusaPlan(settings, "production", ["start", "--port", String(settings.backendPort)]),
    })
    const storefront = processes.start({
      name: "storefront",
      ...storefrontPlan(settings, "production", key ?? ""),
    })
    await Promise.all([
      waitForHealth(backend, `http://localhost:${settings.backendPort}/health`),
      waitForHealth(storefront, `http://localhost:${settings.storefrontPort}/api/health`),
    ])
    return [backend, storefront]
  })
}
