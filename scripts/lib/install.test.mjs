import { expect, it } from "vitest"
import { installProblem } from "./install.mjs"

it.each([
  [
    "ERR_PNPM_OUTDATED_LOCKFILE Cannot install with frozen-lockfile",
    /^pnpm-lock\.yaml does not fit .* pnpm@\d/,
  ],
  ["request to the registry failed, reason: getaddrinfo ENOTFOUND", /check the network/],
  ["something else", /start again\.$/],
])("says what to do for: %s", (log, sentence) => {
  expect(installProblem(log)).toMatch(sentence)
})
