import { rmSync } from "node:fs"
import { createInterface } from "node:readline/promises"
import { forgetStorefrontCache } from "./apps.mjs"
import { dropDatabase } from "./database.mjs"
import { Failure, Stopped } from "./failure.mjs"
import { install } from "./install.mjs"
import { inData } from "./paths.mjs"
import { requireFreePort } from "./ports.mjs"
import { LostCluster, startPostgres } from "./postgres.mjs"
import { say, step } from "./progress.mjs"
import { session } from "./session.mjs"
import { loadSettings } from "./settings.mjs"

const WORD = "hapus"
const QUESTION = `Ini menghapus seluruh isi toko: produk, pesanan, akun dan gambar. Ketik "${WORD}" untuk melanjutkan.
This deletes everything in the shop: products, orders, accounts and pictures. Type "${WORD}" to go on: `

async function isConfirmed() {
  if (!process.stdin.isTTY)
    throw new Failure('Nobody can be asked here; run "npm run reset -- --yes" to delete without a question.')
  const prompt = createInterface({ input: process.stdin, output: process.stdout })
  const abandoned = new Promise((_, reject) => prompt.once("SIGINT", () => reject(new Stopped())))
  try {
    const answer = await Promise.race([prompt.question(QUESTION), abandoned])
    return String(answer).trim().toLowerCase() === WORD
  } finally {
    prompt.close()
  }
}

/**
 * `npm run reset`: empties the built-in database and the uploaded files; the next start fills them again.
 * @param {{ agreed: boolean }} options agreed: do not ask
 */
export function reset({ agreed }) {
  return session("reset", async (processes) => {
    const { settings } = loadSettings()
    if (!settings.embedded)
      throw new Failure(
        "DATABASE_URL in .env names a database of your own; it is not touched. Empty that row to use the built-in one.",
      )
    if (!agreed && !(await isConfirmed())) {
      say("Tidak ada yang dihapus. Nothing was deleted.")
      return
    }
    await requireFreePort({ port: settings.postgresPort, row: "POSTGRES_PORT", who: "the database" })
    await install(processes)
    await step("Deleting the data", () => emptyDatabase(processes, settings))
    for (const folder of ["files", "mail"]) rmSync(inData(folder), { recursive: true, force: true })
    forgetStorefrontCache()
    say('Selesai; "npm start" mengisi toko lagi. Done; "npm start" fills the shop again.')
  })
}

/**
 * @param {import("./processes.mjs").Processes} processes
 * @param {import("./settings.mjs").Settings} settings
 */
async function emptyDatabase(processes, settings) {
  const dataDir = inData("postgres")
  try {
    await startPostgres(processes, {
      dataDir,
      port: settings.postgresPort,
      password: settings.env.POSTGRES_PASSWORD ?? "",
      portRow: "POSTGRES_PORT",
    })
    await dropDatabase(settings.databaseUrl)
  } catch (error) {
    if (!(error instanceof LostCluster)) throw error
    say("The database is damaged; its folder is deleted")
    rmSync(dataDir, { recursive: true, force: true })
  }
}
