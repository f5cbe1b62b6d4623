import { spawn } from "node:child_process"
import { once } from "node:events"
import { createServer } from "node:net"
import { z } from "@medusajs/framework/zod"

const CLI = "node_modules/@medusajs/cli/cli.js"
const Address = z.object({ port: z.number() })

/** A port that nobody uses at this moment. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, "listening")
  const { port } = Address.parse(server.address())
  server.close()
  await once(server, "close")
  return port
}

const isUp = (url: string): Promise<boolean> =>
  fetch(`${url}/health`).then(
    ({ ok }) => ok,
    () => false,
  )

/** A second backend on the suite's database, in a process of its own that can be killed. */
export async function anotherServer(database_url: string) {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const child = spawn(process.execPath, [CLI, "start", "--port", String(port)], {
    env: { ...process.env, TS_NODE_TRANSPILE_ONLY: "true", DATABASE_URL: database_url },
    stdio: "ignore",
  })
  const gone = once(child, "exit")
  const started = async () => child.exitCode === null && (await isUp(url))
  await expect.poll(started, { timeout: 90_000, interval: 250 }).toBe(true)
  return {
    url,
    /** As a power cut would: nothing is finished, nothing undone. */
    kill: async () => {
      child.kill("SIGKILL")
      await gone
    },
  }
}
