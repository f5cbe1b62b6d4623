import { spawn } from "node:child_process"
import { closeSync, mkdirSync, openSync, renameSync, rmSync } from "node:fs"
import { dirname, relative } from "node:path"
import { Failure, Stopped } from "./failure.mjs"
import { tailOf } from "./log-tail.mjs"
import { inData, root } from "./paths.mjs"
import { hasMembers, identityOf, until } from "./process-identity.mjs"

/**
 * @typedef {{
 *   name: string, command: string, args: string[], cwd: string, env: NodeJS.ProcessEnv,
 *   logName?: string, input?: string, uid?: number, gid?: number,
 *   stopSignal?: NodeJS.Signals, stopGroup?: boolean, show?: boolean,
 * }} ProcessPlan
 * @typedef {{
 *   name: string, pid: number, log: string, plan: ProcessPlan,
 *   exited: Promise<{ code: number | null, signal: NodeJS.Signals | null }>, done: boolean,
 * }} Managed
 */

const STOP_WITHIN_MS = 20_000

/** Starts processes, knows all that run, and stops them in the reverse order of their start. */
export class Processes {
  /** @type {Managed[]} */
  #running = []
  #stopping = false
  #onChange

  /** @param {(running: Managed[]) => void} onChange called after each start and end */
  constructor(onChange) {
    this.#onChange = onChange
  }

  /**
   * Starts a process in a group of its own (so that Ctrl-C reaches only this supervisor), output to a log.
   * @param {ProcessPlan} plan
   * @returns {Managed}
   * @throws Stopped after stopAll was called
   */
  start(plan) {
    if (this.#stopping) throw new Stopped()
    const log = inData("logs", `${plan.logName ?? plan.name.replaceAll(" ", "-")}.log`)
    const output = plan.show ? "inherit" : openLog(log)
    const child = spawn(plan.command, plan.args, {
      cwd: plan.cwd,
      env: plan.env,
      detached: true,
      uid: plan.uid,
      gid: plan.gid,
      stdio: [plan.input === undefined ? "ignore" : "pipe", output, output],
    })
    if (typeof output === "number") closeSync(output)
    child.stdin?.on("error", () => {})
    child.stdin?.end(plan.input)

    /** @type {Managed} */
    const managed = {
      name: plan.name,
      pid: child.pid ?? -1,
      log,
      plan,
      done: false,
      exited: new Promise((resolve, reject) => {
        const end = () => {
          managed.done = true
          this.#running = this.#running.filter((other) => other !== managed)
          this.#onChange(this.#running)
        }
        child.once("error", (error) => {
          if (child.pid === undefined) end()
          reject(new Failure(`${plan.name} could not be started: ${error.message}.`, { cause: error }))
        })
        child.once("exit", (code, signal) => {
          end()
          resolve({ code, signal })
        })
      }),
    }
    managed.exited.catch(() => {})
    if (child.pid !== undefined) {
      this.#running.push(managed)
      this.#onChange(this.#running)
    }
    return managed
  }

  /**
   * Runs a process to its end.
   * @param {ProcessPlan & { failure: string | ((log: string) => string) }} plan
   *   failure: the sentence when it does not end well, or what makes it from the log's end
   * @returns {Promise<string>} path of its log
   */
  async run(plan) {
    const managed = this.start(plan)
    const { code, signal } = await managed.exited
    if (this.#stopping) throw new Stopped()
    if (code === 0) return managed.log
    const { failure } = plan
    throw failureOf(managed, typeof failure === "string" ? failure : failure(tailOf(managed.log)), {
      code,
      signal,
    })
  }

  /** @param {Managed} managed */
  async stop(managed) {
    if (managed.done) return
    const { stopSignal = "SIGTERM", stopGroup = true } = managed.plan
    const target = stopGroup ? -managed.pid : managed.pid
    const signal = (/** @type {NodeJS.Signals} */ name) => {
      try {
        process.kill(target, name)
      } catch {
        // It has ended in the meantime.
      }
    }
    signal(stopSignal)
    // The first process of a group may end before those it started.
    const isGone = () => managed.done && !(stopGroup && hasMembers(managed.pid))
    if (!(await until(isGone, { everyMs: 50, withinMs: STOP_WITHIN_MS }))) signal("SIGKILL")
    await managed.exited.catch(() => {})
  }

  /** Stops everything, the last started first; nothing can be started afterwards. */
  async stopAll() {
    this.#stopping = true
    for (const managed of [...this.#running].reverse()) await this.stop(managed)
  }

  /** Ends everything at once, for a person who presses Ctrl-C again and again. */
  killAll() {
    for (const { pid, plan } of this.#running) {
      try {
        process.kill(plan.stopGroup === false ? pid : -pid, "SIGKILL")
      } catch {
        // It has ended in the meantime.
      }
    }
  }

  /** @returns {import("./run-file.mjs").RunChild[]} what a later run needs to end leftovers */
  describe() {
    return this.#running.map(({ name, pid, plan }) => ({
      name,
      pid,
      identity: identityOf(pid),
      signal: plan.stopSignal ?? "SIGTERM",
      group: plan.stopGroup ?? true,
    }))
  }
}

/** @param {string} log */
function openLog(log) {
  mkdirSync(dirname(log), { recursive: true })
  rmSync(`${log}.old`, { force: true })
  try {
    renameSync(log, `${log}.old`)
  } catch {
    // The first run has no log to keep.
  }
  return openSync(log, "a")
}

const FULL_DISK = /No space left on device|ENOSPC/

/**
 * @param {Managed} managed
 * @param {string} sentence
 * @param {{ code: number | null, signal: NodeJS.Signals | null }} end
 */
export function failureOf(managed, sentence, { code, signal }) {
  if (managed.plan.show) return new Failure(sentence)
  const tail = tailOf(managed.log)
  const how = signal ? `ended by ${signal}` : `exit code ${code}`
  const full = FULL_DISK.test(tail) ? " The disk is full: make room and start again." : ""
  return new Failure(`${sentence} (${how})${full}`, { tail, log: relative(root, managed.log) })
}
