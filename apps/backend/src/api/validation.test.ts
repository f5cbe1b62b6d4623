import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { StoreAddLine, StoreSetAddress, StoreSetDelivery } from "@sebiduk/contracts"
import type { z } from "@medusajs/framework/zod"
import { describe, expect, it, vi } from "vitest"
import { asRefused } from "../refused"
import { validBody, validIds } from "./validation"

const response: MedusaResponse = Object.create(null) as MedusaResponse

function run(schema: z.ZodType, body: unknown) {
  const req = Object.assign(Object.create(null) as MedusaRequest, { body })
  const next = vi.fn()
  try {
    validBody(schema)(req, response, next)
  } catch (error) {
    expect(next).not.toHaveBeenCalled()
    return asRefused(error)
  }
  expect(next).toHaveBeenCalledWith()
  return req.validatedBody
}
const fieldsOf = (schema: z.ZodType, body: unknown) => {
  const refused = run(schema, body) as ReturnType<typeof asRefused>
  expect([refused?.status, refused?.body.code]).toEqual([400, "INPUT_INVALID"])
  return refused?.body.fields
}

describe("validBody", () => {
  it("hands on what the contract made of the body", () => {
    const address = {
      email: "siti@contoh.id",
      recipient: "  Siti Aminah ",
      phone: "0812 3456 7890",
      desa_code: "32.73.01.1001",
      postcode: "40152",
      street: "Jl. Merdeka 1",
    }
    expect(run(StoreSetAddress, address)).toEqual({
      ...address,
      recipient: "Siti Aminah",
      phone: "+6281234567890",
      postcode_confirmed: false,
      landmark: "",
      note: "",
    })
  })

  it.each([undefined, null, {}])("takes %j for an empty body and names what it lacks", (body) => {
    expect(fieldsOf(StoreAddLine, body)).toEqual({
      variant_id: { code: "FIELD_REQUIRED" },
      quantity: { code: "QUANTITY_INVALID" },
    })
  })

  it.each(["text", 1, [1]])("refuses %j as a whole", (body) => {
    expect(fieldsOf(StoreAddLine, body)).toEqual({ body: { code: "INPUT_INVALID" } })
  })

  it.each([
    [0, { code: "QUANTITY_INVALID" }],
    ["3", { code: "QUANTITY_INVALID" }],
    [2.5, { code: "QUANTITY_INVALID" }],
    [Number.NaN, { code: "QUANTITY_INVALID" }],
    [10_000, { code: "QUANTITY_ABOVE_MAXIMUM", values: { maximum: 9_999 } }],
    [Number.MAX_VALUE, { code: "QUANTITY_ABOVE_MAXIMUM", values: { maximum: 9_999 } }],
  ])("names a quantity of %s", (quantity, error) => {
    expect(fieldsOf(StoreAddLine, { variant_id: "variant_1", quantity })).toEqual({ quantity: error })
  })

  it("names every unknown key, also an empty one and one deep inside", () => {
    expect(fieldsOf(StoreAddLine, { variant_id: "v", quantity: 1, metadata: "", price: 1 })).toEqual({
      metadata: { code: "INPUT_INVALID" },
      price: { code: "INPUT_INVALID" },
    })
    expect(
      fieldsOf(StoreSetDelivery, { choices: [{ seller_id: "s", service: "regular", price_idr: 0 }] }),
    ).toEqual({ "choices.0.price_idr": { code: "INPUT_INVALID" } })
  })

  it("names a key that is one of JavaScript's own", () => {
    const body: unknown = JSON.parse('{"variant_id":"v","quantity":1,"constructor":1}')
    expect(fieldsOf(StoreAddLine, body)).toEqual({ constructor: { code: "INPUT_INVALID" } })
  })

  it("names texts that PostgreSQL cannot store", () => {
    expect(fieldsOf(StoreSetDelivery, { choices: [{ seller_id: "s\0", service: "regular" }] })).toEqual({
      "choices.0.seller_id": { code: "INPUT_INVALID" },
    })
  })
})

describe("validIds", () => {
  const pass = (params: Record<string, string>) => {
    try {
      validIds("CART_NOT_FOUND")(
        Object.assign(Object.create(null) as MedusaRequest, { params }),
        response,
        () => undefined,
      )
    } catch (error) {
      return asRefused(error)?.body.code
    }
    return "passed"
  }

  it.each(["", "a b", "x\0", "../x", "a".repeat(65), "cart_1'"])("refuses %j", (id) => {
    expect(pass({ id })).toBe("CART_NOT_FOUND")
  })

  it("looks at every id of the path", () => {
    expect(pass({ id: "cart_01J", line_id: "cali_01J" })).toBe("passed")
    expect(pass({ id: "cart_01J", line_id: "cali 01J" })).toBe("CART_NOT_FOUND")
  })
})
