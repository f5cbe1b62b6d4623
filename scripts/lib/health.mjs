import { get } from "node:http"
import { Failure } from "./failure.mjs"
import { tailOf } from "./log-tail.mjs"
import { until } from "./process-identity.mjs"
import { failureOf } from "./processes.mjs"

const READY_WITHIN_MS = 120_000

/**
 * @param {string} url
 * @returns {Promise<boolean>} whether the address answers 200
 */
function isHealthy(url) {
  return new Promise((done) => {
    const request = get(url, { timeout: 5_000, agent: false }, (response) => {
      response.resume()
      done(response.statusCode === 200)
    })
    request.on("timeout", () => request.destroy())
    request.on("error", () => done(false))
  })
}

/**
 * Waits until a server that was started answers at its health address.
 * @param {import("./processes.mjs").Managed} server
 * @param {string} url
 * @throws Failure when it ends before, or needs too long
 */
export async function waitForHealth(server, url) {
  const ready = await until(async () => server.done || (await isHealthy(url)), {
    everyMs: 200,
    withinMs: READY_WITHIN_MS,
  })
  if (server.done) throw failureOf(server, `The ${server.name} did not start.`, await server.exited)
  if (!ready)
    throw new Failure(`The ${server.name} did not answer at ${url} within ${READY_WITHIN_MS / 1000} s.`, {
      tail: tailOf(server.log),
      log: server.log,
    })
}
