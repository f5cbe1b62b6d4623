import { failureOf } from "./processes.mjs"

/**
 * Waits for the first server that ends by itself.
 * @param {import("./processes.mjs").Managed[]} servers
 * @returns {Promise<never>}
 * @throws Failure that names it, with the end of its log
 */
export async function watch(servers) {
  const ends = servers.map(async (server) => {
    const end = await server.exited
    throw failureOf(server, `The ${server.name} stopped unexpectedly; everything else was stopped too.`, end)
  })
  return Promise.race(ends)
}
