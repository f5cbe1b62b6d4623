import { createServer } from "node:net"
import { Failure } from "./failure.mjs"

/** @typedef {{ port: number, row: string, who: string }} PortUse */

/**
 * Why a port cannot be used, and which row of .env to change.
 * @param {PortUse} use
 * @param {string} code of the system's error
 */
export function portSentence({ port, row, who }, code) {
  if (code === "EACCES")
    return `Port ${port} for ${who} may not be opened by this user; choose one above 1023 in the row ${row} of .env.`
  return `Port ${port} for ${who} is taken by another program; stop it, or choose another in the row ${row} of .env.`
}

/**
 * A port number from the environment.
 * @param {string} row
 * @param {string | undefined} text
 * @throws Failure when it is no port
 */
export function readPort(row, text) {
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Failure(`The row ${row} of .env must be a port number from 1 to 65535; it is "${text ?? ""}".`)
}

/**
 * @param {number} port 0 for any free one
 * @param {string} host
 * @returns {Promise<{ port: number } | { code: string }>}
 */
function tryListen(port, host) {
  return new Promise((done) => {
    const server = createServer()
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) => done({ code: error.code ?? "" }))
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      const got = typeof address === "object" && address ? address.port : port
      server.close(() => done({ port: got }))
    })
  })
}

/**
 * @param {PortUse} use
 * @throws Failure naming the port and the row
 */
export async function requireFreePort(use) {
  for (const host of ["127.0.0.1", "::1", "::", "0.0.0.0"]) {
    const result = await tryListen(use.port, host)
    if ("code" in result && ["EADDRINUSE", "EACCES"].includes(result.code))
      throw new Failure(portSentence(use, result.code))
  }
}

/** A port that nobody uses now. */
export async function freePort() {
  const result = await tryListen(0, "127.0.0.1")
  if ("code" in result) throw new Failure(`No free network port could be found (${result.code}).`)
  return result.port
}
