import { expect, test } from "vitest"
import { doorPath, nextPath } from "./next-path"

test.each([
  ["/checkout", "/checkout"],
  ["/checkout?langkah=alamat", "/checkout?langkah=alamat"],
  ["/checkout?langkah=bayar", "/akun"],
  ["/keranjang", "/keranjang"],
  ["/akun", "/akun"],
  ["", "/akun"],
  [undefined, "/akun"],
  [["/checkout"], "/akun"],
  ["https://example.com", "/akun"],
  ["//example.com/checkout", "/akun"],
  ["/checkout/../toko-saya", "/akun"],
  ["/toko-saya", "/akun"],
])("%j leads to %s", (asked, path) => {
  expect(nextPath(asked)).toBe(path)
})

test("the door remembers the way on", () => {
  expect(doorPath("/masuk", "/akun")).toBe("/masuk")
  expect(doorPath("/daftar", "/checkout")).toBe("/daftar?next=%2Fcheckout")
})
