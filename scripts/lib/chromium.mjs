import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { childEnv } from "./child-env.mjs"
import { Failure } from "./failure.mjs"
import { inRoot } from "./paths.mjs"
import { step } from "./progress.mjs"

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]

/** @param {string} path whether this browser opens a page here: a name in the PATH may be a stub without one */
function opensPages(path) {
  const args = ["--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", "about:blank"]
  const { status, stdout } = spawnSync(path, args, { timeout: 60_000, encoding: "utf8" })
  return status === 0 && stdout.includes("<html")
}

const inPath = () =>
  (process.env.PATH ?? "")
    .split(":")
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .filter((path) => existsSync(path))

/** @returns {string} where Playwright keeps its own Chromium, which may not be there yet */
const ownPath = () =>
  createRequire(inRoot("e2e", "package.json"))("@playwright/test").chromium.executablePath()

/**
 * A Chromium that works: the one of CHROMIUM_PATH, of the system, of Playwright, or newly installed.
 * @param {import("./processes.mjs").Processes} processes
 * @returns {Promise<string>} its path
 */
export async function findChromium(processes) {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named) && opensPages(named)) return named
    throw new Failure(`CHROMIUM_PATH names ${named}, which does not open pages; correct it or leave it out.`)
  }
  const found = [...inPath(), ownPath()].find((path) => existsSync(path) && opensPages(path))
  if (found) return found

  for (const installation of installations()) {
    const works = await step(installation.title, () => tryInstallation(processes, installation))
    if (works) return works
  }
  throw new Failure(
    "No Chromium was found and none could be installed; install one and set CHROMIUM_PATH to it.",
  )
}

/** @typedef {{ title: string, commands: { command: string, args: string[] }[], path: () => string | undefined }} Installation */

/** @returns {Installation[]} */
function installations() {
  const cli = inRoot("e2e", "node_modules", "@playwright", "test", "cli.js")
  const download = {
    title: "Downloading Chromium",
    commands: [{ command: process.execPath, args: [cli, "install", "chromium"] }],
    path: ownPath,
  }
  const debian = {
    title: "Installing the system's Chromium",
    commands: [
      { command: "apt-get", args: ["update"] },
      { command: "apt-get", args: ["install", "--yes", "--no-install-recommends", "chromium"] },
    ],
    path: () => inPath()[0],
  }
  const isRootOnDebian = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")
  return isRootOnDebian ? [download, debian] : [download]
}

/**
 * @param {import("./processes.mjs").Processes} processes
 * @param {Installation} installation
 * @returns {Promise<string | undefined>} the path of the browser, undefined when it cannot be used
 */
async function tryInstallation(processes, { title, commands, path }) {
  try {
    for (const command of commands)
      await processes.run({
        name: "browser installation",
        ...command,
        cwd: inRoot(),
        env: childEnv({ DEBIAN_FRONTEND: "noninteractive" }),
        failure: `${title} failed.`,
      })
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return undefined
  }
  const browser = path()
  return browser && existsSync(browser) && opensPages(browser) ? browser : undefined
}
