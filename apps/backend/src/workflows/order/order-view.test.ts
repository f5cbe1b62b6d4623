import { describe, expect, it } from "vitest"
import type { OrderRow } from "./order-row"
import { toOrder } from "./order-view"

const PLACED = new Date("2026-11-23T05:00:00Z")
const LATER = new Date("2026-11-24T05:00:00Z")
const sellers = [
  { id: "sawah", handle: "sawah", name: "Sawah", business: { kecamatan: "Belitang" } },
  { id: "anyam", handle: "anyam", name: "Anyam", business: { kecamatan: "Martapura" } },
]

const anItem = (id: string, product_title: string, variant_title = "1 kg", seller_id = "sawah") => ({
  id,
  title: product_title,
  product_title,
  product_handle: id,
  variant_title,
  thumbnail: null,
  quantity: 2,
  unit_price: 25_000,
  total: 50_000,
  metadata: { seller_id, title_en: `${product_title} EN`, is_illustration: false },
})

const aPayment = (captured_at: Date | null = null, canceled_at: Date | null = null) => ({
  data: { bank: "Bank Contoh", account_number: "123", account_holder: "Sebiduk" },
  captured_at,
  canceled_at,
})

type Sent = OrderRow["fulfillments"][number]
const sent = (item_ids: string[], input: Partial<Sent> = {}): Sent => ({
  shipped_at: LATER,
  delivered_at: null,
  canceled_at: null,
  items: item_ids.map((line_item_id) => ({ line_item_id, quantity: 2 })),
  labels: item_ids.map((id) => ({ tracking_number: `JNE-${id}` })),
  ...input,
})

function anOrder(input: Partial<OrderRow> = {}): OrderRow {
  return {
    id: "order_1",
    display_id: 42,
    status: "pending",
    created_at: PLACED,
    canceled_at: null,
    email: "siti@contoh.id",
    item_total: 100_000,
    shipping_total: 0,
    total: 100_000,
    items: [anItem("a", "Beras"), anItem("b", "Keranjang", "Besar", "anyam")],
    shipping_methods: [],
    shipping_address: {
      first_name: "Siti",
      phone: "+6281234567890",
      province: "Jawa Barat",
      city: "Kota Bandung",
      address_1: "Jl. Merdeka 1",
      postal_code: "40152",
      metadata: {
        desa_code: "32.73.01.1001",
        kecamatan: "Sukasari",
        desa: "Sukarasa",
        landmark: "",
        note: "",
      },
    },
    payment_collections: [{ payments: [aPayment()] }],
    fulfillments: [],
    ...input,
  }
}
const view = (input: Partial<OrderRow> = {}) => toOrder(anOrder(input), sellers)
const paid = { payment_collections: [{ payments: [aPayment(LATER)] }] }
const delivered = { delivered_at: LATER }

describe("the state of an order", () => {
  it.each([
    ["awaiting_payment", {}],
    ["processing", paid],
    ["awaiting_payment", { payment_collections: [] }],
    ["processing", { payment_collections: [{ payments: [aPayment(null, LATER), aPayment(LATER)] }] }],
    ["awaiting_payment", { payment_collections: [{ payments: [aPayment(LATER), aPayment()] }] }],
    ["processing", { ...paid, fulfillments: [sent(["a", "b"], { shipped_at: null })] }],
    ["processing", { ...paid, fulfillments: [sent(["a", "b"], { canceled_at: LATER })] }],
    ["shipped", { ...paid, fulfillments: [sent(["a", "b"])] }],
    ["shipped", { ...paid, fulfillments: [sent(["a"])] }],
    ["shipped", { ...paid, fulfillments: [sent(["a"], delivered)] }],
    ["shipped", { ...paid, fulfillments: [sent(["a"], delivered), sent(["b"])] }],
    [
      "shipped",
      { ...paid, fulfillments: [sent(["a"], delivered), sent(["b"], { ...delivered, canceled_at: LATER })] },
    ],
    ["completed", { ...paid, fulfillments: [sent(["a"], delivered), sent(["b"], delivered)] }],
    ["completed", { ...paid, fulfillments: [sent(["a", "b"], delivered)] }],
    ["cancelled", { canceled_at: LATER }],
    ["cancelled", { status: "canceled" }],
    ["cancelled", { status: "canceled", fulfillments: [sent(["a", "b"], delivered)] }],
  ] satisfies [string, Partial<OrderRow>][])("is %s (%#)", (state, input) => {
    expect(view(input).state).toBe(state)
  })

  it("is not completed while a piece of a line is on its way", () => {
    const half = { ...sent([], delivered), items: [{ line_item_id: "a", quantity: 1 }] }
    const items = [anItem("a", "Beras")]
    expect(view({ items, fulfillments: [half] }).state).toBe("shipped")
    expect(view({ items, fulfillments: [half, half] }).state).toBe("completed")
  })
})

describe("the transfer", () => {
  it("is asked for while it is awaited, with the number to write down", () => {
    expect(view().transfer).toEqual({
      bank: "Bank Contoh",
      account_number: "123",
      account_holder: "Sebiduk",
      amount_idr: 100_000,
      reference: "SBD-000042",
    })
  })

  it.each([
    ["paid", paid],
    ["cancelled", { status: "canceled" }],
    ["without a payment", { payment_collections: [] }],
    ["whose payment was given up", { payment_collections: [{ payments: [aPayment(null, LATER)] }] }],
  ] satisfies [string, Partial<OrderRow>][])("is not asked for of an order %s", (_what, input) => {
    expect(view(input).transfer).toBeNull()
  })

  it("was made when the last payment came", () => {
    expect(view().paid_at).toBeNull()
    const payments = [aPayment(LATER), aPayment(PLACED)]
    expect(view({ payment_collections: [{ payments }] }).paid_at).toBe("2026-11-24T05:00:00.000Z")
  })
})

describe("the groups", () => {
  it("come by title, with sizes in their natural order, however the rows come", () => {
    const items = [
      anItem("d", "Tampah", "Besar", "anyam"),
      anItem("c", "Beras", "10 kg"),
      anItem("b", "Beras", "5 kg"),
      anItem("a", "Alas", "Satu", "anyam"),
    ]
    const titles = (order: ReturnType<typeof view>) =>
      order.groups.map(({ seller, lines }) => [seller.handle, lines.map(({ id }) => id)])
    const expected = [
      ["anyam", ["a", "d"]],
      ["sawah", ["b", "c"]],
    ]
    expect(titles(view({ items }))).toEqual(expected)
    expect(titles(view({ items: items.toReversed() }))).toEqual(expected)
  })

  it("carry the waybills of their own parcels", () => {
    const fulfillments = [
      sent(["a"]),
      sent(["b"]),
      sent(["b"], { canceled_at: LATER, labels: [{ tracking_number: "OLD" }] }),
      sent(["a"], { labels: [{ tracking_number: "" }] }),
    ]
    expect(view({ fulfillments }).groups.map(({ waybills }) => waybills)).toEqual([["JNE-a"], ["JNE-b"]])
  })

  it("name what the order kept of a seller that is gone", () => {
    expect(toOrder(anOrder(), []).groups[0]?.seller).toEqual({
      id: "sawah",
      handle: "",
      name: "",
      kecamatan: "",
    })
  })
})
