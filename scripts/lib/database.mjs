import { createRequire } from "node:module"
import { Failure } from "./failure.mjs"
import { inRoot } from "./paths.mjs"

/**
 * @param {string} url
 * @returns {Promise<import("pg").Client>}
 */
export async function connect(url) {
  // Loaded late: the start script runs before the packages are installed.
  const { Client } = createRequire(inRoot("package.json"))("pg")
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on("error", () => {})
  await client.connect()
  return client
}

/**
 * @template T
 * @param {string} url
 * @param {(client: import("pg").Client) => Promise<T>} work
 */
export async function withDatabase(url, work) {
  const client = await connect(url)
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/**
 * @param {string} url
 * @returns {{ name: string, server: string }} the database's name, and the address of the server's own database
 */
function split(url) {
  const server = new URL(url)
  const name = decodeURIComponent(server.pathname.slice(1))
  server.pathname = "/postgres"
  return { name, server: server.href }
}

const quoted = (/** @type {string} */ name) => `"${name.replaceAll('"', '""')}"`

/** @param {string} url creates the database that the address names, unless it is there */
export async function createDatabase(url) {
  const { name, server } = split(url)
  await withDatabase(server, async (client) => {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name])
    if (!rowCount) await client.query(`create database ${quoted(name)}`)
  })
}

/** @param {string} url drops the database that the address names, with its connections */
export async function dropDatabase(url) {
  const { name, server } = split(url)
  await withDatabase(server, (client) => client.query(`drop database if exists ${quoted(name)} with (force)`))
}

/**
 * @param {string} url
 * @throws Failure when an own database cannot be used
 */
export async function requireDatabase(url) {
  try {
    await withDatabase(url, (client) => client.query("select 1"))
  } catch (error) {
    const { hostname, pathname } = new URL(url)
    const reason = error instanceof Error ? error.message : String(error)
    throw new Failure(
      `The database ${pathname.slice(1)} on ${hostname} (row DATABASE_URL of .env) cannot be used: ${reason || "no answer"}.`,
      { cause: error },
    )
  }
}

const STAMPS = `
  create schema if not exists sebiduk_start;
  create table if not exists sebiduk_start.stamp (
    step text primary key, fingerprint text not null, done_at timestamptz not null default now())`

/**
 * Runs a step unless it was done with the same inputs on this very database. The mark stands in the database,
 * so that it goes where the data goes.
 * @param {string} url
 * @param {{ step: string, fingerprint: string }} stamp
 * @param {() => Promise<void>} work
 * @returns {Promise<boolean>} whether the step was run
 */
export async function oncePerDatabase(url, { step, fingerprint }, work) {
  const done = await withDatabase(url, async (client) => {
    await client.query(STAMPS)
    const { rows } = await client.query("select fingerprint from sebiduk_start.stamp where step = $1", [step])
    return rows[0]?.fingerprint === fingerprint
  })
  if (done) return false
  await work()
  await withDatabase(url, (client) =>
    client.query(
      `insert into sebiduk_start.stamp (step, fingerprint) values ($1, $2)
       on conflict (step) do update set fingerprint = excluded.fingerprint, done_at = now()`,
      [step, fingerprint],
    ),
  )
  return true
}

/**
 * The key the storefront names itself with.
 * @param {string} url
 * @returns {Promise<string | undefined>}
 */
export function publishableKey(url) {
  return withDatabase(url, async (client) => {
    const { rows } = await client.query(
      "select token from api_key where type = 'publishable' and revoked_at is null order by created_at limit 1",
    )
    return rows[0]?.token
  })
}
