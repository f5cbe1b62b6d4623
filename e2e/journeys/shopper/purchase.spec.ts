import { Shop } from "../../pages/shop"
import { DEMO_PASSWORD, OFFICE } from "../../support/accounts"
import { aBuyer } from "../../support/buyers"
import { DODOL, RED_RICE, TRAY } from "../../support/goods"
import { expect, test } from "../../support/test"

const WAYBILL = "JNE0055512345"
const REASON = "Salah pilih jumlah"

/** How many pieces are left, as the shop says to whoever wants too many. */
async function expectStock(shop: Shop, available: number): Promise<void> {
  await shop.product.open(DODOL.handle)
  await shop.product.add({ variant: DODOL.variant, quantity: DODOL.stock + 1 })
  await expect(shop.product.quantityError).toHaveAccessibleDescription(
    new RegExp(shop.words("errors.QUANTITY_ABOVE_STOCK", { available })),
  )
}

test("a guest buys from three sellers, takes one order back, pays the others and confirms what arrived", async ({
  shop,
  office,
  page,
  context,
}) => {
  test.setTimeout(180_000)
  const buyer = aBuyer()
  const other = new Shop(await context.newPage())

  await test.step("buys from three sellers, each with a service of its own", async () => {
    for (const { goods, quantity } of [
      { goods: RED_RICE, quantity: 1 },
      { goods: TRAY, quantity: 1 },
      { goods: DODOL, quantity: 2 },
    ]) {
      await shop.product.open(goods.handle)
      await shop.product.add({ variant: goods.variant, quantity })
      await shop.product.toCart.waitFor()
    }
    await shop.checkout.open()
    await shop.checkout.fillAddress(buyer)
    await shop.checkout.saveAddress.click()
    await shop.checkout.service(RED_RICE.seller, "regular").check()
    await shop.checkout.service(TRAY.seller, "express").check()
    await shop.checkout.service(DODOL.seller, "cargo").check()
    await shop.checkout.saveDelivery.click()
    // Goods for 32.000, 85.000 and 48.000; to Jawa Tengah for 29.000, 46.000 and, 10 kg at least by cargo, 65.000.
    await expect(shop.checkout.amount("total")).toHaveText("Rp 305.000")
    await shop.checkout.placeOrder.click()
  })

  const numbers = await test.step("is told one amount and the number of each order", async () => {
    await expect(shop.order.heading).toHaveText(shop.words("orders.heading.awaiting_payment"))
    await expect(shop.order.transferRow("amount")).toContainText(await shop.order.askedFor(305_000))
    const purchase = await shop.order.numberText()
    await expect(shop.order.transferRow("reference")).toContainText(purchase)
    for (const { seller } of [RED_RICE, TRAY, DODOL])
      await expect(shop.order.shopState(seller, "awaiting_payment")).toBeVisible()
    const rice = await shop.order.shopNumberText(RED_RICE.seller)
    expect(rice).toBe(`${purchase}-A`)
    return { purchase, rice }
  })

  await test.step("takes one order back: less to pay, its goods are free again", async () => {
    await expectStock(other, DODOL.stock - 2)
    await shop.order.cancel(DODOL.seller, REASON)
    await expect(shop.order.shopState(DODOL.seller, "cancelled")).toBeVisible()
    await expect(shop.order.shopOrder(DODOL.seller)).toContainText(REASON)
    await expect(shop.order.cancelOpener(DODOL.seller)).toBeHidden()
    await expect(shop.order.transferRow("amount")).toContainText(await shop.order.askedFor(192_000))
    await expect(shop.order.cancelledAmount()).toHaveText("-Rp 113.000")
    await expect(shop.order.total()).toHaveText(await shop.order.askedFor(192_000))
    await expect(shop.order.shopState(RED_RICE.seller, "awaiting_payment")).toBeVisible()
    await expectStock(other, DODOL.stock)
  })

  await test.step("the office confirms the rest and ships one order", async () => {
    await office.login.open()
    await office.login.enter(OFFICE.administrator.email, DEMO_PASSWORD)
    await expect(office.orders.heading).toBeVisible()
    await office.orders.find(buyer.email)
    await office.orders.row(buyer.email, "Rp 61.000").click()
    await expect(office.order.number(numbers.rice)).toBeVisible()
    await office.order.confirm()
    await expect(office.order.confirmTransfer).toBeHidden()
    await office.order.packAndShip("Reguler", WAYBILL)
  })

  await test.step("the buyer may confirm what was sent and take back what was not", async () => {
    await page.reload()
    await expect(shop.order.heading).toHaveText(shop.words("orders.heading.shipped"))
    await expect(shop.order.waybill(RED_RICE.seller, WAYBILL)).toBeVisible()
    await expect(shop.order.cancelOpener(RED_RICE.seller)).toBeHidden()
    await expect(shop.order.shopState(TRAY.seller, "processing")).toBeVisible()
    await expect(shop.order.cancelOpener(TRAY.seller)).toBeVisible()
    await expect(shop.order.receiveButton(TRAY.seller)).toBeHidden()
    await shop.order.receiveButton(RED_RICE.seller).click()
    await expect(shop.order.shopState(RED_RICE.seller, "completed")).toBeVisible()
    await expect(shop.order.receiveButton(RED_RICE.seller)).toBeHidden()
    await expect(shop.order.timelineStep(RED_RICE.seller, "arrived")).not.toContainText(
      shop.words("orders.timeline.waiting"),
    )
  })

  await test.step("the number of one order opens the whole purchase", async () => {
    await shop.trackOrder.open()
    await shop.trackOrder.find({ number: numbers.rice, phone: buyer.phone })
    await expect(shop.order.number).toHaveText(numbers.purchase)
  })
})
