import { requireNode } from "./lib/node-version.mjs"

requireNode()
const { reconcile } = await import("./lib/reconcile-command.mjs")
await reconcile()
