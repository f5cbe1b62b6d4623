import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { requireDisk } from "./disk.mjs"
import { fingerprint } from "./fingerprint.mjs"
import { inRoot, root } from "./paths.mjs"
import { pinnedPnpm, pnpmPlan } from "./pnpm.mjs"
import { step } from "./progress.mjs"

const NEEDED_GB = 3
const stampFile = inRoot("node_modules", ".sebiduk-install")

/** @returns {string[]} the folders with a package.json, relative to the root */
function workspaces() {
  const grouped = ["apps", "packages"].flatMap((group) =>
    existsSync(inRoot(group)) ? readdirSync(inRoot(group)).map((name) => join(group, name)) : [],
  )
  return [".", ...grouped, "e2e"].filter((folder) => existsSync(inRoot(folder, "package.json")))
}

/** One hash of everything that decides what is installed. */
export function installFingerprint() {
  const files = workspaces().map((folder) => join(folder, "package.json"))
  const node = process.versions.modules
  return fingerprint(
    root,
    [...files, "pnpm-lock.yaml", "pnpm-workspace.yaml", ".npmrc"],
    [process.platform, process.arch, node],
  )
}

/** @param {string} wanted */
function isInstalled(wanted) {
  const complete = workspaces().every((folder) => existsSync(inRoot(folder, "node_modules")))
  return complete && existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted
}

/**
 * Why an install failed, from pnpm's own words.
 * @param {string} log
 */
export function installProblem(log) {
  if (/ERR_PNPM_OUTDATED_LOCKFILE/.test(log))
    return `pnpm-lock.yaml does not fit the package.json files; run "npx ${pinnedPnpm()} install" and start again.`
  if (/ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ERR_PNPM_META_FETCH_FAIL/.test(log))
    return "The packages could not be fetched; check the network and start again."
  return "The packages could not be installed; what is there was kept, start again."
}

/**
 * Installs the packages of the lockfile, unless that was done for this very lockfile. An interrupted
 * install leaves no stamp and is repeated; pnpm keeps what it has.
 * @param {import("./processes.mjs").Processes} processes
 */
export async function install(processes) {
  const wanted = installFingerprint()
  if (isInstalled(wanted)) return
  requireDisk(root, NEEDED_GB, "the installation")
  rmSync(stampFile, { force: true })
  await step("Installing packages (1–3 minutes the first time)", () =>
    processes.run({
      name: "install",
      // A NODE_ENV=production of the person's shell would leave out the tools the build needs.
      ...pnpmPlan(
        ["install", "--frozen-lockfile", "--prod=false", "--reporter=append-only", "--loglevel=info"],
        {
          NODE_ENV: "development",
          CI: "true",
        },
      ),
      failure: installProblem,
    }),
  )
  writeFileSync(stampFile, wanted)
}
