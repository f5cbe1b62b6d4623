import { Handle } from "@sebiduk/contracts"
import { describe, expect, it } from "vitest"
import { freeHandle, toHandle } from "./handle"

describe("toHandle", () => {
  it.each([
    ["Sawah Lestari Belitang", "sawah-lestari-belitang"],
    ['Toko "Maju" & Co.', "toko-maju-co"],
    ["  --Nur'aini--  ", "nuraini"],
    ["Café Ogan", "cafe-ogan"],
    ["米", "toko"],
    ["x".repeat(59) + " y", "x".repeat(59)],
  ])("of %s", (name, handle) => {
    expect(toHandle(name, "toko")).toBe(handle)
    expect(Handle.safeParse(handle).success).toBe(true)
  })
})

describe("freeHandle", () => {
  it.each([
    [[], "beras"],
    [["beras-2"], "beras"],
    [["beras"], "beras-2"],
    [["beras", "beras-2", "beras-4"], "beras-3"],
  ])("beside %j", (taken, handle) => {
    expect(freeHandle("beras", taken)).toBe(handle)
  })
})
