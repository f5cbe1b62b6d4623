import { readdirSync, readFileSync } from "node:fs"
import { join, relative, sep } from "node:path"
import { fileURLToPath } from "node:url"
import { inRoot, root } from "./paths.mjs"

/** Made at run time or fetched; none of it is the project's own text. */
const NOT_OURS = new Set([
  ".data",
  ".git",
  ".medusa",
  ".next",
  ".turbo",
  "dist",
  "node_modules",
  "playwright-report",
  "test-results",
])

/**
 * The project's own files below a folder, as paths from the root with forward slashes.
 * @param {string} [folder] from the root
 * @returns {string[]}
 */
export function ownFiles(folder = "") {
  return readdirSync(inRoot(folder), { withFileTypes: true })
    .filter((entry) => !NOT_OURS.has(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return ownFiles(path)
      return entry.isFile() ? [path.split(sep).join("/")] : []
    })
    .sort()
}

/** @param {string} path from the root */
export const readOwn = (path) => readFileSync(inRoot(path), "utf8")

/**
 * Runs a check when its file is the program: prints each finding, fails when there is one.
 * @param {string} url of the check's own module
 * @param {() => string[] | Promise<string[]>} findings one sentence each
 */
export async function runCheck(url, findings) {
  const file = fileURLToPath(url)
  if (process.argv[1] !== file) return
  const found = await findings()
  for (const finding of found) console.error(finding)
  if (found.length > 0) {
    console.error(`${relative(root, file)}: ${found.length} finding(s)`)
    process.exitCode = 1
  }
}
