import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Counts} */
export const NONE = { passed: 0, failed: 0, skipped: 0 }

/**
 * @param {Counts[]} all
 * @returns {Counts}
 */
export const sum = (all) =>
  all.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    NONE,
  )

/**
 * Counts of Vitest's JSON report; a file that could not be loaded is a failure of its own.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests?: number,
 *   testResults?: { status: string, assertionResults: unknown[] }[] }} report
 * @returns {Counts}
 */
export function countVitest(report) {
  const unloaded = (report.testResults ?? []).filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  }
}

/**
 * Counts of Playwright's JSON report; an error outside a test is a failure of its own.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors?: unknown[] }} report
 * @returns {Counts}
 */
export function countPlaywright({ stats, errors = [] }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  }
}

/**
 * A runner that ended badly without naming a failed test counts as one failure, and so does one without tests.
 * @param {Counts} counts
 * @param {boolean} endedWell
 * @returns {Counts}
 */
export function withCrash(counts, endedWell) {
  const total = counts.passed + counts.failed + counts.skipped
  const crashed = counts.failed === 0 && (!endedWell || total === 0)
  return crashed ? { ...counts, failed: 1 } : counts
}

/** @param {Counts} counts */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`

/**
 * Reads the reports of a folder whose names begin with a word.
 * @template Report
 * @param {string} folder
 * @param {string} prefix
 * @param {(report: Report) => Counts} count
 * @returns {Counts}
 */
export function readReports(folder, prefix, count) {
  const names = readdirSync(folder).filter((name) => name.startsWith(prefix) && name.endsWith(".json"))
  return sum(
    names.map((name) => {
      try {
        return count(/** @type {Report} */ (JSON.parse(readFileSync(join(folder, name), "utf8"))))
      } catch {
        // A runner that was killed leaves half a report.
        return { ...NONE, failed: 1 }
      }
    }),
  )
}
