import { DEMO_PASSWORD, OFFICE } from "../../support/accounts"
import { aBuyer } from "../../support/buyers"
import { RED_RICE, TRAY } from "../../support/goods"
import { expect, test } from "../../support/test"

const WAYBILLS = { rice: "JNE0012345678", tray: "SCP0098765432" }

test("a guest buys from two sellers, the office confirms and ships, the buyer finds the order again", async ({
  shop,
  office,
}) => {
  test.slow()
  const buyer = aBuyer()

  await test.step("finds one product by the search box, another by its category", async () => {
    await shop.anyPage.openPath("/")
    await shop.anyPage.searchFor("beras merah")
    await shop.list.card(RED_RICE.title).click()
    await expect(shop.product.heading).toHaveText(RED_RICE.title)
    await shop.product.add({ variant: RED_RICE.variant, quantity: 2 })
    await expect(shop.product.addedMessage({ ...RED_RICE, quantity: 2 })).toBeVisible()

    await shop.anyPage.lineLink("rotan").click()
    await expect(shop.list.heading).toHaveText("Rotan")
    await shop.list.card(TRAY.title).click()
    await expect(shop.product.heading).toHaveText(TRAY.title)
    await shop.product.add({ variant: TRAY.variant, quantity: 1 })
    await expect(shop.product.addedMessage({ ...TRAY, quantity: 1 })).toBeVisible()
    await expect(shop.product.cartLink).toContainText("3")
  })

  await test.step("sees the cart by seller", async () => {
    await shop.product.toCart.click()
    await expect(shop.cart.heading).toHaveText(shop.words("cart.title"))
    await expect(shop.cart.groupNames()).toHaveText([RED_RICE.seller, TRAY.seller])
    await expect(shop.cart.group(RED_RICE.seller)).toContainText("Rp 64.000")
    await expect(shop.cart.group(TRAY.seller)).toContainText("Rp 85.000")
    await expect(shop.cart.pictures(RED_RICE.seller)).toBeVisible()
    await expect(shop.cart.quantity(RED_RICE)).toHaveValue("2")
    await expect(shop.cart.total()).toHaveText("Rp 149.000")
  })

  await test.step("gives an address in Java", async () => {
    await shop.cart.checkoutLink.click()
    await expect(shop.checkout.heading).toHaveText(shop.words("checkout.address.heading"))
    await shop.checkout.fillAddress(buyer)
    await shop.checkout.saveAddress.click()
  })

  await test.step("chooses a delivery for each seller", async () => {
    await expect(shop.checkout.heading).toHaveText(shop.words("checkout.delivery.heading"))
    await shop.checkout.service(RED_RICE.seller, "regular").check()
    await shop.checkout.service(TRAY.seller, "express").check()
    await shop.checkout.saveDelivery.click()
  })

  await test.step("sees the amount to the rupiah and orders", async () => {
    await expect(shop.checkout.heading).toHaveText(shop.words("checkout.payment.heading"))
    await expect(shop.checkout.transfer).toBeChecked()
    await expect(shop.checkout.amount("items")).toHaveText("Rp 149.000")
    // To Jawa Tengah: 2 kg of rice regular at Rp 29.000, 1 kg of tray express at Rp 46.000.
    await expect(shop.checkout.amount("delivery")).toHaveText("Rp 104.000")
    await expect(shop.checkout.amount("total")).toHaveText("Rp 253.000")
    await shop.checkout.placeOrder.click()
  })

  const number = await test.step("is told how to pay", async () => {
    await expect(shop.order.heading).toHaveText(shop.words("orders.heading.awaiting_payment"))
    await expect(shop.order.transferRow("amount")).toContainText(await shop.order.askedFor(253_000))
    await expect(shop.order.total()).toHaveText(await shop.order.askedFor(253_000))
    await expect(shop.order.number).toHaveText(/^SBD-\d{6}$/)
    return shop.order.numberText()
  })

  const numbers = await test.step("reads a number on the order of each shop", async () => {
    const rice = await shop.order.shopNumberText(RED_RICE.seller)
    const tray = await shop.order.shopNumberText(TRAY.seller)
    expect([rice, tray]).toEqual([`${number}-A`, `${number}-B`])
    return { rice, tray }
  })

  await test.step("the office confirms the money once and ships the order of each shop", async () => {
    await office.login.open()
    await expect(office.login.heading).toBeVisible()
    await office.login.enter(OFFICE.administrator.email, DEMO_PASSWORD)
    await expect(office.orders.heading).toBeVisible()
    await office.orders.find(buyer.email)
    await expect(office.orders.rows(buyer.email)).toHaveCount(2)
    await office.orders.row(buyer.email, "Rp 122.000").click()
    await expect(office.order.number(numbers.rice)).toBeVisible()
    await office.order.confirm()
    await expect(office.order.confirmTransfer).toBeHidden()
    await office.order.packAndShip("Reguler", WAYBILLS.rice)

    await office.orders.find(buyer.email)
    await office.orders.row(buyer.email, "Rp 131.000").click()
    await expect(office.order.number(numbers.tray)).toBeVisible()
    await expect(office.order.confirmTransfer).toBeHidden()
    await office.order.packAndShip("Ekspres", WAYBILLS.tray)
  })

  await test.step("the buyer finds the order by number and phone", async () => {
    await shop.trackOrder.open()
    await expect(shop.trackOrder.heading).toHaveText(shop.words("orders.lookup.title"))
    await shop.trackOrder.find({ number, phone: buyer.phone })
    await expect(shop.order.heading).toHaveText(shop.words("orders.heading.shipped"))
    await expect(shop.order.number).toHaveText(number)
    const waiting = shop.words("orders.timeline.waiting")
    for (const { seller, waybill } of [
      { seller: RED_RICE.seller, waybill: WAYBILLS.rice },
      { seller: TRAY.seller, waybill: WAYBILLS.tray },
    ]) {
      await expect(shop.order.shopState(seller, "shipped")).toBeVisible()
      await expect(shop.order.timelineStep(seller, "paid")).not.toContainText(waiting)
      await expect(shop.order.timelineStep(seller, "shipped")).not.toContainText(waiting)
      await expect(shop.order.timelineStep(seller, "arrived")).toContainText(waiting)
      await expect(shop.order.waybill(seller, waybill)).toBeVisible()
    }
    await expect(shop.order.paid()).toHaveText("Rp 253.000")
  })
})
