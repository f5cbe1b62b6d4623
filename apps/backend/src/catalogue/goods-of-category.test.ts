import type { CategoryFacts } from "@sebiduk/contracts"
import { describe, expect, it } from "vitest"
import { goodsOfCategory } from "./publication"

const row = (parent_category_id: string | null, goods?: CategoryFacts["goods"]) => ({
  parent_category_id,
  metadata: { name_en: "Name", ...(goods && { goods }) },
})

const CATEGORIES = new Map<string, { parent_category_id: string | null; metadata: CategoryFacts | null }>([
  ["beras", row(null, "packed_rice")],
  ["beras-putih", row("beras")],
  ["olahan", row("beras", "processed_food")],
  ["keripik", row("olahan")],
  ["lain", row(null)],
  ["yatim", row("tidak-ada")],
  ["polos", { parent_category_id: "beras", metadata: null }],
  ["a", row("b")],
  ["b", row("a")],
])

describe("goodsOfCategory", () => {
  it.each([
    ["beras", "packed_rice"],
    ["beras-putih", "packed_rice"],
    ["olahan", "processed_food"],
    ["keripik", "processed_food"],
    ["polos", "packed_rice"],
    ["lain", undefined],
    ["yatim", undefined],
    ["tidak-ada", undefined],
    ["a", undefined],
  ])("of %s is %s", (id, goods) => {
    expect(goodsOfCategory(id, CATEGORIES)).toBe(goods)
  })
})
