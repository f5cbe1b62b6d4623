import { execFileSync } from "node:child_process"
import { ownFiles, readOwn, runCheck } from "../lib/check.mjs"
import { pnpmPlan } from "../lib/pnpm.mjs"
import { dependencyFindings, enterpriseFindings } from "./licence-rules.mjs"

/** Nothing of Medusa Enterprise in use, no dependency under a GPL-like or unknown licence. */
await runCheck(import.meta.url, () => {
  const { command, args, cwd, env } = pnpmPlan(["licenses", "list", "--json"])
  const json = execFileSync(command, args, {
    cwd,
    env,
    stdio: ["ignore", "pipe", "ignore"],
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  })
  return [
    ...ownFiles().flatMap((path) => enterpriseFindings(path, readOwn(path))),
    ...dependencyFindings(JSON.parse(json)),
  ]
})
