import { describe, Stopped } from "./failure.mjs"
import { Processes } from "./processes.mjs"
import { say, settle } from "./progress.mjs"
import { takeRun } from "./run-file.mjs"

const SAME_KEY_MS = 500
const SIGNALS = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])

/**
 * Runs one command of the project alone in its folder and leaves no process behind, however it ends.
 * @param {string} mode
 * @param {(processes: Processes) => Promise<number | void>} work answers the exit code
 * @param {{ stoppedCode?: number }} [options] exit code after Ctrl-C
 */
export async function session(mode, work, { stoppedCode = 0 } = {}) {
  let interrupts = 0
  let lastInterrupt = 0
  /** @type {Processes | undefined} */
  let processes
  /** @type {(reason: Stopped) => void} */
  let interrupt = () => {}
  const interrupted = new Promise((_, reject) => (interrupt = reject))
  interrupted.catch(() => {})
  for (const signal of SIGNALS)
    process.on(signal, () => {
      // One Ctrl-C arrives twice below npm: from the terminal and from npm itself.
      if (Date.now() - lastInterrupt < SAME_KEY_MS) return
      lastInterrupt = Date.now()
      interrupts += 1
      if (interrupts === 1) interrupt(new Stopped())
      if (interrupts >= 3) processes?.killAll()
    })

  let code = 0
  /** @type {Awaited<ReturnType<typeof takeRun>> | undefined} */
  let run
  try {
    run = await takeRun(mode)
    const { record } = run
    processes = new Processes(() => processes && record(processes.describe()))
    code = (await Promise.race([work(processes), interrupted])) ?? 0
  } catch (error) {
    settle()
    if (error instanceof Stopped) {
      say("Stopping …")
      code = stoppedCode
    } else {
      console.error(`\n${describe(error)}\n`)
      code = 1
    }
  }
  await processes?.stopAll()
  run?.release()
  if (interrupts > 0) say("Stopped. Everything is saved.")
  process.exit(code)
}
