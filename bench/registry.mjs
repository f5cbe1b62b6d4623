/**
 * Measures the office's register at 36,000 businesses against a running backend: import, repetition, search, export.
 * The rows are invented: their NIK have the serial 0000, which was never issued and which a backend takes only with
 * SEBIDUK_DEMO=true. They stay in the register, so point it at a database of its own.
 *
 *   BENCH_URL=http://localhost:9000 BENCH_EMAIL=… BENCH_PASSWORD=… node bench/registry.mjs [rows]
 */
import { registryCsv, registryRows } from "./registry-rows.mjs"
import { quantile, timed, whole } from "./timing.mjs"

const ROWS = Number(process.argv[2] ?? 36_000)
const SEARCHES = 20
const LOOK_EVERY_MS = 100
const URL_OF_BACKEND = process.env["BENCH_URL"] ?? "http://localhost:9000"

/** @param {string} name */
function required(name) {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is missing: the login of an administrator of the office`)
  return value
}

/** @param {number} ms */
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * What is read here of the answers, of whichever route.
 * @typedef {{ created: number, updated: number, unchanged: number, refused: number, flagged: number }} Counts
 * @typedef {{ id: string, state: string } & Counts} Import
 * @typedef {{ code: string, name: string, level: string }} Area
 * @typedef {{ token: string, areas: Area[], import: Import, page: { total: number } }} Answer
 */

/**
 * @param {Response} response
 * @returns {Promise<Answer>}
 */
async function answerOf(response) {
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${await response.text()}`)
  return /** @type {Promise<Answer>} */ (response.json())
}

