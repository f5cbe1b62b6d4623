import { spawnSync } from "node:child_process"
import { readFileSync, statSync } from "node:fs"
import { dirname } from "node:path"
import { Failure } from "./failure.mjs"

/**
 * How a PostgreSQL program is started: as this user, or from root as another one.
 * @typedef {{ owner?: { uid: number, gid: number }, wrap: (command: string, args: string[]) =>
 *   { command: string, args: string[], uid?: number, gid?: number } }} Account
 */

const NOBODY = { uid: 65_534, gid: 65_534 }

/** @param {string} name */
function accountOf(name) {
  try {
    const row = readFileSync("/etc/passwd", "utf8")
      .split("\n")
      .find((line) => line.startsWith(`${name}:`))
    const [, , uid, gid] = (row ?? "").split(":")
    return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
  } catch {
    return undefined
  }
}

/**
 * @param {{ command: string, args: string[], uid?: number, gid?: number }} plan
 * @param {string} folder
 * @param {string} binary
 */
function canReach(plan, folder, binary) {
  const { status } = spawnSync(plan.command, [...plan.args, "-w", folder, "-a", "-x", binary], {
    cwd: "/",
    uid: plan.uid,
    gid: plan.gid,
  })
  return status === 0
}

/**
 * PostgreSQL refuses to run as root. Root therefore lends it an account without rights; in a folder closed
 * to others (a clone under /root) that account keeps the one right to pass through folders.
 * @param {string} dataDir the cluster, which may not exist yet
 * @param {string} binary one of PostgreSQL's programs
 * @param {(owner: { uid: number, gid: number }) => string} makeProbe makes a folder of that account
 * @returns {Account}
 */
export function postgresAccount(dataDir, binary, makeProbe) {
  const holder = statSync(dataDir, { throwIfNoEntry: false })
  const self = process.getuid?.()
  if (self !== 0) {
    if (holder && self !== undefined && holder.uid !== self)
      throw new Failure(
        `The database folder ${dataDir} belongs to another user; start as that user, or as root.`,
      )
    return { wrap: (command, args) => ({ command, args }) }
  }

  const owner = holder && holder.uid !== 0 ? holder : (accountOf("postgres") ?? accountOf("nobody") ?? NOBODY)
  const { uid, gid } = owner
  const plain = (/** @type {string} */ command, /** @type {string[]} */ args) => ({ command, args, uid, gid })
  const withAccess = (/** @type {string} */ command, /** @type {string[]} */ args) => ({
    command: "setpriv",
    args: [
      `--reuid=${uid}`,
      `--regid=${gid}`,
      "--clear-groups",
      // Without this bit access(2) answers for the account alone, and PostgreSQL asks it about its programs.
      "--securebits=+no_setuid_fixup",
      "--inh-caps=+dac_override",
      "--ambient-caps=+dac_override",
      command,
      ...args,
    ],
  })
  const probe = makeProbe({ uid, gid })
  for (const wrap of [plain, withAccess])
    if (canReach(wrap("test", []), probe, binary)) return { owner: { uid, gid }, wrap }
  throw new Failure(
    `PostgreSQL may not run as root and no other account can enter ${dirname(dataDir)}; start as an ordinary user, or move the project to a folder that others may enter.`,
  )
}
