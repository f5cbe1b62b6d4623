import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { medusaPlan } from "./apps.mjs"
import { startDatabase } from "./bootstrap.mjs"
import { requireDatabase } from "./database.mjs"
import { describe } from "./failure.mjs"
import { builtBackendDir } from "./paths.mjs"
import { currentRun } from "./run-file.mjs"
import { session } from "./session.mjs"
import { loadSettings } from "./settings.mjs"

/** @typedef {import("./settings.mjs").Settings} Settings */

const SCRIPT = "src/scripts/reconcile"

/**
 * The script of the built backend, or of the sources where nothing is built.
 * @param {Settings} settings
 * @param {string | undefined} running the command that works in this folder
 */
function reconcilePlan(settings, running) {
  const isBuilt = running !== "dev" && existsSync(join(builtBackendDir, `${SCRIPT}.js`))
  const plan = isBuilt
    ? medusaPlan(settings, "production", ["exec", `./${SCRIPT}.js`])
    : medusaPlan(settings, "development", ["exec", `./${SCRIPT}.ts`])
  // Only the report, and what goes wrong.
  return { ...plan, env: { ...plan.env, LOG_LEVEL: "warn" } }
}

/** Beside a shop that is open in this folder, with its database. */
async function beside(/** @type {string} */ running) {
  try {
    const { settings } = loadSettings()
    await requireDatabase(settings.databaseUrl)
    const { command, args, cwd, env } = reconcilePlan(settings, running)
    return spawnSync(command, args, { cwd, env, stdio: "inherit" }).status ?? 1
  } catch (error) {
    console.error(`\n${describe(error)}\n`)
    return 1
  }
}

/**
 * `npm run reconcile`: holds purchases, money and goods against each other, repairs what it may and prints what it
 * found; ends with 1 when something is left for people. The shop may be open or closed.
 */
export async function reconcile() {
  const running = currentRun()?.mode
  if (running === "start" || running === "dev") {
    process.exitCode = await beside(running)
    return
  }
  await session(
    "reconcile",
    async (processes) => {
      const { settings } = loadSettings()
      await startDatabase(processes, settings)
      await requireDatabase(settings.databaseUrl)
      const plan = reconcilePlan(settings, undefined)
      const { code } = await processes.start({ name: "reconcile", ...plan, show: true }).exited
      return code ?? 1
    },
    { stoppedCode: 1 },
  )
}
