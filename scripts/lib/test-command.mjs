import { mkdirSync, readdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { describe, Failure } from "./failure.mjs"
import { install } from "./install.mjs"
import { inData } from "./paths.mjs"
import { say } from "./progress.mjs"
import { session } from "./session.mjs"
import { loadSettings } from "./settings.mjs"
import { startTestDatabase } from "./test-database.mjs"
import { PARTS } from "./test-parts.mjs"
import { closingLine, NONE, sum, withCrash } from "./test-report.mjs"

const STOPPED_BY_PERSON = 130

/**
 * The parts a person asked for with `--only=verify`, `--only=http,e2e` …; all without it.
 * @param {string[]} args
 * @throws Failure for a part or an option that does not exist
 */
export function chosenParts(args) {
  const names = PARTS.map(({ name }) => name)
  const chosen = args.flatMap((arg) => {
    const list = /^--only=(.+)$/.exec(arg)?.[1]?.split(",")
    const unknown = list?.find((name) => !names.some((known) => known === name))
    if (!list || unknown)
      throw new Failure(`npm test takes --only= with one or more of ${names.join(", ")}; not "${arg}".`)
    return list
  })
  return PARTS.filter(({ name, isExtra }) => (chosen.length === 0 ? !isExtra : chosen.includes(name)))
}

/**
 * @param {(typeof PARTS)[number]} part
 * @param {import("./test-parts.mjs").Context} context
 * @returns {Promise<import("./test-report.mjs").Counts>}
 */
async function runPart(part, context) {
  const since = Date.now()
  say(`== ${part.title}`)
  let counts = withCrash(NONE, false)
  try {
    const outcome = await part.run(context)
    counts = withCrash(outcome.counts, outcome.endedWell)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    console.error(`\n${describe(error)}\n`)
  }
  say(`== ${part.title}: ${closingLine(counts)} in ${Math.round((Date.now() - since) / 1000)} s`)
  return counts
}

/** Reports of an earlier run must not be counted again. */
function clearReports() {
  mkdirSync(inData("test"), { recursive: true })
  for (const name of readdirSync(inData("test")))
    if (name.endsWith(".json")) rmSync(join(inData("test"), name))
}

/**
 * `npm test`: everything, closed by one line over all runners.
 * @param {string[]} args
 */
export function test(args) {
  return session(
    "test",
    async (processes) => {
      const parts = chosenParts(args)
      const { settings } = loadSettings()
      await install(processes)
      clearReports()
      /** @type {ReturnType<typeof startTestDatabase> | undefined} */
      let started
      const database = () => (started ??= startTestDatabase(processes))

      const all = []
      for (const part of parts) all.push(await runPart(part, { processes, settings, database }))
      await processes.stopAll()
      const total = sum(all)
      console.log(`\n${closingLine(total)}`)
      return total.failed > 0 || total.passed === 0 ? 1 : 0
    },
    { stoppedCode: STOPPED_BY_PERSON },
  )
}
