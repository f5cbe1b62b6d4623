import { describe, expect, it } from "vitest"
import { refuseNodeVersion } from "./node-version.mjs"

describe("refuseNodeVersion", () => {
  it.each(["20.19.0", "20.20.2", "22.12.0", "22.20.1", "24.0.0", "26.1.0"])("takes %s", (version) => {
    expect(refuseNodeVersion(version)).toBeUndefined()
  })

  it.each(["16.20.0", "18.20.4", "20.18.9", "21.7.0", "22.11.0"])(
    "refuses %s and says what it needs",
    (version) => {
      expect(refuseNodeVersion(version)).toMatch(
        /needs Node 20\.19 or newer, or 22\.12 or newer; this is Node /,
      )
    },
  )
})