async function logIn() {
  const response = await fetch(`${URL_OF_BACKEND}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: required("BENCH_EMAIL"), password: required("BENCH_PASSWORD") }),
  })
  const { token } = await answerOf(response)
  return { authorization: `Bearer ${token}` }
}

/** @param {Record<string, string>} headers */
function clientOf(headers) {
  /** @type {(path: string, init?: RequestInit) => Promise<Response>} */
  const call = (path, init = {}) => fetch(`${URL_OF_BACKEND}/admin/registry/${path}`, { ...init, headers })
  return {
    /** @param {string} path */
    text: async (path) => (await call(path)).text(),
    /** @param {string} path */
    get: async (path) => answerOf(await call(path)),
    /**
     * @param {string} path
     * @param {FormData} [body]
     */
    post: async (path, body) => answerOf(await call(path, { method: "POST", body })),
  }
}

/** @typedef {ReturnType<typeof clientOf>} Client */

/**
 * Asks whether the server is there for as long as the work goes on; how long others wait meanwhile.
 * @template Result
 * @param {() => Promise<Result>} work
 */
async function whileAsking(work) {
  /** @type {number[]} */
  const waits = []
  let isDone = false
  const asking = (async () => {
    while (!isDone) {
      waits.push((await timed(() => fetch(`${URL_OF_BACKEND}/health`))).ms)
      await sleep(20)
    }
  })()
  try {
    return { ...(await timed(work)), waits }
  } finally {
    isDone = true
    await asking
  }
}

/** @param {number} ms */
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`

/**
 * @param {Client} client
 * @param {string} what
 * @param {string} csv
 */
async function takeIn(client, what, csv) {
  const form = new FormData()
  form.append("file", new Blob([csv], { type: "text/csv" }), "umkm.csv")
  const dry = await whileAsking(() => client.post("imports", form))
  const { id } = dry.result.import
  const run = await whileAsking(async () => {
    await client.post(`imports/${id}/run`)
    for (;;) {
      const { import: now } = await client.get(`imports/${id}`)
      if (now.state === "done") return now
      if (now.state === "failed") throw new Error(`the import ${id} stopped`)
      await sleep(LOOK_EVERY_MS)
    }
  })
  const { created, updated, unchanged, refused, flagged } = run.result
  const others = [dry, run].map(({ waits }) => whole(Math.max(...waits)))
  console.log(
    `${what}: dry run ${seconds(dry.ms)}, run ${seconds(run.ms)} ` +
      `(${created} created, ${updated} updated, ${unchanged} unchanged, ${refused} refused, ${flagged} flagged; ` +
      `others waited at most ${others[0]} and ${others[1]})`,
  )
}

/**
 * @param {Client} client
 * @param {string} what
 * @param {readonly Record<string, string>[]} queries
 */
async function search(client, what, queries) {
  /** @type {number[]} */
  const times = []
  let found = 0
  for (let index = 0; index < SEARCHES; index += 1) {
    const query = queries[index % queries.length]
    const { ms, result } = await timed(() => client.get(`businesses?${new URLSearchParams(query)}`))
    times.push(ms)
    found = result.page.total
  }
  const figures = [0.5, 0.95, 1].map((share) => whole(quantile(times, share)).padStart(7))
  console.log(`${what.padEnd(28)} ${figures.join(" ")}   ${found} found`)
}

const headers = await logIn()
const client = clientOf(headers)
const { areas } = await client.get("areas")
const rows = registryRows(ROWS, areas)
const csv = registryCsv(rows)
console.log(`${rows.length} rows, ${(csv.length / 1e6).toFixed(1)} MB, Node ${process.version}`)

await takeIn(client, "first import", csv)
await takeIn(client, "the same again", csv)
await takeIn(client, "every row changed", registryCsv(rows.map((row) => ({ ...row, tenaga_kerja: "9" }))))

console.log(`\n${"search".padEnd(28)} ${["p50", "p95", "max"].map((name) => name.padStart(7)).join(" ")}`)
const some = rows.filter((_, index) => index % Math.ceil(rows.length / SEARCHES) === 0)
const desaOf = new Map(areas.map(({ code, name }) => [code, name]))
/** @type {Record<string, Record<string, string>[]>} */
const kinds = {
  everything: [{}],
  "the last page": [{ page: String(Math.ceil(rows.length / 50)) }],
  "whole name": some.map((row) => ({ q: row.nama_usaha })),
  "part of a name": some.map((row) => ({ q: row.nama_usaha.slice(3, 9) })),
  "two letters": [{ q: "ar" }, { q: "ni" }],
  owner: some.map((row) => ({ q: row.nama_pemilik })),
  desa: some.map((row) => ({ q: desaOf.get(row.kode_desa) ?? "" })),
  "owner and desa": some.map((row) => ({ q: `${row.nama_pemilik} ${desaOf.get(row.kode_desa)}` })),
  "NIB, whole": rows.filter(({ nib }) => nib !== "").map(({ nib }) => ({ q: nib })),
  "NIB, its first three digits": [{ q: "912" }],
  "nothing fits": [{ q: "zzzzzz" }],
  kecamatan: some.map((row) => ({ kecamatan_code: row.kode_desa.slice(0, 8) })),
  "desa by code": some.map((row) => ({ desa_code: row.kode_desa })),
  sector: some.map((row) => ({ sector: row.sektor })),
  "licence type": [{ licence_type: "NIB" }],
  "licence type and state": [{ licence_type: "NIB", licence_state: "approved" }],
  "all at once": some.map((row) => ({
    q: row.nama_pemilik.slice(0, 4),
    kecamatan_code: row.kode_desa.slice(0, 8),
    sector: row.sektor,
    licence_state: "approved",
  })),
}
for (const [what, queries] of Object.entries(kinds)) await search(client, what, queries)

const summary = await timed(() => client.get("summary"))
console.log(`\nsummary ${whole(summary.ms)} ${JSON.stringify(summary.result)}`)
const exported = await whileAsking(() => client.text("export"))
console.log(`export ${seconds(exported.ms)}, ${(exported.result.length / 1e6).toFixed(1)} MB`)
await takeIn(client, "the export taken in again", exported.result)
