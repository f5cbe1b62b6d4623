import { aBuyer } from "../../support/buyers"
import { placeOrder } from "../../support/buying"
import { RED_RICE } from "../../support/goods"
import { expect, test } from "../../support/test"

test("a guest takes an order back and buys its goods again; a second press doubles nothing", async ({
  shop,
}) => {
  test.setTimeout(120_000)
  const buyer = aBuyer()

  const number = await test.step("orders, and cannot buy again what is not paid yet", async () => {
    const placed = await placeOrder(shop, buyer)
    await expect(shop.order.cancelOpener(RED_RICE.seller)).toBeVisible()
    await expect(shop.order.reorderButton(RED_RICE.seller)).toBeHidden()
    return placed
  })

  await test.step("takes it back and buys again: the goods are in the cart", async () => {
    await shop.order.cancel(RED_RICE.seller, "Salah alamat")
    await expect(shop.order.shopState(RED_RICE.seller, "cancelled")).toBeVisible()
    await shop.order.reorderButton(RED_RICE.seller).click()
    await expect(shop.cart.quantity(RED_RICE)).toHaveValue("1")
  })

  await test.step("presses again later: the cart stays as it is", async () => {
    await shop.trackOrder.open()
    await shop.trackOrder.find({ number, phone: buyer.phone })
    await shop.order.reorderButton(RED_RICE.seller).click()
    await expect(shop.cart.quantity(RED_RICE)).toHaveValue("1")
  })
})
