import { describe, expect, it } from "vitest"
import { inData } from "./paths.mjs"
import { startProblem } from "./postgres.mjs"

const cluster = { dataDir: inData("postgres"), port: 5439, portRow: "POSTGRES_PORT" }

describe("startProblem", () => {
  it("names a taken port", () => {
    const log = 'LOG:  could not bind IPv4 address "127.0.0.1": Address already in use'
    expect(startProblem(cluster, log)).toEqual({
      sentence:
        "Port 5439 for the database is taken by another program; stop it, or choose another in the row POSTGRES_PORT of .env.",
      lost: false,
    })
  })

  it("knows a database of another version", () => {
    const log = "FATAL:  database files are incompatible with server"
    expect(startProblem(cluster, log)).toMatchObject({
      sentence: expect.stringContaining("another version"),
      lost: true,
    })
  })

  it("takes the rest for damage", () => {
    const { sentence, lost } = startProblem(
      cluster,
      "could not open file pg_control: No such file or directory",
    )
    expect(sentence).toContain("damaged")
    expect(sentence).toContain("npm run reset")
    expect(lost).toBe(true)
  })

  it.each(["No space left on device", "Permission denied"])("does not call it lost for: %s", (log) => {
    expect(startProblem(cluster, log).lost).toBe(false)
  })
})
