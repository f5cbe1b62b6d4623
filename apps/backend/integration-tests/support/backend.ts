import { randomUUID } from "node:crypto"
import { rm } from "node:fs/promises"
import { join } from "node:path"
import { container, logger, MedusaAppLoader } from "@medusajs/framework"
import { asValue } from "@medusajs/framework/awilix"
import { Migrator } from "@medusajs/framework/migrations"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, getResolvedPlugins, mergePluginModules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { loadSearchIndexes } from "@medusajs/medusa/loaders/search"
import {
  clearInstances,
  configLoaderOverride,
  createDatabase,
  createPostgresDatabaseTemplate,
  initDb,
  migrateDatabase,
  migrateSearchIndexes,
  restorePostgresDatabaseFromTemplate,
  startApp,
  syncLinks,
  TestDatabaseUtils,
} from "@medusajs/test-utils"
import { forgetTries } from "./tries"

/** The app of this process and its database. */
export type Backend = {
  container: MedusaContainer
  origin: string
}

const CWD = process.cwd()
const DATABASE = `${process.env["SUITES_DATABASE"] ?? ""}-${randomUUID().slice(0, 8)}`
/** As the migrations leave it. */
const PRISTINE = `${DATABASE}-pristine`
/** As a suite's `beforeAll` leaves it. */
const PREPARED = `${DATABASE}-prepared`

/** Two processes keep files and write to the same people at the same time. */
const FOLDERS = {
  FILES_DIR: join(process.env["FILES_DIR"] ?? "", DATABASE),
  MAIL_DIR: join(process.env["MAIL_DIR"] ?? "", DATABASE),
}

export const DATABASE_URL = TestDatabaseUtils.getDatabaseURL(DATABASE)

const Unfilled = z.object({ rows: z.tuple([z.object({ n: z.number() })]) })

/** The first start fills the search index beside all else, under a lock. */
async function searchable(app: MedusaContainer): Promise<void> {
  const connection = app.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await vi.waitFor(
    async () => {
      const found: unknown = await connection.raw(
        `select (select count(*) from search_index_version where status <> 'ready')::int
           + (select count(*) from locking)::int as n`,
      )
      expect(Unfilled.parse(found).rows[0].n).toBe(0)
    },
    { timeout: 30_000, interval: 100 },
  )
}

/** The steps of Medusa's own runner, whose app cannot outlive a suite. */
async function boot(): Promise<Backend> {
  await configLoaderOverride(CWD, { clientUrl: DATABASE_URL })
  const loader = new MedusaAppLoader({ medusaConfigPath: CWD, cwd: CWD })
  const configModule = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  mergePluginModules(configModule, await getResolvedPlugins(CWD, configModule), CWD)
  container.register({ [ContainerRegistrationKeys.LOGGER]: asValue(logger) })

  await createDatabase(
    { databaseName: DATABASE },
    {
      host: process.env["DB_HOST"],
      port: Number(process.env["DB_PORT"] ?? 5432),
      user: process.env["DB_USERNAME"],
      password: process.env["DB_PASSWORD"],
    },
  )
  await initDb()
  await new Migrator({ container }).ensureMigrationsTable()
  await migrateDatabase(loader)
  await syncLinks(loader, CWD, container, logger)
  // It also forgets the definitions of the search indexes, so these come after.
  await clearInstances()
  await loadSearchIndexes({
    plugins: await getResolvedPlugins(CWD, configModule, true),
    configModule,
    logger,
  })
  await loader.load()
  await migrateSearchIndexes(container, logger)
  const app = await startApp({ cwd: CWD })
  await searchable(app.container)
  await createPostgresDatabaseTemplate({ databaseName: DATABASE, templateName: PRISTINE })
  return { container: app.container, origin: `http://localhost:${app.port}` }
}

let running: Promise<Backend> | undefined

/** The app as if it had just been started for the first time. */
export async function freshBackend(): Promise<Backend> {
  // Vitest sets the environment anew for each file.
  Object.assign(process.env, FOLDERS)
  if (running) {
    await running
    await restorePostgresDatabaseFromTemplate({ databaseName: DATABASE, templateName: PRISTINE })
  }
  running ??= boot()
  const backend = await running
  forgetTries()
  for (const folder of Object.values(FOLDERS)) await rm(folder, { recursive: true, force: true })
  return backend
}

/** Keeps the database for `backToPrepared`. */
export const prepared = (): Promise<void> =>
  createPostgresDatabaseTemplate({ databaseName: DATABASE, templateName: PREPARED })

export const backToPrepared = (): Promise<void> =>
  restorePostgresDatabaseFromTemplate({ databaseName: DATABASE, templateName: PREPARED })
