import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { childEnv } from "./child-env.mjs"
import { inRoot } from "./paths.mjs"

/** The pinned pnpm, such as "pnpm@10.34.9", from package.json. */
export function pinnedPnpm() {
  const { packageManager } = JSON.parse(readFileSync(inRoot("package.json"), "utf8"))
  return String(packageManager).split("+")[0] ?? "pnpm"
}

/** npm's own npx beside this Node, so that another npx in the PATH cannot take its place. */
function npxCommand() {
  const script = join(dirname(process.execPath), "..", "lib", "node_modules", "npm", "bin", "npx-cli.js")
  return existsSync(script) ? { command: process.execPath, args: [script] } : { command: "npx", args: [] }
}

/**
 * A command of the pinned pnpm; npx fetches it once and keeps it.
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [env]
 */
export function pnpmPlan(args, env = {}) {
  const npx = npxCommand()
  return {
    command: npx.command,
    args: [...npx.args, "--yes", pinnedPnpm(), ...args],
    cwd: inRoot(),
    env: childEnv(env),
  }
}
