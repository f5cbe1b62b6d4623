import { createHash } from "node:crypto"
import { readdirSync, readFileSync, statSync } from "node:fs"
import { join, relative } from "node:path"

const SKIPPED = new Set(["node_modules", ".medusa", ".next", ".turbo", "dist", "__tests__"])

/**
 * @param {string} path
 * @returns {string[]} all files below, sorted; none when the path does not exist
 */
function filesBelow(path) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return []
  if (stat.isFile()) return [path]
  return readdirSync(path)
    .filter((name) => !SKIPPED.has(name))
    .sort()
    .flatMap((name) => filesBelow(join(path, name)))
}

/**
 * One hash of the names and contents of files and folders and of some words.
 * @param {string} base paths are taken relative to it, so that a moved project keeps its hash
 * @param {string[]} paths
 * @param {string[]} [words]
 */
export function fingerprint(base, paths, words = []) {
  const hash = createHash("sha256")
  for (const word of words) hash.update(`${word}\0`)
  for (const file of paths.flatMap((path) => filesBelow(join(base, path)))) {
    hash.update(`${relative(base, file)}\0`)
    hash.update(readFileSync(file))
  }
  return hash.digest("hex")
}
