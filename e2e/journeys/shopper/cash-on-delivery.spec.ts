import { DEMO_PASSWORD, SELLER } from "../../support/accounts"
import { aLocalBuyer } from "../../support/buyers"
import { WHITE_RICE } from "../../support/goods"
import { OrderDesk } from "../../pages/seller/order-desk"
import { expect, test } from "../../support/test"

test("a neighbour collects rice and pays at the door; the shop notes the money", async ({
  shop,
  sellerCentre,
  page,
}) => {
  test.setTimeout(180_000)
  const buyer = aLocalBuyer()
  const desk = new OrderDesk(sellerCentre.page)

  const { number, amount } = await test.step("chooses to pay at the door", async () => {
    await shop.product.open(WHITE_RICE.handle)
    await shop.product.add({ variant: WHITE_RICE.variant, quantity: 1 })
    await shop.product.toCart.waitFor()
    await shop.checkout.open()
    await shop.checkout.fillAddress(buyer)
    await shop.checkout.saveAddress.click()
    await shop.checkout.service(WHITE_RICE.seller, "pickup").check()
    await shop.checkout.saveDelivery.click()
    const total = await shop.checkout.amount("total").innerText()
    await shop.checkout.cash.check()
    await shop.checkout.placeOrder.click()
    await expect(shop.order.heading).toHaveText(shop.words("orders.cash.headingState"))
    await expect(shop.order.cashHeading()).toBeVisible()
    return { number: await shop.order.shopNumberText(WHITE_RICE.seller), amount: total }
  })

  await test.step("the shop sees what to take, and notes that it has it", async () => {
    await sellerCentre.login({ email: SELLER.email, password: DEMO_PASSWORD })
    await desk.page.waitForURL(/toko-saya$/)
    await desk.open()
    await desk.orderLink(number).click()
    await expect(desk.main).toContainText(desk.words("desk.cash.collect", { amount }))
    await desk.accept()
    await desk.takeCash(amount)
  })

  await test.step("the buyer reads that it is paid", async () => {
    await page.reload()
    await expect(shop.order.cashHeading()).toBeHidden()
    await expect(shop.order.paid()).toHaveText(amount)
  })
})
