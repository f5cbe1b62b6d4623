import type { JoinNotice } from "@sebiduk/contracts"
import { expect, test } from "vitest"
import { packNotices, unpackNotices } from "./join-notices"

const notice = (title: string): JoinNotice => ({
  title: { id: title, en: title },
  variant_title: "1 kg",
  reason: "QUANTITY_ABOVE_STOCK",
  wanted: 9,
  quantity: 5,
})

test("what goes in comes out", () => {
  const notices = [notice("Beras"), notice("Dodol “asli”; 250 g")]
  expect(unpackNotices(packNotices(notices))).toEqual({ notices, more: 0 })
})

test("however much was cut, it fits into a cookie", () => {
  const text = packNotices(Array.from({ length: 100 }, () => notice("Ă“".repeat(150))))
  expect(encodeURIComponent(text).length).toBeLessThan(4_000)
  const kept = unpackNotices(text)
  expect((kept?.notices.length ?? 0) + (kept?.more ?? 0)).toBe(100)
  expect(kept?.notices.length).toBeGreaterThan(0)
})

test.each([undefined, "", "{", "null", "[]", '{"notices":[{}],"more":0}'])("%j says nothing", (text) => {
  expect(unpackNotices(text)).toBeUndefined()
})
