import { fork } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { z } from "@medusajs/framework/zod"

const Port = z.number()

/** A second backend on the suite's database, in a process of its own that can be killed. */
export async function anotherServer(database_url: string) {
  const { PORT: _port, ...env } = process.env
  const child = fork(join(__dirname, "second-server.ts"), {
    execArgv: ["-r", "ts-node/register/transpile-only"],
    env: { ...env, DATABASE_URL: database_url },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  })
  let log = ""
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (part: Buffer) => (log += part.toString()))
  }
  const gone = once(child, "exit")
  const first: unknown[] = await Promise.race([once(child, "message"), gone.then(() => [])])
  if (first.length === 0) throw new Error(`the second backend ended: ${log.slice(-2_000)}`)
  return {
    url: `http://localhost:${Port.parse(first[0])}`,
    /** As a power cut would: nothing is finished, nothing undone. */
    kill: async () => {
      child.kill("SIGKILL")
      await gone
    },
  }
}
