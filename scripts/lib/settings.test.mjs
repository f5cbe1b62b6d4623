import { describe, expect, it } from "vitest"
import { readSettings } from "./settings.mjs"

const EXAMPLE = {
  DATABASE_URL: "",
  POSTGRES_PORT: "5439",
  POSTGRES_PASSWORD: "",
  BACKEND_PORT: "9000",
  STOREFRONT_PORT: "8000",
  BACKEND_URL: "",
  STOREFRONT_URL: "",
  SEBIDUK_DEMO: "true",
  FILES_DIR: ".data/files",
}

describe("readSettings", () => {
  it("derives addresses and the built-in database, whose host is the text localhost", () => {
    const settings = readSettings(EXAMPLE, { POSTGRES_PASSWORD: "a b" }, {})
    expect(settings).toMatchObject({
      embedded: true,
      demo: true,
      backendUrl: "http://localhost:9000",
      storefrontUrl: "http://localhost:8000",
      databaseUrl: "postgres://sebiduk:a%20b@localhost:5439/sebiduk",
    })
    expect(settings.env.DATABASE_URL).toBe(settings.databaseUrl)
  })

  it("uses a database of the person's own", () => {
    const own = "postgres://me:pw@db.example:5432/shop"
    const settings = readSettings(EXAMPLE, { DATABASE_URL: own }, {})
    expect(settings).toMatchObject({ embedded: false, databaseUrl: own })
  })

  it("lets the shell go before the file, and the file before the example", () => {
    const settings = readSettings(
      EXAMPLE,
      { BACKEND_PORT: "9100", STOREFRONT_PORT: "8100" },
      { BACKEND_PORT: "9200" },
    )
    expect(settings).toMatchObject({ backendPort: 9200, storefrontPort: 8100 })
  })

  it("refuses one port for two servers", () => {
    expect(() => readSettings(EXAMPLE, { BACKEND_PORT: "8000" }, {})).toThrow("three different ports")
  })
})
