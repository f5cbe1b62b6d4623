import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"

/**
 * What tells a process from a later one that got the same number: its start time.
 * @param {number} pid
 * @returns {string | undefined} undefined when no such process runs
 */
export function identityOf(pid) {
  if (process.platform === "linux") {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
      const dead = fields[0] === "Z" || fields[0] === "X"
      return dead
        ? undefined
        : `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}/${fields[19]}`
    } catch {
      return undefined
    }
  }
  const { stdout } = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" })
  return stdout?.trim() || undefined
}

/**
 * @param {number} pid
 * @returns {string} the command line, "" when unknown
 */
export function commandOf(pid) {
  if (process.platform === "linux") {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")
    } catch {
      return ""
    }
  }
  return spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? ""
}

/** @param {number} group whether a process of the group still runs */
export function hasMembers(group) {
  try {
    process.kill(-group, 0)
    return true
  } catch {
    return false
  }
}

/**
 * Waits until a condition holds.
 * @param {() => boolean | Promise<boolean>} holds
 * @param {{ everyMs?: number, withinMs: number }} options
 * @returns {Promise<boolean>} false when the time was over
 */
export async function until(holds, { everyMs = 100, withinMs }) {
  const end = Date.now() + withinMs
  for (;;) {
    if (await holds()) return true
    if (Date.now() >= end) return false
    await new Promise((done) => setTimeout(done, everyMs))
  }
}
