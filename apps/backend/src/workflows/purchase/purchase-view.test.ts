import { describe, expect, it } from "vitest"
import type { OrderRow, PurchaseRow, SplitRow } from "./order-row"
import { toPurchase } from "./purchase-view"

const PLACED = new Date("2026-11-23T05:00:00Z")
const LATER = new Date("2026-11-24T05:00:00Z")
const sellers = [
  { id: "sawah", handle: "sawah", name: "Sawah", business: { kecamatan: "Belitang" } },
  { id: "anyam", handle: "anyam", name: "Anyam", business: { kecamatan: "Martapura" } },
]
const account = { bank: "Bank Contoh", account_number: "123", account_holder: "Sebiduk" }

const anItem = (id: string, product_title: string, variant_title = "1 kg") => ({
  id,
  title: product_title,
  product_title,
  product_handle: id,
  variant_id: `variant_${id}`,
  variant_title,
  thumbnail: null,
  quantity: 2,
  unit_price: 25_000,
  total: 50_000,
  adjustments: [],
  metadata: {
    seller_id: "sawah",
    title_en: `${product_title} EN`,
    is_illustration: false,
    perishable: false,
  },
})

type Sent = OrderRow["fulfillments"][number]
const sent = (item_ids: string[], input: Partial<Sent> = {}): Sent => ({
  id: `ful_${item_ids.join("_")}`,
  created_at: PLACED,
  metadata: null,
  shipped_at: LATER,
  delivered_at: null,
  canceled_at: null,
  items: item_ids.map((line_item_id) => ({ line_item_id, quantity: 2 })),
  labels: item_ids.map((id) => ({ tracking_number: `JNE-${id}` })),
  ...input,
})

const anOrder = (id: string, input: Partial<OrderRow> = {}): OrderRow => ({
  id,
  email: "siti@contoh.id",
  items: [anItem(`${id}-1`, "Beras")],
  shipping_methods: [],
  shipping_address: {
    first_name: "Siti",
    phone: "+6281234567890",
    province: "Jawa Barat",
    city: "Kota Bandung",
    address_1: "Jl. Merdeka 1",
    postal_code: "40152",
    metadata: { desa_code: "32.73.01.1001", kecamatan: "Sukasari", desa: "Sukarasa", landmark: "", note: "" },
  },
  fulfillments: [],
  ...input,
})

const aSplit = (order_id: string, part: number, input: Partial<SplitRow> = {}): SplitRow => ({
  order_id,
  seller_id: part === 0 ? "sawah" : "anyam",
  part,
  item_total: 50_000,
  total: 60_000,
  captured_at: null,
  captured_total: 0,
  refunded_total: 0,
  accepted_at: null,
  ship_by: null,
  cancelled_at: null,
  cancelled_by: null,
  cancel_reason: null,
  ...input,
})

type Facts = {
  purchase?: Partial<PurchaseRow>
  a?: Partial<OrderRow>
  b?: Partial<OrderRow>
  splitA?: Partial<SplitRow>
  splitB?: Partial<SplitRow>
  refunds?: Parameters<typeof toPurchase>[0]["refunds"]
  received?: number
}
const view = ({ purchase, a, b, splitA, splitB, refunds = [], received = 0 }: Facts = {}) =>
  toPurchase({
    purchase: {
      id: "pur_1",
      display_id: 42,
      payment_collection_id: "pay_col_1",
      created_at: PLACED,
      item_total: 100_000,
      delivery_total: 20_000,
      total: 120_000,
      pay_until: LATER,
      kept_until: null,
      transfer_code: 123,
      proofs: [],
      payment_method: "transfer",
      paid_at: null,
      released_at: null,
      splits: [aSplit("b", 1, splitB), aSplit("a", 0, splitA)],
      ...purchase,
    },
    orders: [anOrder("b", b), anOrder("a", a)],
    sellers,
    account,
    refunds,
    received,
  })
const paid = { purchase: { paid_at: LATER, released_at: LATER } }
const cancelled = { cancelled_at: LATER, cancelled_by: "buyer" as const, cancel_reason: "Salah alamat" }
const arrived = (id: string) => ({ fulfillments: [sent([`${id}-1`], { delivered_at: LATER })] })
const onItsWay = (id: string) => ({ fulfillments: [sent([`${id}-1`])] })

