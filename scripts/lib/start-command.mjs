import { build, prepareDatabase, requirePorts, serve, startDatabase } from "./bootstrap.mjs"
import { requireDisk } from "./disk.mjs"
import { greeting, readDemo } from "./greeting.mjs"
import { install } from "./install.mjs"
import { root } from "./paths.mjs"
import { say } from "./progress.mjs"
import { session } from "./session.mjs"
import { loadSettings } from "./settings.mjs"
import { watch } from "./watch.mjs"

const NEEDED_TO_RUN_GB = 0.5

/** `npm start`: from whatever state the folder is in to an open shop. */
export function start() {
  return session("start", async (processes) => {
    requireDisk(root, NEEDED_TO_RUN_GB, "the shop")
    const { settings, created } = loadSettings()
    if (created) say("Made .env with secrets of its own")
    await requirePorts(settings)
    await install(processes)
    const database = await startDatabase(processes, settings)
    await build(processes, settings)
    await prepareDatabase(processes, settings, "production")
    const servers = await serve(processes, settings)
    console.log(greeting(settings, readDemo()))
    await watch([...(database ? [database] : []), ...servers])
  })
}
