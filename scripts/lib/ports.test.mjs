import { describe, expect, it } from "vitest"
import { portSentence, readPort } from "./ports.mjs"

const use = { port: 9000, row: "BACKEND_PORT", who: "the backend" }

describe("portSentence", () => {
  it("names the port and the row of a taken port", () => {
    expect(portSentence(use, "EADDRINUSE")).toBe(
      "Port 9000 for the backend is taken by another program; stop it, or choose another in the row BACKEND_PORT of .env.",
    )
  })

  it("says that a low port is closed to this user", () => {
    expect(portSentence({ ...use, port: 80 }, "EACCES")).toMatch(
      /^Port 80 .* above 1023 in the row BACKEND_PORT/,
    )
  })
})

describe("readPort", () => {
  it("reads a number", () => expect(readPort("BACKEND_PORT", "9000")).toBe(9000))
  it.each(["", "0", "65536", "9000.5", "http"])("refuses %j", (text) => {
    expect(() => readPort("BACKEND_PORT", text)).toThrow("The row BACKEND_PORT of .env must be a port number")
  })
})
