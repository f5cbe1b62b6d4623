import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { shopMoney } from "./shop-money"

const part = (total: number, discount_total: number) => ({
  total,
  discount_total,
  commission_total: 1_250,
  pph22: 125,
})

describe("shopMoney", () => {
  it.each([
    ["without a coupon", part(48_000, 0), 0],
    ["with one off the goods", part(45_500, 2_500), 2_500],
    ["with one that pays the delivery", part(25_000, 23_000), 23_000],
    ["with both", part(22_500, 25_500), 25_500],
    ["with one that pays all of it", part(0, 48_000), 48_000],
  ])("is the same %s", (_name, split, discount) => {
    expect(shopMoney(split, 23_000)).toEqual({
      goods: 25_000,
      delivery: 23_000,
      commission: 1_250,
      pph22: 125,
      discount,
      receives: 46_625,
    })
  })

  it("adds up", () => {
    const idr = fc.integer({ min: 0, max: 1_000_000_000 })
    fc.assert(
      fc.property(idr, idr, idr, idr, idr, (total, discount_total, commission_total, pph22, delivery) => {
        const money = shopMoney({ total, discount_total, commission_total, pph22 }, delivery)
        expect(money.goods + money.delivery - money.commission - money.pph22).toBe(money.receives)
        expect(money.goods + money.delivery - money.discount).toBe(total)
      }),
    )
  })
})
