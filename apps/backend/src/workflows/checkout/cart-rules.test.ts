import { describe, expect, it } from "vitest"
import type { CategoryRow } from "../../catalogue/product-row"
import { isForSale, type CartFacts, type CartItem } from "./cart-facts"
import {
  groupBySeller,
  isDeliveryComplete,
  lineProblem,
  newPrice,
  piecesOf,
  quoteGroup,
  undeliverableLines,
} from "./cart-rules"
import { toCart } from "./cart-view"

const TODAY = "2026-12-10"
const BANDUNG = "32.73.01.1001"

const aSeller = (id: string, status = "active") => ({
  id,
  handle: id,
  name: id.toUpperCase(),
  status,
  dispatch_days: 2,
  minimum_order_idr: null,
  holiday_from: null,
  holiday_until: null,
  holiday_note: null,
  business: { kecamatan: "Belitang", licences: [] },
})

let counter = 0
function anItem(input: Partial<CartItem> = {}): CartItem {
  const n = (counter += 1)
  return {
    id: `line-${n}`,
    created_at: new Date(n),
    variant_id: `variant-${n}`,
    product_title: "Beras (waktu dipilih)",
    product_handle: "beras-waktu-dipilih",
    variant_title: "1 kg",
    quantity: 1,
    unit_price: 25_000,
    total: 25_000,
    adjustments: [],
    metadata: { seller_id: "sawah", title_en: "Rice (as added)", is_illustration: true, perishable: false },
    is_for_sale: true,
    variant: {
      title: "1 kg",
      weight: 1_030,
      length: 20,
      width: 13,
      height: 6,
      inventory_items: [{ inventory_item_id: `item-${n}`, required_quantity: 1 }],
      product: {
        title: "Beras",
        handle: "beras",
        status: "published",
        description: "Pulen",
        categories: [],
        metadata: {
          title_en: "Rice",
          description_en: "About rice",
          storage_id: null,
          shelf_life_days: null,
          perishable: false,
          max_transit_days: null,
          cargo_only: false,
          fragile: false,
          lead_time_days: 0,
          tax_class: "bebas",
          certifications: [],
          attributes: {},
          pictures: [],
        },
      },
    },
    seller: aSeller("sawah"),
    ...input,
  }
}

function aCart(input: Partial<CartFacts> = {}): CartFacts {
  const items = input.items ?? []
  return {
    id: "cart",
    email: null,
    customer_id: null,
    metadata: null,
    completed_at: null,
    sales_channel_id: "sc",
    region_id: "reg",
    currency_code: "idr",
    item_total: 0,
    shipping_total: 0,
    total: 0,
    shipping_address: null,
    shipping_methods: [],
    items,
    available: Object.fromEntries(items.map(({ variant_id }) => [variant_id, 10])),
    prices_now: Object.fromEntries(items.map(({ id, unit_price }) => [id, unit_price])),
    ...input,
  }
}

const addressed = {
  email: "siti@contoh.id",
  shipping_address: {
    first_name: "Siti",
    phone: "+6281234567890",
    province: "Jawa Barat",
    city: "Kota Bandung",
    address_1: "Jl. Merdeka 1",
    postal_code: "40152",
    metadata: { desa_code: BANDUNG, kecamatan: "Sukasari", desa: "Sukarasa", landmark: "", note: "" },
  },
}
const aMethod = (
  seller_id: string,
  amount = 23_000,
  quote: { source: string; quoted_at: string | null } = { source: "table", quoted_at: null },
) => ({
  id: `method-${seller_id}`,
  amount,
  adjustments: [],
  data: {
    seller_id,
    service: "regular" as const,
    price_idr: amount,
    chargeable_weight_g: 1_000,
    parcels: 1,
    etd_days: { min: 2, max: 4 },
    ...quote,
  },
})

describe("groupBySeller", () => {
  it("keeps the order in which the sellers came", () => {
    const [a, b, c] = [anItem(), anItem({ seller: aSeller("anyam") }), anItem()]
    expect(groupBySeller([a, b, c]).map(({ seller, items }) => [seller.id, items])).toEqual([
      ["sawah", [a, c]],
      ["anyam", [b]],
    ])
  })
})

describe("isForSale", () => {
  const category: CategoryRow = {
    id: "c",
    handle: "beras",
    name: "Beras",
    parent_category_id: null,
    metadata: { name_en: "Rice", goods: "packed_rice" },
  }
  const categories = new Map([["c", category]])
  const licences = [
    { type: "NIB" as const, state: "approved", valid_until: null },
    { type: "PSAT-PDUK" as const, state: "approved", valid_until: "2026-12-31" },
  ]
  const { variant } = anItem()
  if (!variant) throw new Error("the fixture has a variant")
  const listed = { ...variant, product: { ...variant.product, categories: [{ id: "c" }] } }
  const seller = { status: "active", business: { licences } }
  const product = (change: object) => ({ ...listed, product: { ...listed.product, ...change } })

  it.each([
    ["all that it needs", listed, seller, "2026-12-31", true],
    ["a licence that ran out yesterday", listed, seller, "2027-01-01", false],
    ["no licence", listed, { ...seller, business: { licences: [] } }, "2026-12-01", false],
    ["a suspended seller", listed, { ...seller, status: "suspended" }, "2026-12-01", false],
    ["a draft", product({ status: "draft" }), seller, "2026-12-01", false],
    ["an organic claim without proof", product({ title: "Beras organik" }), seller, "2026-12-01", false],
    ["a category nobody described", product({ categories: [{ id: "x" }] }), seller, "2026-12-01", false],
    ["a variant that is gone", null, seller, "2026-12-01", false],
  ] as const)("with %s", (_what, item, of, today, expected) => {
    expect(isForSale(item, of, categories, today)).toBe(expected)
  })
})

