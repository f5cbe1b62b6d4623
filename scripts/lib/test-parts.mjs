import { rmSync } from "node:fs"
import { join } from "node:path"
import { build, prepareDatabase, serve } from "./bootstrap.mjs"
import { childEnv } from "./child-env.mjs"
import { findChromium } from "./chromium.mjs"
import { createDatabase, dropDatabase } from "./database.mjs"
import { Failure } from "./failure.mjs"
import { backendDir, inData, inRoot } from "./paths.mjs"
import { freePort } from "./ports.mjs"
import { countPlaywright, countVitest, readReports } from "./test-report.mjs"

/**
 * @typedef {import("./processes.mjs").Processes} Processes
 * @typedef {import("./settings.mjs").Settings} Settings
 * @typedef {import("./test-report.mjs").Counts} Counts
 * @typedef {{ counts: Counts, endedWell: boolean }} Outcome
 * @typedef {{ processes: Processes, settings: Settings, database: () => Promise<import("./test-database.mjs").TestDatabase> }} Context
 */

const reports = inData("test")

/**
 * Runs one runner with its output on the screen.
 * @param {Processes} processes
 * @param {Omit<import("./processes.mjs").ProcessPlan, "show">} plan
 */
async function endsWell(processes, plan) {
  try {
    await processes.run({ ...plan, show: true, failure: `${plan.name} ended with an error` })
    return true
  } catch (error) {
    if (error instanceof Failure) return false
    throw error
  }
}

/**
 * Format, lint, layers, licences, types and unit tests.
 * @param {Context} context
 * @returns {Promise<Outcome>}
 */
async function verify({ processes }) {
  const endedWell = await endsWell(processes, {
    name: "verify",
    command: process.execPath,
    args: [inRoot("scripts", "verify.mjs")],
    cwd: inRoot(),
    env: childEnv(),
  })
  return { counts: readReports(reports, "unit-", countVitest), endedWell }
}

/**
 * The backend through HTTP, on real PostgreSQL.
 * @param {Context} context
 * @param {{ suites?: string[], env?: Record<string, string> }} [chosen] all suites without it
 * @returns {Promise<Outcome>}
 */
async function http({ processes, settings, database }, { suites = [], env: more = {} } = {}) {
  await build(processes, settings, { only: "@sebiduk/backend^...", title: "Building the packages" })
  const { env } = await database()
  const report = join(reports, "http.json")
  const vitest = join(backendDir, "node_modules", "vitest", "vitest.mjs")
  const options = [
    "--silent=passed-only",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]
  const endedWell = await endsWell(processes, {
    name: "backend suites",
    command: process.execPath,
    args: [vitest, "run", "--config", "vitest.http.config.mts", ...options, ...suites],
    cwd: backendDir,
    env: childEnv({ ...env, ...more, NODE_ENV: "test" }),
  })
  return { counts: readReports(reports, "http", countVitest), endedWell }
}

/**
 * Journeys in a browser against the production build with a fresh shop.
 * @param {Context} context
 * @returns {Promise<Outcome>}
 */
async function e2e({ processes, settings, database }) {
  await build(processes, settings)
  const chromium = await findChromium(processes)
  const own = await ownShop(settings, (await database()).url("sebiduk_e2e"))
  await dropDatabase(own.databaseUrl)
  await createDatabase(own.databaseUrl)
  rmSync(inData("test", "files"), { recursive: true, force: true })
  await prepareDatabase(processes, own, "production")
  const servers = await serve(processes, own)

  const endedWell = await endsWell(processes, {
    name: "journeys",
    command: process.execPath,
    args: [inRoot("e2e", "node_modules", "@playwright", "test", "cli.js"), "test"],
    cwd: inRoot("e2e"),
    env: childEnv({
      CHROMIUM_PATH: chromium,
      E2E_STOREFRONT_URL: own.storefrontUrl,
      E2E_BACKEND_URL: own.backendUrl,
      E2E_REPORT: join(reports, "e2e.json"),
      E2E_OUTPUT: join(reports, "e2e"),
      E2E_STRIPE_URL: own.env.STRIPE_API_URL,
      E2E_STRIPE_SECRET_KEY: own.env.STRIPE_SECRET_KEY,
      E2E_STRIPE_PUBLISHABLE_KEY: own.env.STRIPE_PUBLISHABLE_KEY,
      E2E_STRIPE_WEBHOOK_SECRET: own.env.STRIPE_WEBHOOK_SECRET,
    }),
  })
  for (const server of [...servers].reverse()) await processes.stop(server)
  return { counts: readReports(reports, "e2e", countPlaywright), endedWell }
}

/**
 * The person's settings with other ports, another database and another folder of files. The build is that of
 * the person's settings: addresses are read when the servers start.
 * @param {Settings} settings
 * @param {string} databaseUrl
 * @returns {Promise<Settings>}
 */
async function ownShop(settings, databaseUrl) {
  const backendPort = await freePort()
  const storefrontPort = await freePort()
  const backendUrl = `http://localhost:${backendPort}`
  const storefrontUrl = `http://localhost:${storefrontPort}`
  return {
    ...settings,
    demo: true,
    backendPort,
    storefrontPort,
    backendUrl,
    storefrontUrl,
    databaseUrl,
    env: {
      ...settings.env,
      DATABASE_URL: databaseUrl,
      BACKEND_URL: backendUrl,
      STOREFRONT_URL: storefrontUrl,
      STOREFRONT_PUBLISHABLE_KEY: "",
      SEBIDUK_DEMO: "true",
      FILES_DIR: inData("test", "files"),
      // The journeys' own Stripe; keys of a real one stay out of the tests.
      STRIPE_API_URL: `http://127.0.0.1:${await freePort()}`,
      STRIPE_SECRET_KEY: "sk_test_journeys",
      STRIPE_PUBLISHABLE_KEY: "pk_test_journeys",
      STRIPE_WEBHOOK_SECRET: "whsec_journeys",
    },
  }
}

/**
 * The model of carts and purchases for hours instead of minutes.
 * @param {Context} context
 */
const soak = (context) =>
  http(context, { suites: ["integration-tests/http/checkout/model.spec.ts"], env: { MODEL_RUNS: "10000" } })

/** The parts of `npm test`, in their order; an extra one runs only when it is asked for. */
export const PARTS = /** @type {const} */ ([
  { name: "verify", title: "Checks and unit tests", run: verify, isExtra: false },
  { name: "http", title: "Backend suites", run: http, isExtra: false },
  { name: "e2e", title: "Journeys in the browser", run: e2e, isExtra: false },
  { name: "soak", title: "10,000 walks through carts and purchases", run: soak, isExtra: true },
])