describe("the orders of a purchase", () => {
  it("come by their letters, each under its own number", () => {
    expect(view().orders.map(({ number, seller }) => [number, seller.handle])).toEqual([
      ["SBD-000042-A", "sawah"],
      ["SBD-000042-B", "anyam"],
    ])
  })

  it.each([
    ["awaiting_payment", {}],
    ["processing", paid],
    ["processing", { ...paid, a: { fulfillments: [sent(["a-1"], { shipped_at: null })] } }],
    ["processing", { ...paid, a: { fulfillments: [sent(["a-1"], { canceled_at: LATER })] } }],
    ["shipped", { ...paid, a: onItsWay("a") }],
    ["completed", { ...paid, a: arrived("a") }],
    ["cancelled", { splitA: cancelled }],
    ["cancelled", { ...paid, splitA: cancelled, a: arrived("a") }],
  ] satisfies [string, Facts][])("is %s (%#)", (state, facts) => {
    expect(view(facts).orders[0]?.state).toBe(state)
  })

  it("are not there while a piece of a line is on its way", () => {
    const half = { ...sent([], { delivered_at: LATER }), items: [{ line_item_id: "a-1", quantity: 1 }] }
    expect(view({ a: { fulfillments: [half] } }).orders[0]?.state).toBe("shipped")
    expect(view({ a: { fulfillments: [half, half] } }).orders[0]?.state).toBe("completed")
  })

  it.each([
    [true, {}],
    [true, paid],
    [false, { ...paid, a: { fulfillments: [sent(["a-1"], { shipped_at: null })] } }],
    [true, { ...paid, a: { fulfillments: [sent(["a-1"], { canceled_at: LATER })] } }],
    [false, { splitA: cancelled }],
  ] satisfies [boolean, Facts][])("may be taken back: %s (%#)", (can_cancel, facts) => {
    expect(view(facts).orders[0]?.can_cancel).toBe(can_cancel)
  })

  it.each([
    [false, paid],
    [true, { ...paid, a: onItsWay("a") }],
    [false, { ...paid, a: { items: [anItem("a-1", "Beras"), anItem("a-2", "Tepung")], ...onItsWay("a") } }],
    [false, { ...paid, a: arrived("a") }],
  ] satisfies [boolean, Facts][])("may be received: %s (%#)", (can_confirm, facts) => {
    expect(view(facts).orders[0]?.can_confirm).toBe(can_confirm)
  })

  it("hold their lines by title, with sizes in their natural order", () => {
    const items = [anItem("c", "Tampah"), anItem("b", "Beras", "10 kg"), anItem("a", "Beras", "5 kg")]
    expect(view({ a: { items } }).orders[0]?.lines.map(({ id }) => id)).toEqual(["a", "b", "c"])
  })

  it("carry the waybills of parcels that were not taken back", () => {
    const fulfillments = [
      sent(["a-1"]),
      sent(["a-1"], { canceled_at: LATER, labels: [{ tracking_number: "OLD" }] }),
      sent(["a-1"], { labels: [{ tracking_number: "" }] }),
    ]
    const parcels = view({ a: { fulfillments } }).orders[0]?.parcels ?? []
    expect(parcels.flatMap(({ waybills }) => waybills)).toEqual(["JNE-a-1"])
  })

  it("say how each parcel on its way travels, the first one first", () => {
    const fulfillments = [
      sent(["a-1"], { id: "later", metadata: { courier: "jnt" } }),
      sent(["a-1"], { id: "first", shipped_at: PLACED }),
      sent(["a-1"], { id: "by hand", metadata: { courier: "self" }, labels: [] }),
      sent(["a-1"], { id: "packed", shipped_at: null }),
      sent(["a-1"], { id: "opened", canceled_at: LATER }),
    ]
    const [order] = view({ ...paid, a: { fulfillments }, splitA: { ship_by: "2026-11-26" } }).orders
    expect(order).toMatchObject({ ship_by: "2026-11-26", accepted_at: null })
    expect(order?.parcels).toEqual([
      {
        id: "first",
        lines: [{ line_id: "a-1", quantity: 2 }],
        courier: null,
        waybills: ["JNE-a-1"],
        track_url: null,
        shipped_at: PLACED.toISOString(),
      },
      {
        id: "later",
        lines: [{ line_id: "a-1", quantity: 2 }],
        courier: "jnt",
        waybills: ["JNE-a-1"],
        track_url: "https://jet.co.id/track",
        shipped_at: LATER.toISOString(),
      },
      {
        id: "by hand",
        lines: [{ line_id: "a-1", quantity: 2 }],
        courier: "self",
        waybills: [],
        track_url: null,
        shipped_at: LATER.toISOString(),
      },
    ])
  })

  it("say who took them back, why, and what was given back", () => {
    const splitA = { ...cancelled, refunded_total: 60_000 }
    expect(view({ ...paid, splitA }).orders[0]).toMatchObject({
      cancelled: { at: LATER.toISOString(), by: "buyer", reason: "Salah alamat" },
      refunded_idr: 60_000,
    })
  })

  it("keep what is left of a seller that is gone", () => {
    expect(view({ splitA: { seller_id: "x" } }).orders[0]?.seller).toMatchObject({ id: "x", handle: "" })
  })
})

