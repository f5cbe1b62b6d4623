import { ownFiles, readOwn, runCheck } from "../lib/check.mjs"
import { copyFindings, manifestFindings } from "./catalogue-rules.mjs"

/** One pinned version per dependency over all workspaces, one copy of what must exist once. */
await runCheck(import.meta.url, () => {
  const paths = ownFiles().filter((path) => /(^|\/)package\.json$/.test(path))
  return [
    ...manifestFindings(Object.fromEntries(paths.map((path) => [path, JSON.parse(readOwn(path))]))),
    ...copyFindings(readOwn("pnpm-lock.yaml")),
  ]
})
