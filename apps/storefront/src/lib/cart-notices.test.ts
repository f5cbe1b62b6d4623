import type { JoinNotice, ReorderNotice } from "@sebiduk/contracts"
import { expect, test } from "vitest"
import { packNotices, unpackNotices } from "./cart-notices"

const notice = (title: string): JoinNotice => ({
  title: { id: title, en: title },
  variant_title: "1 kg",
  reason: "QUANTITY_ABOVE_STOCK",
  wanted: 9,
  quantity: 5,
})
const dearer: ReorderNotice = {
  title: { id: "Beras", en: "Rice" },
  variant_title: "1 kg",
  reason: "PRICE_CHANGED",
  was_idr: 25_000,
  now_idr: 27_500,
}

test("what goes in comes out", () => {
  const notices = [notice("Beras"), notice("Dodol “asli”; 250 g")]
  expect(unpackNotices(packNotices({ cause: "join", notices }))).toEqual({ cause: "join", notices, more: 0 })
  const again = { cause: "reorder" as const, notices: [...notices, dearer] }
  expect(unpackNotices(packNotices(again))).toEqual({ ...again, more: 0 })
})

test("however much was cut, it fits into a cookie", () => {
  const notices = Array.from({ length: 100 }, () => notice("Ă“".repeat(150)))
  const text = packNotices({ cause: "join", notices })
  expect(encodeURIComponent(text).length).toBeLessThan(4_000)
  const kept = unpackNotices(text)
  expect((kept?.notices.length ?? 0) + (kept?.more ?? 0)).toBe(100)
  expect(kept?.notices.length).toBeGreaterThan(0)
})

test.each([
  undefined,
  "",
  "{",
  "null",
  "[]",
  '{"notices":[],"more":0}',
  '{"cause":"join","notices":[{}],"more":0}',
])("%j says nothing", (text) => {
  expect(unpackNotices(text)).toBeUndefined()
})

test("a join knows no prices", () => {
  const text = JSON.stringify({ cause: "join", notices: [dearer], more: 0 })
  expect(unpackNotices(text)).toBeUndefined()
})