describe("lineProblem", () => {
  it.each([
    ["nothing", anItem(), 1, null],
    ["all of the stock", anItem({ quantity: 3 }), 3, null],
    ["more than the stock", anItem({ quantity: 4 }), 3, "QUANTITY_ABOVE_STOCK"],
    ["what is not for sale", anItem({ is_for_sale: false }), 9, "VARIANT_NOT_FOR_SALE"],
  ] as const)("of %s", (_what, item, stock, problem) => {
    expect(lineProblem(item, { items: [item], available: { [item.variant_id]: stock } })).toBe(problem)
  })

  it("takes an unknown stock for none", () => {
    const item = anItem()
    expect(lineProblem(item, { items: [item], available: {} })).toBe("QUANTITY_ABOVE_STOCK")
  })

  it("counts the pieces of a variant over all lines", () => {
    const items = [4, 3].map((quantity) => anItem({ quantity, variant_id: "one" }))
    expect(piecesOf("one", [...items, anItem()])).toBe(7)
    const problems = (stock: number) =>
      items.map((item) => lineProblem(item, { items, available: { one: stock } }))
    expect(problems(7)).toEqual([null, null])
    expect(problems(6)).toEqual(["QUANTITY_ABOVE_STOCK", "QUANTITY_ABOVE_STOCK"])
  })
})

describe("quoteGroup", () => {
  it("weighs what can be sent only", () => {
    const items = [anItem({ quantity: 2 }), anItem({ variant: null })]
    const [group] = groupBySeller(items)
    const quotes = group ? quoteGroup(group, BANDUNG).quotes : []
    expect(quotes[0]).toEqual({
      service: "regular",
      price_idr: 46_000,
      chargeable_weight_g: 2_000,
      parcels: 1,
      etd_days: { min: 2, max: 4 },
    })
    const gone = { seller: aSeller("sawah"), items: [anItem({ variant: null })] }
    expect(quoteGroup(gone, BANDUNG)).toEqual({ quotes: [], refused: [] })
  })
})

describe("isDeliveryComplete", () => {
  const items = [anItem(), anItem({ seller: aSeller("anyam") })]
  it.each([
    ["each seller sends at today's price", [aMethod("sawah"), aMethod("anyam")], true],
    ["one seller has none", [aMethod("sawah")], false],
    ["one seller has two and the other none", [aMethod("sawah"), aMethod("sawah")], false],
    ["a seller is not in the cart", [aMethod("sawah"), aMethod("anyam"), aMethod("x")], false],
    ["a price is another today", [aMethod("sawah"), aMethod("anyam", 22_000)], false],
  ])("when %s", (_when, shipping_methods, complete) => {
    expect(isDeliveryComplete(aCart({ ...addressed, items, shipping_methods }))).toBe(complete)
  })

  it.each([
    ["a moment ago", "2026-11-25T05:00:00Z", true],
    ["a day ago", "2026-11-24T05:00:01Z", true],
    ["more than a day ago", "2026-11-24T05:00:00Z", false],
    ["at no known time", null, false],
  ])("keeps a live courier's price of %s, whatever the table says", (_when, quoted_at, complete) => {
    const [item] = items
    const shipping_methods = [aMethod("sawah", 19_999, { source: "JNE", quoted_at })]
    const cart = aCart({ ...addressed, items: item ? [item] : [], shipping_methods })
    expect(isDeliveryComplete(cart, new Date("2026-11-25T05:00:00Z"))).toBe(complete)
  })

  it("needs an address", () => {
    expect(isDeliveryComplete(aCart({ items: [anItem()], shipping_methods: [aMethod("sawah")] }))).toBe(false)
  })
})

