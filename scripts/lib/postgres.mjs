import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { basename, dirname, join, relative } from "node:path"
import { childEnv } from "./child-env.mjs"
import { connect } from "./database.mjs"
import { Failure } from "./failure.mjs"
import { tailOf } from "./log-tail.mjs"
import { root } from "./paths.mjs"
import { portSentence } from "./ports.mjs"
import { postgresAccount } from "./postgres-account.mjs"
import { postgresBinaries } from "./postgres-binaries.mjs"
import { commandOf, identityOf, until } from "./process-identity.mjs"
import { failureOf } from "./processes.mjs"
import { embeddedUrl } from "./settings.mjs"

/**
 * @typedef {{ dataDir: string, port: number, password: string, portRow: string, throwaway?: boolean }} Cluster
 *   throwaway: for tests, speed before safety
 * @typedef {import("./processes.mjs").Processes} Processes
 * @typedef {import("./postgres-account.mjs").Account} Account
 */

const START_WITHIN_MS = 60_000
const SUPERUSER = "sebiduk"

/** Speed before safety: the tests make and drop a database before each test. */
const THROWAWAY = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  wal_level: "minimal",
  max_wal_senders: 0,
  autovacuum: "off",
  jit: "off",
  log_checkpoints: "off",
  max_connections: 200,
}

/**
 * Starts the embedded PostgreSQL, made at the first time, and waits until it answers.
 * @param {Processes} processes
 * @param {Cluster} cluster
 * @returns {Promise<import("./processes.mjs").Managed>}
 */
export async function startPostgres(processes, cluster) {
  const binaries = postgresBinaries()
  mkdirSync(dirname(cluster.dataDir), { recursive: true })
  const draft = `${cluster.dataDir}.new`
  rmSync(draft, { recursive: true, force: true })
  const account = postgresAccount(cluster.dataDir, binaries.postgres, (owner) => {
    mkdirSync(draft, { mode: 0o700 })
    chownSync(draft, owner.uid, owner.gid)
    return draft
  })
  if (existsSync(cluster.dataDir)) await clearStaleLock(cluster.dataDir)
  else await createCluster(processes, { cluster, account, draft, initdb: binaries.initdb })
  rmSync(draft, { recursive: true, force: true })

  const server = await serve(processes, { cluster, account, postgres: binaries.postgres })
  if (await accepts(cluster)) return server
  await processes.stop(server)
  await resetPassword(processes, { cluster, account, postgres: binaries.postgres })
  return serve(processes, { cluster, account, postgres: binaries.postgres })
}

const cleanEnv = () =>
  childEnv({ PGDATA: undefined, PGPORT: undefined, PGHOST: undefined, PGUSER: undefined })

/**
 * Makes the cluster beside its place and moves it there when it is whole: a run that is killed leaves none.
 * @param {Processes} processes
 * @param {{ cluster: Cluster, account: Account, draft: string, initdb: string }} plan
 */
