import { spawn } from "node:child_process"
import { mkdirSync } from "node:fs"
import { childEnv } from "./child-env.mjs"
import { describe } from "./failure.mjs"
import { install } from "./install.mjs"
import { inData, inRoot } from "./paths.mjs"
import { pnpmPlan } from "./pnpm.mjs"
import { Processes } from "./processes.mjs"
import { say } from "./progress.mjs"
import { chosenSteps, summary } from "./verify-steps.mjs"

/** @typedef {import("./verify-steps.mjs").Command} Command */

/** Runs an installed tool by its script: no shell, no package manager between it and Ctrl-C. */
const nodePlan = (/** @type {string[]} */ [script = "", ...args]) => ({
  command: process.execPath,
  args: [inRoot(script), ...args],
  cwd: inRoot(),
  env: childEnv({ CI: process.env.CI }),
})

/** @param {Command} command */
const planOf = ({ node, turbo }) =>
  turbo
    ? // The same NODE_ENV as the build's, so that the two share their cache.
      pnpmPlan(["exec", "turbo", "run", ...turbo, "--output-logs=errors-only", "--ui=stream"], {
        NODE_ENV: "production",
      })
    : nodePlan(node ?? [])

/**
 * Runs a command and keeps what it says.
 * @param {Command} command
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function run(command) {
  const { command: program, args, cwd, env } = planOf(command)
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] })
    let output = ""
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8")
      stream.on("data", (text) => (output += text))
    }
    child.once("error", (error) => resolve({ ok: false, output: error.message }))
    child.once("close", (code) => resolve({ ok: code === 0, output: output.trim() }))
  })
}

/**
 * `npm run verify`: every check, each with its time; what fails says why, and the rest still runs.
 * @param {string[]} args `--only=lint,types` for some of the steps
 */
export async function verify(args) {
  const processes = new Processes(() => {})
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
    process.on(signal, () => void processes.stopAll().then(() => process.exit(130)))

  try {
    const steps = chosenSteps(args)
    await install(processes)
    mkdirSync(inData("cache"), { recursive: true })
    mkdirSync(inData("test"), { recursive: true })

    const results = []
    for (const { name, commands } of steps) {
      const since = Date.now()
      const answers = []
      for (const command of commands) answers.push(await run(command))
      const failed = answers.filter(({ ok }) => !ok)
      const seconds = (Date.now() - since) / 1000
      say(`${name}: ${failed.length === 0 ? "ok" : "FAILED"} in ${seconds.toFixed(1)} s`)
      for (const { output } of failed) console.error(`\n${output}\n`)
      results.push({ name, ok: failed.length === 0, seconds })
    }
    console.log(`\n${summary(results)}`)
    process.exitCode = results.every(({ ok }) => ok) ? 0 : 1
  } catch (error) {
    console.error(`\n${describe(error)}\n`)
    process.exitCode = 1
  }
}