describe("toCart", () => {
  it("says what is missing", () => {
    const missing = (input: Partial<CartFacts>) => toCart(aCart(input), TODAY).missing
    const items = [anItem()]
    expect(missing({})).toEqual(["lines", "address", "delivery"])
    expect(missing({ items })).toEqual(["address", "delivery"])
    expect(missing({ items, available: {} })).toEqual(["stock", "address", "delivery"])
    expect(missing({ items, ...addressed })).toEqual(["delivery"])
    expect(missing({ items, ...addressed, email: null })).toEqual(["address", "delivery"])
    expect(missing({ items, ...addressed, shipping_methods: [aMethod("sawah")] })).toEqual([])
  })

  it("shows a line that is gone by what was kept of it", () => {
    const [group] = toCart(
      aCart({ items: [anItem({ variant: null, is_for_sale: false, quantity: 2 })], available: {} }),
      TODAY,
    ).groups
    expect(group).toMatchObject({
      weight_g: 0,
      delivery: null,
      lines: [
        {
          product_handle: "beras-waktu-dipilih",
          title: { id: "Beras (waktu dipilih)", en: "Rice (as added)" },
          picture: null,
          quantity: 2,
          available: 0,
          problem: "VARIANT_NOT_FOR_SALE",
        },
      ],
    })
  })
})

describe("newPrice", () => {
  const item = anItem()
  it.each([
    ["the same", item, { [item.id]: 25_000 }, null],
    ["more", item, { [item.id]: 26_000 }, 26_000],
    ["less", item, { [item.id]: 24_000 }, 24_000],
    ["nothing known", item, {}, null],
    ["more, though nobody can buy it", { ...item, is_for_sale: false }, { [item.id]: 26_000 }, null],
  ] as const)("today %s", (_what, line, prices_now, expected) => {
    expect(newPrice(line, { prices_now })).toBe(expected)
  })
})

describe("undeliverableLines", () => {
  const { variant } = anItem()
  const perishable = variant && {
    ...variant,
    product: {
      ...variant.product,
      metadata: { ...variant.product.metadata, perishable: true, max_transit_days: 3 },
    },
  }
  const JAYAPURA = "91.71.01.1001"

  it("names what nothing brings there", () => {
    const items = [anItem({ variant: null }), anItem(), anItem({ variant: perishable })]
    const group = { seller: aSeller("jambu"), items }
    const reason = "too_slow_for_perishable"
    expect(undeliverableLines(group, JAYAPURA)).toEqual([{ line_id: items[2]?.id, reason }])
    expect(undeliverableLines(group, BANDUNG)).toEqual([])
  })
})

describe("what the cart says of a shop", () => {
  const group = (seller: Partial<CartItem["seller"]>, ...lines: Partial<CartItem>[]) => {
    const items = lines.map((line) => anItem({ seller: { ...aSeller("sawah"), ...seller }, ...line }))
    const cart = toCart(aCart({ items }), TODAY)
    return { ...cart.groups[0], missing: cart.missing }
  }

  it.each([
    ["active", "open"],
    ["suspended", "suspended"],
    ["closed", "closed"],
    ["in_review", "closed"],
  ])("that is %s: %s", (status, state) => {
    expect(group({ status }, {}).seller?.state).toBe(state)
  })

  it.each([
    [null, 0],
    [75_000, 0],
    [75_001, 1],
    [100_000, 25_000],
  ])("with a minimum of %j and goods for 75.000: %d is missing", (minimum_order_idr, below) => {
    const answer = group({ minimum_order_idr }, { quantity: 2 }, {}, { is_for_sale: false })
    expect([answer.minimum_order_idr, answer.below_minimum_idr]).toEqual([minimum_order_idr, below])
    expect(answer.missing.includes("minimum")).toBe(below > 0)
  })

  it.each([
    ["2026-12-05", "2026-12-09", null],
    ["2026-12-05", "2026-12-10", { is_now: true, resumes_on: "2026-12-11" }],
    ["2026-12-24", "2026-12-31", { is_now: false, resumes_on: "2027-01-01" }],
  ])("that rests from %s until %s", (from, until, pause) => {
    const rest = { holiday_from: from, holiday_until: until, holiday_note: "Panen raya" }
    expect(group(rest, {}).holiday).toEqual(pause && { from, until, note: "Panen raya", ...pause })
  })
})

describe("what the cart says of a line", () => {
  it("tells a new price beside the one agreed to, which the minimum does not count with", () => {
    const seller = { ...aSeller("sawah"), minimum_order_idr: 50_000 }
    const item = anItem({ quantity: 2, total: 50_000, seller })
    const cart = toCart(aCart({ items: [item], prices_now: { [item.id]: 24_000 } }), TODAY)
    expect(cart.groups[0]?.lines[0]).toMatchObject({ unit_price_idr: 25_000, new_price_idr: 24_000 })
    expect([cart.groups[0]?.subtotal_idr, cart.groups[0]?.below_minimum_idr]).toEqual([50_000, 2_000])
    expect(cart.missing).toEqual(["prices", "minimum", "address", "delivery"])
  })

  it("has room for what other lines of its variant leave", () => {
    const items = [4, 3].map((quantity) => anItem({ quantity, variant_id: "one" }))
    const room = (stock: number) =>
      toCart(aCart({ items, available: { one: stock } }), TODAY).groups[0]?.lines.map(
        ({ available }) => available,
      )
    expect(room(9)).toEqual([6, 5])
    expect(room(6)).toEqual([3, 2])
    expect(room(1)).toEqual([0, 0])
  })
})
