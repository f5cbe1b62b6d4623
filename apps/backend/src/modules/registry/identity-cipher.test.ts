import { describe, expect, it } from "vitest"
import { IdentityCipher } from "./identity-cipher"

const NIK = "1608035203850001"
const cipher = new IdentityCipher("a-key-of-the-tests")

describe("IdentityCipher", () => {
  it("reads back what it wrote, and never writes the same twice", () => {
    const [first, second] = [cipher.encrypt(NIK), cipher.encrypt(NIK)]
    expect(first).not.toBe(second)
    expect([cipher.decrypt(first), cipher.decrypt(second)]).toEqual([NIK, NIK])
    expect(first).not.toContain(NIK)
  })

  it("reads texts of any length", () => {
    for (const text of ["", "é", "x".repeat(100_000)]) expect(cipher.decrypt(cipher.encrypt(text))).toBe(text)
  })

  it("refuses what another key wrote or somebody changed", () => {
    const other = new IdentityCipher("another-key-of-the-tests")
    expect(() => other.decrypt(cipher.encrypt(NIK))).toThrow()
    const bytes = Buffer.from(cipher.encrypt(NIK), "base64url")
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1)
    expect(() => cipher.decrypt(bytes.toString("base64url"))).toThrow()
  })

  it("finds equal numbers by a digest that depends on the key", () => {
    expect(cipher.digest(NIK)).toBe(cipher.digest(NIK))
    expect(cipher.digest(NIK)).not.toBe(cipher.digest("1608035203850002"))
    expect(new IdentityCipher("another-key-of-the-tests").digest(NIK)).not.toBe(cipher.digest(NIK))
  })
})
