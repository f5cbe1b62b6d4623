import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { Failure } from "./failure.mjs"
import { inData } from "./paths.mjs"
import { hasMembers, identityOf, until } from "./process-identity.mjs"

/**
 * @typedef {{ name: string, pid: number, identity: string | undefined, signal: NodeJS.Signals, group: boolean }} RunChild
 * @typedef {{ pid: number, identity: string | undefined, mode: string, children: RunChild[] }} Run
 */

const runFile = inData("run.json")
const STOP_WITHIN_MS = 20_000

/** @returns {Run | undefined} */
function readRun() {
  try {
    return JSON.parse(readFileSync(runFile, "utf8"))
  } catch {
    return undefined
  }
}

const runs = (/** @type {{ pid: number, identity: string | undefined }} */ process) =>
  process.identity !== undefined && identityOf(process.pid) === process.identity

/** The command that works in this folder now, if any. */
export function currentRun() {
  const run = readRun()
  return run && runs(run) ? run : undefined
}

/**
 * Ends what a killed run left behind: its children are known by number and start time, nothing else is touched.
 * @param {Run} run
 */
async function stopLeftovers(run) {
  for (const child of [...run.children].reverse()) {
    if (!runs(child)) continue
    const target = child.group ? -child.pid : child.pid
    try {
      process.kill(target, child.signal)
      const isGone = () => !runs(child) && !(child.group && hasMembers(child.pid))
      const gone = await until(isGone, { withinMs: STOP_WITHIN_MS })
      if (!gone) process.kill(target, "SIGKILL")
    } catch (error) {
      const code = /** @type {NodeJS.ErrnoException} */ (error).code
      if (code === "ESRCH") continue
      throw new Failure(
        `The process ${child.pid} (${child.name}) of an earlier run still works and belongs to another user; stop it and start again.`,
        { cause: error },
      )
    }
  }
}

/**
 * Makes this process the only one that works in this folder, after ending what a killed one left behind.
 * @param {string} mode "start", "dev", "test", "reset" or "reconcile"
 * @returns {Promise<{ record: (children: RunChild[]) => void, release: () => void }>}
 */
export async function takeRun(mode) {
  mkdirSync(inData(), { recursive: true })
  /** @type {Run} */
  const own = { pid: process.pid, identity: identityOf(process.pid), mode, children: [] }
  const draft = `${runFile}.${process.pid}`
  const write = () => writeFileSync(draft, JSON.stringify(own, undefined, 2))

  for (;;) {
    write()
    try {
      linkSync(draft, runFile)
      break
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error
    } finally {
      rmSync(draft, { force: true })
    }
    const other = currentRun()
    if (other)
      throw new Failure(
        `Sebiduk already runs in this folder ("npm ${npmName(other.mode)}", process ${other.pid}); stop that one first (Ctrl-C).`,
      )
    const stale = readRun()
    if (stale) await stopLeftovers(stale)
    rmSync(runFile, { force: true })
  }

  return {
    record(children) {
      own.children = children
      write()
      renameSync(draft, runFile)
    },
    release() {
      rmSync(runFile, { force: true })
    },
  }
}

/** @param {string} mode */
export const npmName = (mode) => (mode === "start" || mode === "test" ? mode : `run ${mode}`)
