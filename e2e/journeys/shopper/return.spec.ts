import { OfficeReturns } from "../../pages/office/office-returns"
import { ReturnPage } from "../../pages/return-page"
import { ReturnDesk } from "../../pages/seller/return-desk"
import { Shop } from "../../pages/shop"
import { DEMO_PASSWORD, OFFICE, SELLER } from "../../support/accounts"
import { aBuyer } from "../../support/buyers"
import { findings } from "../../support/findings"
import { WHITE_RICE } from "../../support/goods"
import { overflow, smallTargets } from "../../support/screen"
import { sendOrderOf } from "../../support/sent-order"
import { takePhoto } from "../../support/take-photo"
import { expect, test } from "../../support/test"

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

const LINE = { title: WHITE_RICE.title, variant: WHITE_RICE.variant }
const SMALLEST_TARGET = 44

test("a buyer gives damaged goods back on a phone, the seller offers a part, and the office decides", async ({
  page,
  office,
  sellerCentre,
  request,
}) => {
  test.setTimeout(240_000)
  const buyer = aBuyer()
  const shop = new Shop(page)
  const returns = new ReturnPage(page, "id")
  const desk = new ReturnDesk(sellerCentre.page)
  const disputes = new OfficeReturns(office.page)
  const fine = async (on = page) => {
    expect.soft(await overflow(on)).toBe(0)
    expect.soft(await smallTargets(on, SMALLEST_TARGET)).toEqual([])
    expect.soft(await findings(on)).toEqual([])
  }

  const number = await test.step("two bags are bought and arrive", async () => {
    await shop.product.open(WHITE_RICE.handle)
    await shop.product.add({ variant: WHITE_RICE.variant, quantity: 2 })
    await shop.product.toCart.waitFor()
    await shop.checkout.open()
    await shop.checkout.fillAddress(buyer)
    await shop.checkout.saveAddress.click()
    await shop.checkout.service(WHITE_RICE.seller, "regular").check()
    await shop.checkout.saveDelivery.click()
    await shop.checkout.placeOrder.click()
    await shop.order.number.waitFor()
    const text = await shop.order.shopNumberText(WHITE_RICE.seller)
    await expect(returns.opener(text)).toBeHidden()
    await sendOrderOf(request, buyer.email)
    await page.reload()
    await shop.order.receiveButton(WHITE_RICE.seller).click()
    await expect(shop.order.shopState(WHITE_RICE.seller, "completed")).toBeVisible()
    return text
  })

  await test.step("one is given back; nothing that was filled in is lost while the photo is missing", async () => {
    await fine()
    await returns.opener(number).click()
    await fine()
    const words = "Kemasannya sobek dan berasnya basah."
    await returns.fill({ line: LINE, words, holder: buyer.recipient })
    await returns.submit.click()
    await expect(returns.mistakes).toHaveCount(1)
    await fine()
    await returns.choosePhoto(await takePhoto(page, "rusak.jpg", "SOBEK"))
    await expect(returns.quantity(LINE)).toHaveValue("1")
    await returns.submit.click()
    await expect(returns.state("open")).toBeVisible()
    await expect(returns.entry(words)).toBeHidden()
    await expect(returns.photos.first()).toBeVisible()
    await returns.write("Mohon diganti atau dikembalikan.")
    await expect(returns.entry("Mohon diganti atau dikembalikan.")).toBeVisible()
    await fine()
  })

  await test.step("the seller offers a part, and no more than was paid", async () => {
    await sellerCentre.login({ email: SELLER.email, password: DEMO_PASSWORD })
    await desk.page.waitForURL(/toko-saya$/)
    await desk.open()
    await expect(desk.tab("answer")).toHaveAttribute("aria-current", "page")
    await fine(desk.page)
    await desk.returnLink(number).click()
    await expect(desk.photos.first()).toBeVisible()
    await expect(desk.main).not.toContainText("1234567890")
    await fine(desk.page)
    await desk.startOffer()
    await expect(desk.amount(LINE)).toHaveValue("26.000")
    await desk.offer(LINE, "26.001", "Hanya kemasannya")
    await expect(desk.mistakes).toHaveCount(1)
    await desk.offer(LINE, "10.000", "Hanya kemasannya")
    await expect(desk.state("offered")).toBeVisible()
  })

  await test.step("the buyer wants the office to decide", async () => {
    await page.reload()
    await expect(returns.agreeButton("Rp 10.000")).toBeVisible()
    await fine()
    await returns.dispute("Berasnya basah, tidak dapat dimakan.")
    await expect(returns.state("disputed")).toBeVisible()
    await expect(returns.agreeButton("Rp 10.000")).toBeHidden()
  })

  await test.step("the office looks at the photo and decides", async () => {
    await office.login.open()
    await office.login.enter(OFFICE.finance.email, DEMO_PASSWORD)
    await expect(office.orders.heading).toBeVisible()
    await disputes.open()
    await disputes.row(number).click()
    await expect(disputes.heading).toHaveText(`Pengembalian ${number}`)
    await expect(disputes.photos).toHaveCount(1)
    expect.soft(await findings(disputes.page, "main")).toEqual([])
    await expect(disputes.amount(LINE)).toHaveValue("10000")
    await disputes.decide(LINE, "20.000", "Berasnya basah sebagian.")
    await expect(disputes.state("Uang dikembalikan")).toBeVisible()
  })

  await test.step("both sides read what was decided, and why", async () => {
    for (const [on, side] of [
      [page, returns],
      [desk.page, desk],
    ] as const) {
      await on.reload()
      await expect(side.state("refunded")).toBeVisible()
      await expect(side.entry("Berasnya basah sebagian.")).toContainText("Rp 20.000")
      await fine(on)
    }
  })
})
