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
    await expect(shop.order.transferRow("amount")).toContainText("Rp 253.000")
    await expect(shop.order.total()).toHaveText("Rp 253.000")
    await expect(shop.order.number).toHaveText(/^SBD-\d{6}$/)
    return shop.order.numberText()
  })

  await test.step("the office confirms the money and ships both parcels", async () => {
    await office.login.open()
    await expect(office.login.heading).toBeVisible()
    await office.login.enter(OFFICE.administrator.email, DEMO_PASSWORD)
    await expect(office.orders.heading).toBeVisible()
    await office.orders.search.fill(buyer.email)
    // The dashboard takes the words into its address, and only then is the list the one asked for.
    await expect(office.page).toHaveURL(/[?&]q=/)
    await expect(office.orders.row(buyer.email)).toContainText("Rp 253.000")
    await office.orders.row(buyer.email).click()

    await expect(office.order.number(number)).toBeVisible()
    await office.order.confirm()
    await expect(office.order.confirmTransfer).toBeHidden()

    await office.order.startPacking()
    // The dashboard fills in place and service a moment after it has shown the form.
    await expect(office.order.dialog).toContainText("Reguler")
    await office.order.quantityToPack(TRAY.title).fill("0")
    await office.order.pack()
    await expect(office.order.parcel(1)).toBeVisible()
    await office.order.ship(WAYBILLS.rice)
    await expect(office.order.markShipped).toBeHidden()

    await office.order.startPacking()
    await expect(office.order.dialog).toContainText("Reguler")
    await office.order.pack()
    await expect(office.order.parcel(2)).toBeVisible()
    await office.order.ship(WAYBILLS.tray)
    await expect(office.order.markShipped).toBeHidden()
  })

  await test.step("the buyer finds the order by number and phone", async () => {
    await shop.trackOrder.open()
    await expect(shop.trackOrder.heading).toHaveText(shop.words("orders.lookup.title"))
    await shop.trackOrder.find({ number, phone: buyer.phone })
    await expect(shop.order.heading).toHaveText(shop.words("orders.heading.shipped"))
    await expect(shop.order.number).toHaveText(number)
    await expect(shop.order.timelineStep("paid")).not.toContainText(shop.words("orders.timeline.waiting"))
    await expect(shop.order.timelineStep("shipped")).not.toContainText(shop.words("orders.timeline.waiting"))
    await expect(shop.order.waybill(WAYBILLS.rice)).toBeVisible()
    await expect(shop.order.waybill(WAYBILLS.tray)).toBeVisible()
    await expect(shop.order.total()).toHaveText("Rp 253.000")
  })
})
