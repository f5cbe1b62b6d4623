import { requireNode } from "./lib/node-version.mjs"

requireNode()
const { develop } = await import("./lib/dev-command.mjs")
await develop()
