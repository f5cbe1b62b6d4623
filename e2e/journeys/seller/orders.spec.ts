import { OrderDesk } from "../../pages/seller/order-desk"
import { DEMO_PASSWORD, OFFICE, SELLER } from "../../support/accounts"
import { aBuyer } from "../../support/buyers"
import { buyTwo } from "../../support/buying"
import { findings } from "../../support/findings"
import { WHITE_RICE } from "../../support/goods"
import { overflow } from "../../support/screen"
import { expect, test } from "../../support/test"

test("a seller accepts, packs and ships an order in two parcels on a phone, and its buyer sees each waybill", async ({
  shop,
  office,
  sellerCentre,
  page,
}) => {
  test.setTimeout(180_000)
  const buyer = aBuyer()
  const desk = new OrderDesk(sellerCentre.page)
  const { words } = desk
  const fine = async () => {
    expect(await overflow(desk.page)).toBe(0)
    expect(await findings(desk.page)).toEqual([])
  }
  const number = await test.step("somebody buys", async () => buyTwo(shop, buyer))

  await test.step("unpaid, the seller sees it without the buyer's address", async () => {
    await sellerCentre.login({ email: SELLER.email, password: DEMO_PASSWORD })
    await desk.page.waitForURL(/toko-saya$/)
    await desk.open("?tahap=semua")
    await desk.orderLink(number).click()
    await expect(desk.heading).toHaveText(words("desk.detail.title", { number }))
    await expect(desk.badge("awaiting_payment")).toBeVisible()
    await expect(desk.main).not.toContainText(buyer.street)
    await expect(desk.acceptButton).toBeHidden()
  })

  await test.step("the office confirms the transfer", async () => {
    await office.login.open()
    await office.login.enter(OFFICE.administrator.email, DEMO_PASSWORD)
    await expect(office.orders.heading).toBeVisible()
    await office.orders.find(buyer.email)
    await office.orders.row(buyer.email, "Rp 110.000").click()
    await expect(office.order.number(number)).toBeVisible()
    await office.order.confirm()
    await expect(office.order.confirmTransfer).toBeHidden()
  })

  await test.step("paid, it is a new order; a day far ahead is refused, the suggested one is taken", async () => {
    await sellerCentre.open()
    await sellerCentre.page.getByRole("link", { name: words("desk.home.open") }).click()
    await expect(desk.tab("new")).toHaveAttribute("aria-current", "page")
    await fine()
    await desk.orderLink(number).click()
    await expect(desk.main).toContainText(buyer.street)
    await fine()
    const suggested = await desk.shipBy.inputValue()
    await desk.shipBy.fill("2099-01-01")
    await desk.acceptButton.click()
    await expect(desk.mistakes).toHaveCount(1)
    await desk.shipBy.fill(suggested)
    await desk.accept()
    await page.reload()
    const promise = shop.words("orders.goods.shipBy", { date: "" }).replace(/\W+$/, "")
    await expect(shop.order.shopOrder(WHITE_RICE.seller)).toContainText(promise)
  })

  await test.step("one bag goes first", async () => {
    await desk.packQuantity(WHITE_RICE).fill("3")
    await desk.packButton.click()
    await expect(desk.mistakes).toHaveCount(1)
    await desk.packQuantity(WHITE_RICE).fill("1")
    await desk.packButton.click()
    await expect(desk.unpackButton(1)).toBeVisible()
    await fine()
    await desk.shipButton(1).click()
    await expect(desk.mistakes).toHaveCount(1)
    await desk.ship(1, "jne", "JNE-0001")
    await expect(desk.parcel(1)).toContainText("JNE-0001")
    await page.reload()
    await expect(shop.order.waybill(WHITE_RICE.seller, "JNE-0001")).toBeVisible()
    await expect(shop.order.receiveButton(WHITE_RICE.seller)).toBeHidden()
  })

  await test.step("the other follows, and the buyer may say that all of it arrived", async () => {
    await desk.packButton.click()
    await expect(desk.unpackButton(2)).toBeVisible()
    await desk.ship(2, "jnt", "JNT-0002")
    await expect(desk.parcel(2)).toContainText("JNT-0002")
    await expect(desk.badge("shipped")).toBeVisible()
    await expect(desk.packButton).toBeHidden()
    await page.reload()
    await expect(shop.order.waybill(WHITE_RICE.seller, "JNT-0002")).toBeVisible()
    await expect(shop.order.shopState(WHITE_RICE.seller, "shipped")).toBeVisible()
    await shop.order.receiveButton(WHITE_RICE.seller).click()
    await expect(shop.order.shopState(WHITE_RICE.seller, "completed")).toBeVisible()
  })

  await test.step("the order is found by its number among those that are done", async () => {
    await desk.open()
    await desk.search(number)
    await expect(desk.orderLink(number)).toBeVisible()
    await expect(desk.badge("done")).toBeVisible()
  })
})

test("a seller rejects an order, and its buyer reads why", async ({ shop, sellerCentre, page }) => {
  test.slow()
  const desk = new OrderDesk(sellerCentre.page)
  const number = await buyTwo(shop, aBuyer())
  await sellerCentre.login({ email: SELLER.email, password: DEMO_PASSWORD })
  await desk.page.waitForURL(/toko-saya$/)
  await desk.open("?tahap=semua")
  await desk.orderLink(number).click()
  await desk.reject("stock")
  await expect(desk.badge("cancelled")).toBeVisible()
  await page.reload()
  await expect(shop.order.shopState(WHITE_RICE.seller, "cancelled")).toBeVisible()
  await expect(shop.order.shopOrder(WHITE_RICE.seller)).toContainText(desk.words("desk.reject.kind.stock"))
})
