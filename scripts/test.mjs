import { requireNode } from "./lib/node-version.mjs"

requireNode()
const { test } = await import("./lib/test-command.mjs")
await test(process.argv.slice(2))
