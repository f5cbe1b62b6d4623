import { describe, expect, it } from "vitest"
import { refuseDemo } from "./demo-guard"

const local = {
  wanted: true,
  production: true,
  databaseUrl: "postgres://u:p@localhost:5432/sebiduk",
  backendUrl: "http://localhost:9000",
}

describe("refuseDemo", () => {
  it("allows the demo on one's own machine and where it is not wanted", () => {
    expect(refuseDemo(local)).toBeUndefined()
    expect(refuseDemo({ ...local, backendUrl: "http://192.168.1.5:9000" })).toBeUndefined()
    expect(
      refuseDemo({ ...local, production: false, databaseUrl: "postgres://u:p@db.example/x" }),
    ).toBeUndefined()
    expect(
      refuseDemo({ ...local, wanted: false, databaseUrl: "postgres://u:p@db.example/x" }),
    ).toBeUndefined()
  })

  it("refuses a database elsewhere and a public address in production", () => {
    expect(refuseDemo({ ...local, databaseUrl: "postgres://u:p@db.example/x" })).toContain("db.example")
    expect(refuseDemo({ ...local, backendUrl: "https://api.example" })).toContain("https://api.example")
  })
})
