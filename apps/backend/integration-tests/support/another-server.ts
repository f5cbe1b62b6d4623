import { spawn } from "node:child_process"
import { createServer } from "node:net"
import type { AddressInfo } from "node:net"

/** A port that nobody uses at this moment. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once("error", reject)
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo
      server.close(() => {
        resolve(port)
      })
    })
  })

const isUp = async (url: string): Promise<boolean> =>
  fetch(`${url}/health`).then(
    ({ ok }) => ok,
    () => false,
  )

/** A second backend on the suite's database, in a process of its own that can be killed. */
export async function anotherServer(database_url: string) {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const child = spawn(
    process.execPath,
    [
      "-r",
      "ts-node/register/transpile-only",
      "node_modules/@medusajs/cli/cli.js",
      "start",
      "--port",
      String(port),
    ],
    {
      env: { ...process.env, TS_NODE_TRANSPILE_ONLY: "true", DATABASE_URL: database_url, PORT: String(port) },
      stdio: ["ignore", "pipe", "pipe"],
    },
  )
  let log = ""
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part: Buffer) => (log += part.toString()))
  const gone = new Promise<void>((resolve) =>
    child.once("exit", () => {
      resolve()
    }),
  )
  await expect
    .poll(
      () => {
        if (child.exitCode !== null) throw new Error(`the second backend ended: ${log.slice(-2_000)}`)
        return isUp(url)
      },
      { timeout: 60_000, interval: 250 },
    )
    .toBe(true)
  return {
    url,
    /** As a power cut would: nothing is finished, nothing undone. */
    kill: async () => {
      child.kill("SIGKILL")
      await gone
    },
  }
}
