import { statfsSync } from "node:fs"
import { Failure } from "./failure.mjs"

const GB = 1024 ** 3

/**
 * Says that the disk is too full; undefined when it is not.
 * @param {number} free bytes
 * @param {number} neededGb
 * @param {string} what the space is for
 */
export function refuseDisk(free, neededGb, what) {
  if (free >= neededGb * GB) return undefined
  const have = (free / GB).toFixed(1)
  return `The disk has only ${have} GB free and ${what} needs ${neededGb} GB; make room and start again.`
}

/**
 * @param {string} folder
 * @param {number} neededGb
 * @param {string} what
 * @throws Failure when the disk of the folder is too full
 */
export function requireDisk(folder, neededGb, what) {
  const { bavail, bsize } = statfsSync(folder)
  const refusal = refuseDisk(Number(bavail) * Number(bsize), neededGb, what)
  if (refusal) throw new Failure(refusal)
}
