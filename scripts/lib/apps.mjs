import { rmSync } from "node:fs"
import { join } from "node:path"
import { childEnv } from "./child-env.mjs"
import { backendDir, builtBackendDir, inRoot, storefrontDir } from "./paths.mjs"

/** @typedef {import("./settings.mjs").Settings} Settings */

const medusaCli = join(backendDir, "node_modules", "@medusajs", "cli", "cli.js")
const nextCli = join(storefrontDir, "node_modules", "next", "dist", "bin", "next")

// Programs are started by their script, never through a package manager: signals must reach them.
const nodeScript = (/** @type {string} */ script, /** @type {string[]} */ args) => ({
  command: process.execPath,
  args: [script, ...args],
})

/**
 * A command of the backend; production runs the built code.
 * @param {Settings} settings
 * @param {"production" | "development"} mode
 * @param {string[]} args
 */
export function medusaPlan(settings, mode, args) {
  return {
    ...nodeScript(medusaCli, args),
    cwd: mode === "production" ? builtBackendDir : backendDir,
    env: childEnv({ ...settings.env, NODE_ENV: mode, TS_NODE_TRANSPILE_ONLY: "true" }),
  }
}

/** The seed script, named as seen from the folder where the command runs. */
export const seedScript = (/** @type {"production" | "development"} */ mode) =>
  mode === "production" ? "./src/seed/index.js" : "./src/seed/index.ts"

/**
 * @param {Settings} settings
 * @param {"production" | "development"} mode
 * @param {string} key publishable key
 */
export function storefrontPlan(settings, mode, key) {
  const port = String(settings.storefrontPort)
  const server =
    mode === "production"
      ? nodeScript(join(storefrontDir, "server.mjs"), [])
      : nodeScript(nextCli, ["dev", "--port", port])
  return {
    ...server,
    cwd: storefrontDir,
    env: childEnv({
      NODE_ENV: mode,
      PORT: port,
      BACKEND_URL: settings.backendUrl,
      STOREFRONT_URL: settings.storefrontUrl,
      STOREFRONT_PUBLISHABLE_KEY: settings.env.STOREFRONT_PUBLISHABLE_KEY || key,
    }),
  }
}

/** @param {"domain" | "contracts"} name of a package to rebuild at each change */
export function packageWatchPlan(name) {
  return {
    ...nodeScript(inRoot("node_modules", "typescript", "bin", "tsc"), [
      "--project",
      "tsconfig.build.json",
      "--watch",
      "--preserveWatchOutput",
    ]),
    cwd: inRoot("packages", name),
    env: childEnv(),
  }
}

/** Pages and pictures remembered from a database that is gone. */
export function forgetStorefrontCache() {
  for (const name of ["fetch-cache", "images"])
    rmSync(join(storefrontDir, ".next", "cache", name), { recursive: true, force: true })
}
