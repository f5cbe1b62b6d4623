import { requireNode } from "./lib/node-version.mjs"

requireNode()
const { reset } = await import("./lib/reset-command.mjs")
await reset({ agreed: process.argv.includes("--yes") })
