import { allocate } from "@sebiduk/domain"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { CartParts, partsOfCart } from "./cart-parts"

const PURCHASE = { id: "pur", display_id: 42 }

type Line = { seller_id: string; unit_price: number; quantity?: number; discount?: number }
type Delivery = { seller_id: string; amount: number; discount?: number }

const adjusted = (code: string, amount = 0) =>
  amount > 0 ? [{ amount, code, promotion_id: `promo-${code}`, provider_id: null, description: null }] : []

/** A cart as `query.graph` answers it, priced as core prices it. */
function aCart(lines: Line[], deliveries: Delivery[]): CartParts {
  const items = lines.map(({ seller_id, unit_price, quantity = 1, discount = 0 }, index) => ({
    created_at: new Date(index),
    title: "Beras",
    variant_id: `variant-${index}`,
    quantity,
    unit_price,
    total: unit_price * quantity - discount,
    is_discountable: true,
    requires_shipping: true,
    is_tax_inclusive: true,
    metadata: { seller_id, title_en: "Rice", is_illustration: false },
    adjustments: adjusted("HEMAT", discount),
  }))
  const shipping_methods = deliveries.map(({ seller_id, amount, discount = 0 }) => ({
    name: "Reguler",
    amount,
    total: amount - discount,
    is_tax_inclusive: true,
    shipping_option_id: "so",
    data: {
      seller_id,
      service: "regular",
      price_idr: amount,
      chargeable_weight_g: 1_000,
      parcels: 1,
      etd_days: null,
    },
    adjustments: adjusted("GRATISONGKIR", discount),
  }))
  const total = [...items, ...shipping_methods].reduce((sum, row) => sum + row.total, 0)
  return CartParts.parse({
    id: "cart",
    region_id: "reg",
    sales_channel_id: "sc",
    email: "siti@contoh.id",
    currency_code: "idr",
    total,
    shipping_address: {},
    items,
    shipping_methods,
  })
}

describe("partsOfCart", () => {
  it("moves the coupons of three shops with their lines and deliveries", () => {
    const cart = aCart(
      [
        { seller_id: "sawah", unit_price: 25_001, discount: 1_750 },
        { seller_id: "jambu", unit_price: 13_333, discount: 933 },
        { seller_id: "rotan", unit_price: 122_507, discount: 8_576 },
        { seller_id: "sawah", unit_price: 10_000 },
      ],
      ["sawah", "jambu", "rotan"].map((seller_id) => ({ seller_id, amount: 23_000, discount: 23_000 })),
    )
    const parts = partsOfCart(cart, PURCHASE)
    expect(
      parts.map(({ seller_id, item_total, delivery_total, total, goods_total, discount_total }) => [
        seller_id,
        item_total,
        delivery_total,
        total,
        goods_total,
        discount_total,
      ]),
    ).toEqual([
      ["sawah", 33_251, 0, 33_251, 35_001, 24_750],
      ["jambu", 12_400, 0, 12_400, 13_333, 23_933],
      ["rotan", 113_931, 0, 113_931, 122_507, 31_576],
    ])
    expect(parts[0]).toMatchObject({
      promotion_ids: ["promo-HEMAT", "promo-GRATISONGKIR"],
      order: {
        metadata: { number: "SBD-000042-A" },
        items: [{ adjustments: [{ code: "HEMAT", amount: 1_750 }] }, { adjustments: [] }],
        shipping_methods: [{ adjustments: [{ code: "GRATISONGKIR", amount: 23_000 }] }],
      },
    })
  })

  it("refuses parts that are not whole rupiah, or not the cart", () => {
    const half = aCart([{ seller_id: "sawah", unit_price: 1_000, discount: 0.5 }], [])
    expect(() => partsOfCart(half, PURCHASE)).toThrow(RangeError)
    const cart = aCart([{ seller_id: "sawah", unit_price: 1_000 }], [])
    expect(() => partsOfCart({ ...cart, total: cart.total + 1 }, PURCHASE)).toThrow(/are not its total/)
    const stranger = aCart([{ seller_id: "sawah", unit_price: 1_000 }], [{ seller_id: "x", amount: 500 }])
    expect(() => partsOfCart(stranger, PURCHASE)).toThrow(/are not its total/)
  })

  it("sums to the charge, whatever was bought of whom with which coupon", () => {
    const line = fc.record({
      seller_id: fc.constantFrom("a", "b", "c", "d"),
      unit_price: fc.integer({ min: 1, max: 5_000_000 }),
      quantity: fc.integer({ min: 1, max: 99 }),
    })
    const bought = fc.record({
      lines: fc.array(line, { minLength: 1, maxLength: 20 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      fees: fc.array(fc.integer({ min: 0, max: 500_000 }), { minLength: 4, maxLength: 4 }),
      isSentFree: fc.boolean(),
    })
    fc.assert(
      fc.property(bought, ({ lines, share, fees, isSentFree }) => {
        const weights = lines.map(({ unit_price, quantity }) => unit_price * quantity)
        const discount = Math.floor(weights.reduce((sum, weight) => sum + weight, 0) * share)
        const discounts = allocate(discount, weights)
        const sellers = [...new Set(lines.map(({ seller_id }) => seller_id))]
        const cart = aCart(
          lines.map((one, index) => ({ ...one, discount: discounts[index] ?? 0 })),
          sellers.map((seller_id, index) => {
            const amount = fees[index] ?? 0
            return { seller_id, amount, discount: isSentFree ? amount : 0 }
          }),
        )
        const parts = partsOfCart(cart, PURCHASE)
        expect(parts.map(({ seller_id }) => seller_id)).toEqual(sellers)
        expect(parts.reduce((sum, { total }) => sum + total, 0)).toBe(cart.total)
        parts.forEach(({ seller_id, total, goods_total, discount_total }, index) => {
          const own = lines.filter((one) => one.seller_id === seller_id)
          const goods = own.reduce((sum, { unit_price, quantity }) => sum + unit_price * quantity, 0)
          expect([goods_total, total + discount_total]).toEqual([goods, goods + (fees[index] ?? 0)])
        })
        const adjustments = parts.flatMap(({ order }) =>
          [...(order.items ?? []), ...(order.shipping_methods ?? [])].flatMap((row) => row.adjustments ?? []),
        )
        const charged =
          weights.reduce((sum, weight) => sum + weight, 0) +
          (isSentFree ? 0 : 1) * sellers.reduce((sum, _seller, index) => sum + (fees[index] ?? 0), 0)
        expect(cart.total).toBe(charged - discount)
        expect(adjustments.every(({ amount }) => Number.isSafeInteger(amount) && Number(amount) > 0)).toBe(
          true,
        )
      }),
    )
  })
})
