import { existsSync } from "node:fs"
import { Failure } from "./failure.mjs"
import { inRoot } from "./paths.mjs"

/**
 * A command of a step: the script of an installed tool with its arguments, or a run of turbo.
 * @typedef {{ node: string[], turbo?: undefined } | { turbo: string[], node?: undefined }} Command
 * @typedef {{ name: string, commands: Command[] }} Step
 */

const bin = {
  depcruise: "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
  eslint: "node_modules/eslint/bin/eslint.js",
  knip: "node_modules/knip/bin/knip.js",
  prettier: "node_modules/prettier/bin/prettier.cjs",
  tsc: "node_modules/typescript/bin/tsc",
  vitest: "node_modules/vitest/vitest.mjs",
}
const cache = ".data/cache"
const FOLDERS = ["apps", "packages", "e2e", "bench", "scripts"].filter((folder) => existsSync(inRoot(folder)))
const check = (/** @type {string} */ name) => ({ node: [`scripts/checks/${name}.mjs`] })

/**
 * The checks in their order, quick ones first. Types that others read are made
 * before anything reads them: of the packages by their build, of the storefront's routes by Next.js.
 * @type {Step[]}
 */
export const STEPS = [
  {
    name: "format",
    commands: [
      {
        node: [
          bin.prettier,
          "--check",
          "--log-level=warn",
          "--cache",
          "--cache-strategy=content",
          `--cache-location=${cache}/prettier`,
          ".",
        ],
      },
    ],
  },
  {
    name: "generated types",
    commands: [
      { turbo: ["build", "--filter=./packages/*", "--filter=./e2e/stripe-fake"] },
      { turbo: ["typegen"] },
    ],
  },
  {
    name: "lint",
    commands: [{ node: [bin.eslint, "--max-warnings=0", "."] }],
  },
  {
    name: "layers",
    commands: [
      {
        node: [bin.depcruise, ...FOLDERS, "--config", ".dependency-cruiser.mjs"],
      },
      check("route-guard"),
    ],
  },
  { name: "licences", commands: [check("licences")] },
  {
    name: "dead code",
    commands: [{ node: [bin.knip, "--no-progress", "--no-config-hints"] }, check("messages")],
  },
  { name: "versions", commands: [check("catalogue")] },
  {
    name: "types",
    commands: [
      { turbo: ["typecheck", "--concurrency=2"] },
      { node: [bin.tsc, "--project", "tsconfig.json"] },
    ],
  },
  {
    name: "unit tests",
    commands: [
      {
        node: [
          bin.vitest,
          "run",
          "--reporter=dot",
          "--reporter=json",
          "--outputFile.json=.data/test/unit-sebiduk.json",
        ],
      },
    ],
  },
  { name: "env", commands: [check("env")] },
]

/**
 * The steps a person asked for with `--only=lint,types`; all without it.
 * @param {string[]} args
 * @returns {Step[]}
 * @throws Failure for a step or an option that does not exist
 */
export function chosenSteps(args) {
  const names = STEPS.map(({ name }) => name)
  const chosen = args.flatMap((arg) => {
    const list = /^--only=(.+)$/.exec(arg)?.[1]?.split(",")
    if (!list || list.some((name) => !names.includes(name))) {
      throw new Failure(
        `npm run verify takes -- --only= with one or more of ${names.join(", ")}; not "${arg}".`,
      )
    }
    return list
  })
  return chosen.length === 0 ? STEPS : STEPS.filter(({ name }) => chosen.includes(name))
}

/**
 * @param {{ name: string, ok: boolean, seconds: number }[]} results
 * @returns {string} one closing sentence
 */
export function summary(results) {
  const failed = results.filter(({ ok }) => !ok).map(({ name }) => name)
  const seconds = Math.round(results.reduce((sum, { seconds }) => sum + seconds, 0))
  return failed.length === 0
    ? `verify: all ${results.length} checks passed in ${seconds} s`
    : `verify: failed: ${failed.join(", ")}; ${results.length - failed.length} of ${results.length} checks passed in ${seconds} s`
}
