import { medusaPlan, packageWatchPlan, storefrontPlan } from "./apps.mjs"
import { build, prepareDatabase, requirePorts, startDatabase } from "./bootstrap.mjs"
import { publishableKey } from "./database.mjs"
import { greeting, readDemo } from "./greeting.mjs"
import { waitForHealth } from "./health.mjs"
import { install } from "./install.mjs"
import { say, step } from "./progress.mjs"
import { session } from "./session.mjs"
import { loadSettings } from "./settings.mjs"
import { watch } from "./watch.mjs"

const PACKAGES = /** @type {const} */ (["domain", "contracts"])

/** `npm run dev`: the same as `npm start`, from the sources and with reload. */
export function develop() {
  return session("dev", async (processes) => {
    const { settings, created } = loadSettings()
    if (created) say("Made .env with secrets of its own")
    await requirePorts(settings)
    await install(processes)
    const database = await startDatabase(processes, settings)
    await build(processes, settings, { only: "./packages/*", title: "Building the packages" })
    await prepareDatabase(processes, settings, "development")
    const key = (await publishableKey(settings.databaseUrl)) ?? ""

    const servers = await step("Starting the servers with reload", async () => {
      const packages = PACKAGES.map((name) =>
        processes.start({ name: `package ${name}`, ...packageWatchPlan(name) }),
      )
      const backend = processes.start({
        name: "backend",
        logName: "dev-backend",
        ...medusaPlan(settings, "development", [
          "develop",
          "--no-lint",
          "--port",
          String(settings.backendPort),
        ]),
      })
      const storefront = processes.start({
        name: "storefront",
        logName: "dev-storefront",
        ...storefrontPlan(settings, "development", key),
      })
      await Promise.all([
        waitForHealth(backend, `http://localhost:${settings.backendPort}/health`),
        waitForHealth(storefront, `http://localhost:${settings.storefrontPort}/api/health`),
      ])
      return [...packages, backend, storefront]
    })
    console.log(greeting(settings, readDemo()))
    say("Output of the servers: .data/logs/dev-backend.log, .data/logs/dev-storefront.log")
    await watch([...(database ? [database] : []), ...servers])
  })
}