describe("the whole", () => {
  it.each([
    ["awaiting_payment", {}],
    ["awaiting_payment", { splitA: cancelled }],
    ["processing", paid],
    ["shipped", { ...paid, a: onItsWay("a") }],
    ["shipped", { ...paid, a: arrived("a") }],
    ["shipped", { ...paid, a: arrived("a"), b: onItsWay("b") }],
    ["completed", { ...paid, a: arrived("a"), b: arrived("b") }],
    ["completed", { ...paid, a: arrived("a"), splitB: cancelled }],
    ["cancelled", { splitA: cancelled, splitB: cancelled }],
  ] satisfies [string, Facts][])("is %s (%#)", (state, facts) => {
    expect(view(facts).state).toBe(state)
  })

  it("asks for what stands, until when, under its own number", () => {
    const transfer = {
      ...account,
      reference: "SBD-000042",
      pay_until: LATER.toISOString(),
      kept_until: null,
      code: 123,
      received_idr: 0,
      proofs: [],
    }
    expect(view().transfer).toEqual({ ...transfer, amount_idr: 120_123 })
    const rest = view({ splitB: cancelled })
    expect([rest.transfer, rest.cancelled_idr]).toEqual([{ ...transfer, amount_idr: 60_123 }, 60_000])
    const half = view({ received: 100_000 })
    expect(half.transfer).toEqual({ ...transfer, amount_idr: 20_123, received_idr: 100_000 })
  })

  it.each([
    ["is paid", paid],
    ["is cancelled", { splitA: cancelled, splitB: cancelled }],
  ] satisfies [string, Facts][])("asks for nothing when it %s", (_what, facts) => {
    expect(view(facts).transfer).toBeNull()
  })
})

describe("what the buyer gets back", () => {
  const refund = {
    id: "bref_1",
    purchase_id: "pur_1",
    order_id: "a",
    amount: 60_000,
    method: "transfer",
    status: "promised",
    bank: "BRI",
    account_number: "001234567890",
    account_holder: "Siti Aminah",
    created_at: LATER,
    paid_at: null,
    is_in_batch: false,
    problem: null,
  } as const
  const none = { bank: null, account_number: null, account_holder: null }
  const seen = (change: object) => view({ refunds: [{ ...refund, ...change }] }).refunds[0]

  it("waits for an account, which is shown masked and may be changed until a batch holds it", () => {
    expect(seen(none)).toMatchObject({ state: "needs_account", account: null, can_set_account: true })
    expect(seen({})).toMatchObject({
      state: "waiting",
      account: { bank: "BRI", account_number: "********7890", account_holder: "Siti Aminah" },
      can_set_account: true,
    })
    expect(seen({ problem: "Rekening ditutup" })).toMatchObject({
      state: "needs_account",
      problem: "Rekening ditutup",
      can_set_account: true,
    })
    expect(seen({ is_in_batch: true })).toMatchObject({ state: "waiting", can_set_account: false })
  })

  it("asks for no account of a card, and for none of what was paid", () => {
    expect(seen({ ...none, method: "card" })).toMatchObject({ state: "waiting", can_set_account: false })
    expect(seen({ status: "paid", paid_at: LATER })).toMatchObject({
      state: "paid",
      can_set_account: false,
      paid_at: LATER.toISOString(),
    })
  })
})
