import type { ComputeActions } from "@medusajs/framework/types"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { wholeActions } from "./whole-actions"

const anItem = (id: string, subtotal: number, at = 0) => ({
  id,
  created_at: new Date(at),
  quantity: 1,
  subtotal,
  original_total: subtotal,
  is_discountable: true,
})
const aMethod = (id: string, subtotal: number, seller_id = id) => ({
  id,
  subtotal,
  original_total: subtotal,
  data: { seller_id },
})
const off = (item_id: string, amount: number, code = "HEMAT"): ComputeActions => ({
  action: "addItemAdjustment",
  item_id,
  amount,
  code,
})
const sent = (shipping_method_id: string, amount: number, code = "ONGKIR"): ComputeActions => ({
  action: "addShippingMethodAdjustment",
  shipping_method_id,
  amount,
  code,
})
const amounts = (actions: readonly ComputeActions[]) =>
  actions.map((action) => ("amount" in action ? Number(action.amount) : action.action))

describe("wholeActions", () => {
  it("gives the missing rupiah to the line that came first, whatever the order of the rows", () => {
    const items = [anItem("b", 100, 2), anItem("a", 100, 1), anItem("c", 100, 3)]
    const actions = items.map(({ id }) => off(id, 33.333333))
    expect(wholeActions(actions, { items, shipping_methods: [] })).toEqual([
      off("a", 34),
      off("b", 33),
      off("c", 33),
    ])
  })

  it("rounds each coupon as a whole, goods and deliveries of all shops", () => {
    const items = [anItem("a", 25_001, 1), anItem("b", 13_333, 2)]
    const shipping_methods = [aMethod("y", 23_001), aMethod("x", 23_001)]
    const actions = [off("a", 1_750.07), off("b", 933.31), sent("y", 11_500.5), sent("x", 11_500.5)]
    expect(wholeActions(actions, { items, shipping_methods })).toEqual([
      off("a", 1_750),
      off("b", 933),
      sent("x", 11_501),
      sent("y", 11_500),
    ])
  })

  it("keeps what is no discount, and leaves out what rounds to nothing", () => {
    const removal: ComputeActions = {
      action: "removeItemAdjustment",
      adjustment_id: "adj",
      item_id: "a",
      code: "HEMAT",
    }
    const actions = [removal, off("a", 0.2)]
    expect(wholeActions(actions, { items: [anItem("a", 1)], shipping_methods: [] })).toEqual([removal])
  })

  it("never takes more off a line than it costs, though two coupons meet on it", () => {
    const items = [anItem("a", 101)]
    const actions = [off("a", 50.5, "SEPARUH"), off("a", 50.5, "SISANYA")]
    expect(amounts(wholeActions(actions, { items, shipping_methods: [] }))).toEqual([51, 50])
  })

  it("holds for any cart and any stack of percentages", () => {
    const cart = fc.record({
      totals: fc.array(fc.integer({ min: 1, max: 20_000_000 }), { minLength: 1, maxLength: 30 }),
      percents: fc.array(fc.double({ min: 0.1, max: 100, noNaN: true }), { minLength: 1, maxLength: 4 }),
    })
    fc.assert(
      fc.property(cart, ({ totals, percents }) => {
        const items = totals.map((total, index) => anItem(`i${index}`, total, index))
        const left = [...totals]
        const actions = percents.flatMap((percent, coupon) =>
          items.map(({ id }, index) => {
            const amount = ((left[index] ?? 0) * percent) / 100
            left[index] = (left[index] ?? 0) - amount
            return off(id, amount, `C${coupon}`)
          }),
        )
        const whole = wholeActions(actions, { items, shipping_methods: [] })
        for (const amount of amounts(whole)) expect(Number.isSafeInteger(amount)).toBe(true)
        for (const item of items) {
          const own = whole.filter((action) => "item_id" in action && action.item_id === item.id)
          expect(amounts(own).reduce<number>((sum, amount) => sum + Number(amount), 0)).toBeLessThanOrEqual(
            item.subtotal,
          )
        }
      }),
    )
  })
})
