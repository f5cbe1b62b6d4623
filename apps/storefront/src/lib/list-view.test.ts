import { describe, expect, test } from "vitest"
import {
  listViewFromQuery,
  listViewFromSegments,
  listViewQuery,
  pageNumbers,
  rewriteListView,
} from "./list-view"

describe("listViewFromQuery", () => {
  test("reads order and page", () => {
    expect(listViewFromQuery({ urut: "harga-terendah", hal: "3" })).toEqual({ sort: "price_low", page: 3 })
  })

  test.each([
    [{}],
    [{ urut: "termurah", hal: "0" }],
    [{ urut: "", hal: "-2" }],
    [{ hal: "1e3" }],
    [{ hal: "99999999999999999999" }],
  ])("takes the default for %o", (query) => {
    expect(listViewFromQuery(query)).toEqual({ sort: "relevance", page: 1 })
  })

  test("takes the first of repeated parameters and stops at the last page the API knows", () => {
    expect(listViewFromQuery({ urut: ["terbaru", "terkait"], hal: ["999"] })).toEqual({
      sort: "newest",
      page: 400,
    })
  })
})

describe("listViewQuery", () => {
  test("leaves defaults out and keeps fixed parameters in front", () => {
    expect(listViewQuery({ sort: "relevance", page: 1 })).toBe("")
    expect(listViewQuery({ sort: "price_high", page: 2 }, { q: "beras merah" })).toBe(
      "?q=beras+merah&urut=harga-tertinggi&hal=2",
    )
  })
})

describe("rewriteListView", () => {
  const rewrite = (address: string) => {
    const url = new URL(address, "http://shop.test")
    return rewriteListView(url.pathname, url.searchParams)
  }

  test.each([
    ["/kategori/beras?urut=harga-terendah", "/id/kategori/beras/harga-terendah/1"],
    ["/en/kategori/beras?hal=2", "/en/kategori/beras/terkait/2"],
    ["/toko/padi-rahayu?urut=terbaru&hal=2", "/id/toko/padi-rahayu/terbaru/2"],
    ["/kategori/beras", undefined],
    ["/kategori/beras?hal=1&utm_source=wa", undefined],
    ["/cari?q=beras&urut=terbaru", undefined],
    ["/produk/beras?urut=terbaru", undefined],
  ])("%s → %s", (address, inner) => {
    expect(rewrite(address)).toBe(inner)
  })

  test("and the page reads back what the address said", () => {
    const inner = rewrite("/kategori/beras?urut=harga-tertinggi&hal=7")
    expect(listViewFromSegments(inner?.split("/").slice(4))).toEqual({ sort: "price_high", page: 7 })
  })
})

describe("listViewFromSegments", () => {
  test("knows the default and refuses what it did not make itself", () => {
    expect(listViewFromSegments(undefined)).toEqual({ sort: "relevance", page: 1 })
    expect(listViewFromSegments(["terbaru"])).toBeUndefined()
    expect(listViewFromSegments(["apa", "1"])).toBeUndefined()
    expect(listViewFromSegments(["terbaru", "02"])).toBeUndefined()
    expect(listViewFromSegments(["terbaru", "2", "3"])).toBeUndefined()
  })
})

describe("pageNumbers", () => {
  test.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [1, 9, [1, 2, null, 9]],
    [5, 9, [1, null, 4, 5, 6, null, 9]],
    [3, 9, [1, 2, 3, 4, null, 9]],
    [4, 9, [1, 2, 3, 4, 5, null, 9]],
    [9, 9, [1, null, 8, 9]],
  ])("page %i of %i", (current, total, pages) => {
    expect(pageNumbers(current, total)).toEqual(pages)
  })
})
