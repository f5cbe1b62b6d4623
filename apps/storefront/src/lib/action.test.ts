import { SellerCreateProduct, SellerSetIdentity, StoreSetAddress } from "@sebiduk/contracts"
import { notFound } from "next/navigation"
import { afterEach, describe, expect, it, vi } from "vitest"
import { fromStore, parseInput, runAction } from "./action"
import { StoreUnreachableError } from "./store-client"

const ADDRESS = {
  email: "pembeli@sebiduk.test",
  recipient: "Siti Aminah",
  phone: "0810 0000 0001",
  desa_code: "16.08.13.2004",
  postcode: "32365",
  street: "Jl. Merdeka 1",
}

describe("parseInput", () => {
  it("passes what the contract allows", () => {
    expect(parseInput(StoreSetAddress, ADDRESS).ok).toBe(true)
  })

  it("names one mistake per field", () => {
    const input = {
      ...ADDRESS,
      email: "bukan email",
      recipient: "",
      desa_code: "",
      postcode: "12",
      street: "Jl",
    }
    expect(parseInput(StoreSetAddress, input)).toEqual({
      ok: false,
      code: "INPUT_INVALID",
      fieldErrors: {
        email: { code: "EMAIL_INVALID" },
        recipient: { code: "FIELD_REQUIRED" },
        desa_code: { code: "FIELD_REQUIRED" },
        postcode: { code: "POSTCODE_INVALID" },
        street: { code: "FIELD_TOO_SHORT", values: { minimum: 5 } },
      },
    })
  })
})

describe("mistakes of numbers and lists", () => {
  const mistakes = (schema: Parameters<typeof parseInput>[0], input: object) => {
    const result = parseInput(schema, input)
    return result.ok ? undefined : result.fieldErrors
  }

  it("names what a number may be, and that a photo is missing", () => {
    const product = { price_idr: 5, stock: NaN, weight_g: 300_001, length_cm: 0, picture_ids: [] }
    expect(mistakes(SellerCreateProduct, product)).toMatchObject({
      price_idr: { code: "NUMBER_INVALID", values: { minimum: 100 } },
      stock: { code: "NUMBER_INVALID" },
      weight_g: { code: "NUMBER_INVALID", values: { maximum: 300_000 } },
      length_cm: { code: "NUMBER_INVALID", values: { minimum: 1 } },
      picture_ids: { code: "FIELD_REQUIRED" },
    })
  })

  it("lets no business begin in a year to come, as years are counted in WIB", () => {
    vi.useFakeTimers({ now: new Date("2026-12-31T16:59:00Z") })
    const next = { established_year: 2027 }
    const beyond = { code: "NUMBER_INVALID", values: { maximum: 2026 } }
    expect(mistakes(SellerSetIdentity, next)?.["established_year"]).toEqual(beyond)
    expect(mistakes(SellerSetIdentity, { established_year: 2101 })?.["established_year"]).toEqual(beyond)
    vi.setSystemTime(new Date("2026-12-31T17:00:00Z"))
    expect(mistakes(SellerSetIdentity, next)?.["established_year"]).toBeUndefined()
    vi.useRealTimers()
  })
})

describe("fromStore", () => {
  it("keeps codes and leaves the backend's words behind", () => {
    const error = {
      code: "INPUT_INVALID" as const,
      message: "internal words",
      fields: { phone: { code: "PHONE_INVALID" as const } },
    }
    const result = fromStore({ ok: false, status: 400, error })
    expect(result).toEqual({ ok: false, code: "INPUT_INVALID", fieldErrors: error.fields })
  })

  it("hands on what the sentence of a code needs", () => {
    const error = { code: "ORDER_STATE" as const, message: "internal words", values: { state: "shipped" } }
    const result = fromStore({ ok: false, status: 409, error })
    expect(result).toMatchObject({ ok: false, code: "ORDER_STATE", values: { state: "shipped" } })
  })
})

describe("a failing backend", () => {
  it("is no refusal", () => {
    const error = { code: "UNEXPECTED" as const, message: "stack" }
    expect(() => fromStore({ ok: false, status: 500, error })).toThrow(StoreUnreachableError)
  })
})

describe("runAction", () => {
  afterEach(() => vi.restoreAllMocks())

  it("logs what nobody expected and answers only its id", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined)
    const result = await runAction("test", () => Promise.reject(new Error("secret")))
    expect(result).toMatchObject({ ok: false, code: "UNEXPECTED" })
    expect(JSON.stringify(result)).not.toContain("secret")
    const id = result.ok ? undefined : result.values?.["id"]
    expect(log.mock.calls[0]?.[0]).toContain(String(id))
  })

  it("lets the framework's own throws pass", async () => {
    await expect(runAction("test", () => Promise.resolve().then(() => notFound()))).rejects.toThrow()
  })
})
