import { DEMO_PASSWORD, OFFICE } from "../../support/accounts"
import { aBuyer } from "../../support/buyers"
import { placeOrder } from "../../support/buying"
import { takePhoto } from "../../support/take-photo"
import { expect, test } from "../../support/test"

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

test("a guest sends a photo of the transfer, the office sees it and confirms, the buyer reads that it is paid", async ({
  shop,
  office,
  page,
}) => {
  test.setTimeout(180_000)
  const buyer = aBuyer()

  const number = await test.step("buys, and is told an amount of their own", async () => {
    const placed = await placeOrder(shop, buyer)
    await expect(shop.order.transferRow("amount")).toContainText(await shop.order.askedFor(61_000))
    return placed
  })

  await test.step("sends the proof from the phone", async () => {
    await shop.order.sendProof(await takePhoto(page, "bukti.jpg"), buyer.recipient)
    await expect(shop.order.heading).toHaveText(shop.words("orders.stage.waiting.heading"))
    await expect(shop.order.proofNews("waiting")).toBeVisible()
  })

  await test.step("the office finds it in the queue, looks at it and confirms", async () => {
    await office.login.open()
    await office.login.enter(OFFICE.finance.email, DEMO_PASSWORD)
    await expect(office.orders.heading).toBeVisible()
    await office.transfers.open()
    await expect(office.transfers.heading).toBeVisible()
    await expect(office.transfers.row(number)).toContainText("Lihat 1 bukti")
    await office.transfers.look(number)
    await expect(office.transfers.proof).toBeVisible()
    await office.transfers.receive.click()
    await expect(office.transfers.row(number)).toBeHidden()
  })

  await test.step("the buyer reads that the money arrived", async () => {
    await page.reload()
    await expect(shop.order.heading).toHaveText(shop.words("orders.heading.processing"))
    await expect(shop.order.paid()).toHaveText("Rp 61.000")
  })
})