async function createCluster(processes, { cluster, account, draft, initdb }) {
  const passwordFile = `${cluster.dataDir}.password`
  mkdirSync(draft, { mode: 0o700, recursive: true })
  rmSync(passwordFile, { force: true })
  writeFileSync(passwordFile, cluster.password, { mode: 0o600 })
  if (account.owner) chownSync(passwordFile, account.owner.uid, account.owner.gid)
  const options = [
    `--pgdata=${draft}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--data-checksums",
    "--no-instructions",
    ...(cluster.throwaway ? ["--no-sync"] : []),
  ]
  try {
    await processes.run({
      name: "database creation",
      cwd: "/",
      env: cleanEnv(),
      ...account.wrap(initdb, options),
      failure: "The database could not be created.",
    })
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(draft, cluster.dataDir)
}

/**
 * Starts the server and waits for its port.
 * @param {Processes} processes
 * @param {{ cluster: Cluster, account: Account, postgres: string }} plan
 */
async function serve(processes, { cluster, account, postgres }) {
  const settings = {
    port: cluster.port,
    listen_addresses: "localhost",
    unix_socket_directories: "",
    timezone: "UTC",
    log_timezone: "UTC",
    ...(cluster.throwaway ? THROWAWAY : {}),
  }
  const options = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])
  const deadline = Date.now() + START_WITHIN_MS
  for (;;) {
    const server = processes.start({
      name: cluster.throwaway ? "test database" : "database",
      cwd: "/",
      env: cleanEnv(),
      ...account.wrap(postgres, ["-D", cluster.dataDir, ...options]),
      // SIGINT is PostgreSQL's fast shutdown, and only its first process may get it.
      stopSignal: "SIGINT",
      stopGroup: false,
    })
    const ready = await until(async () => server.done || (await answers(cluster)), {
      withinMs: START_WITHIN_MS,
    })
    if (ready && !server.done) return server
    if (!server.done) {
      await processes.stop(server)
      throw new Failure("The database did not answer within a minute.", { tail: tailOf(server.log) })
    }
    const end = await server.exited
    // A killed server's workers may live for a moment longer and hold its memory.
    const held = /pre-existing shared memory block/.test(tailOf(server.log))
    if (held && Date.now() < deadline) {
      await new Promise((done) => setTimeout(done, 500))
      continue
    }
    const { sentence, lost } = startProblem(cluster, tailOf(server.log))
    const failure = failureOf(server, sentence, end)
    throw lost ? new LostCluster(failure) : failure
  }
}

/**
 * Why PostgreSQL did not start, from its own words.
 * @param {Pick<Cluster, "dataDir" | "port" | "portRow">} cluster
 * @param {string} log
 * @returns {{ sentence: string, lost: boolean }} lost: the folder holds no database that this program can open
 */
export function startProblem({ dataDir, port, portRow }, log) {
  const folder = relative(root, dataDir)
  if (/could not bind|could not create any TCP/.test(log))
    return { sentence: portSentence({ port, row: portRow, who: "the database" }, "EADDRINUSE"), lost: false }
  if (/No space left on device/.test(log))
    return { sentence: `The database in ${folder} could not write.`, lost: false }
  if (/Permission denied|Operation not permitted/.test(log))
    return { sentence: `The database in ${folder} may not be read by its account.`, lost: false }
  const why = /incompatible with server|initialized by PostgreSQL version/.test(log)
    ? "was made by another version of PostgreSQL"
    : "is damaged and does not start"
  return {
    sentence: `The database in ${folder} ${why}; restore it from a copy, or begin anew with "npm run reset".`,
    lost: true,
  }
}

/** The folder of the database holds nothing that can be opened. */
export class LostCluster extends Failure {
  /** @param {Failure} failure */
  constructor({ message, tail, log }) {
    super(message, { tail, log })
  }
}

/** @param {Cluster} cluster */
const adminUrl = (cluster) => embeddedUrl({ ...cluster, database: "postgres" })

/**
 * @param {Cluster} cluster
 * @returns {Promise<string | undefined>} the error code of a connection, undefined when it was made
 */
async function connectionError(cluster) {
  try {
    const client = await connect(adminUrl(cluster))
    await client.end()
    return undefined
  } catch (error) {
    return /** @type {{ code?: string }} */ (error).code ?? "unknown"
  }
}

const WRONG_PASSWORD = "28P01"

/** @param {Cluster} cluster */
async function answers(cluster) {
  const code = await connectionError(cluster)
  return code === undefined || code === WRONG_PASSWORD
}

/** @param {Cluster} cluster */
const accepts = async (cluster) => (await connectionError(cluster)) === undefined

/**
 * Gives the cluster the password of .env, after that file was lost: its owner may, without a server.
 * @param {Processes} processes
 * @param {{ cluster: Cluster, account: Account, postgres: string }} plan
 */
async function resetPassword(processes, { cluster, account, postgres }) {
  await processes.run({
    name: "database password",
    cwd: "/",
    env: cleanEnv(),
    ...account.wrap(postgres, ["--single", "-D", cluster.dataDir, "postgres"]),
    input: `ALTER ROLE ${SUPERUSER} PASSWORD '${cluster.password.replaceAll("'", "''")}'\n`,
    failure: "The database did not take the password of .env.",
  })
}

/**
 * Ends a server that a killed run left behind, and drops the lock of one that no longer runs: its number may
 * belong to another program by now, and PostgreSQL would then refuse to start.
 * @param {string} dataDir
 */
async function clearStaleLock(dataDir) {
  const lock = join(dataDir, "postmaster.pid")
  if (!existsSync(lock)) return
  const pid = Number(readFileSync(lock, "utf8").split("\n")[0])
  const command = pid > 1 && identityOf(pid) ? commandOf(pid) : ""
  const isOurs = command.includes(dataDir) && /postgres/.test(basename(command.split(" ")[0] ?? ""))
  if (isOurs) {
    process.kill(pid, "SIGINT")
    const gone = await until(() => !identityOf(pid), { withinMs: 20_000 })
    if (!gone)
      throw new Failure(`An earlier database server (process ${pid}) does not end; stop it and start again.`)
  }
  rmSync(lock, { force: true })
}
