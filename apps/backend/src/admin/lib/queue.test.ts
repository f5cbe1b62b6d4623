import { VERIFICATION_PAGE_SIZE, type QueueItem, type VerificationListResponse } from "@sebiduk/contracts"
import { describe, expect, test } from "vitest"
import { addressOf, filterOf, findPlace, queueAddress } from "./queue"

const SIZE = VERIFICATION_PAGE_SIZE
const NOTHING = filterOf(() => "")

const licence = (id: string): QueueItem => ({
  kind: "licence",
  id,
  business: { id: `biz_${id}`, name: "", owner_name: "", kecamatan: "", desa: "" },
  type: "NIB",
  number: null,
  state: "submitted",
  waiting_since: "2026-11-22T10:00:00.000Z",
  age: "today",
  decisions: [],
})
const ids = (count: number) => Array.from({ length: count }, (_, index) => `lic_${index + 1}`)

/** A queue of these, by page. */
const queueOf =
  (all: readonly string[]) =>
  async (page: number): Promise<VerificationListResponse> => ({
    items: all.slice((page - 1) * SIZE, page * SIZE).map(licence),
    page: { page, page_size: SIZE, total: all.length },
    counts: { by_age: { today: 0, days_1_3: 0, days_4_7: 0, over_7: 0 }, kecamatan: 0, dinas: 0 },
  })

const placeIn = async (all: readonly string[], id: string, at: number) => {
  const { number, total, next } = await findPlace(queueOf(all), id, at)
  return { number, total, next: next && [next.item.id, next.at] }
}

describe("the place in a queue", () => {
  test("the one after follows, also on the next page", async () => {
    expect(await placeIn(ids(57), "lic_3", 3)).toEqual({ number: 3, total: 57, next: ["lic_4", 4] })
    expect(await placeIn(ids(57), "lic_50", 50)).toEqual({ number: 50, total: 57, next: ["lic_51", 51] })
  })

  test("nothing follows the last", async () => {
    expect(await placeIn(ids(57), "lic_57", 57)).toEqual({ number: 57, total: 57, next: undefined })
    expect(await placeIn(ids(50), "lic_50", 50)).toEqual({ number: 50, total: 50, next: undefined })
  })

  test("what was decided leaves its number to the next", async () => {
    const rest = ids(57).filter((id) => id !== "lic_3")
    expect(await placeIn(rest, "lic_3", 3)).toEqual({ number: undefined, total: 56, next: ["lic_4", 3] })
    expect(await placeIn([], "lic_1", 1)).toEqual({ number: undefined, total: 0, next: undefined })
  })

  test("it is found where others moved it up to", async () => {
    expect(await placeIn(ids(57).slice(2), "lic_51", 51)).toEqual({
      number: 49,
      total: 55,
      next: ["lic_52", 50],
    })
  })
})

test("addresses carry the filter, and only what is filtered", () => {
  const filter = { ...NOTHING, kind: "licence", waits_for: "dinas" }
  expect(addressOf(filter, { item: licence("lic_1"), at: 2 })).toBe(
    "/verifikasi/izin/lic_1?kind=licence&waits_for=dinas&at=2",
  )
  expect(queueAddress(filter, 51)).toBe("/verifikasi?kind=licence&waits_for=dinas&page=2")
  expect(queueAddress(NOTHING, 50)).toBe("/verifikasi")
})
