import { Shop } from "../../pages/shop"
import { aBuyer } from "../../support/buyers"
import { GUAVA, HAMPERS, JAM, RED_RICE, SHELF } from "../../support/goods"
import { setPrice } from "../../support/seller-api"
import { expect, test } from "../../support/test"

const JAYAPURA = {
  areas: { province: "Papua", regency: "Kota Jayapura", kecamatan: "Jayapura Utara", desa: "Gurabesi" },
  postcode: "99111",
}

async function addToCart(shop: Shop, goods: { handle: string; variant: string }, quantity = 1) {
  await shop.product.open(goods.handle)
  await shop.product.add({ variant: goods.variant, quantity })
  await shop.product.toCart.waitFor()
}

test.describe("quantities", () => {
  test("pressed quickly one after another end with the last on the page and on the server", async ({
    shop,
    page,
  }) => {
    await addToCart(shop, JAM)
    await shop.cart.open()
    for (let press = 0; press < 6; press += 1) await shop.cart.increase(JAM).click()
    await expect(shop.cart.quantity(JAM)).toHaveValue("7")
    await expect(shop.cart.total()).toHaveText("Rp 196.000")
    await shop.cart.quantity(JAM).fill("4")
    await shop.cart.quantity(JAM).press("Enter")
    await shop.cart.checkoutLink.click()
    await expect(shop.checkout.heading).toHaveText(shop.words("checkout.address.heading"))
    await shop.cart.open()
    await expect(shop.cart.quantity(JAM)).toHaveValue("4")
    await page.reload()
    await expect(shop.cart.total()).toHaveText("Rp 112.000")
  })

  test("that others bought meanwhile are named, and one press takes what is left", async ({
    shop,
    browser,
  }) => {
    test.slow()
    await addToCart(shop, SHELF, SHELF.stock)
    const elsewhere = await browser.newContext()
    const other = new Shop(await elsewhere.newPage())
    await addToCart(other, SHELF, 3)
    await other.checkout.open()
    await other.checkout.fillAddress(aBuyer())
    await other.checkout.saveAddress.click()
    await other.checkout.service(SHELF.seller, "pickup").check()
    await other.checkout.saveDelivery.click()
    await other.checkout.placeOrder.click()
    await other.order.number.waitFor()

    const left = SHELF.stock - 3
    await shop.cart.open()
    await expect(shop.cart.group(SHELF.seller)).toContainText(
      shop.words("cart.problem.QUANTITY_ABOVE_STOCK", { available: left }),
    )
    await expect(shop.cart.checkoutLink).toBeHidden()
    await shop.cart.takeRest(left).click()
    await expect(shop.cart.quantity(SHELF)).toHaveValue(String(left))
    await expect(shop.cart.takeRest(left)).toBeHidden()
    await expect(shop.cart.checkoutLink).toBeVisible()

    await other.order.cancel(SHELF.seller, "Salah pilih")
    await expect(other.order.shopState(SHELF.seller, "cancelled")).toBeVisible()
    await elsewhere.close()
  })
})

test.describe("a price that changed", () => {
  test.afterEach(async ({ request }) => setPrice(request, HAMPERS.handle, HAMPERS.price))

  test("is told until the buyer agrees to it", async ({ shop, page, request }) => {
    await addToCart(shop, HAMPERS)
    await setPrice(request, HAMPERS.handle, 120_000)
    await shop.cart.open()
    const notice = page.getByText(
      shop.words("cart.line.priceRose", { before: "Rp 115.000", now: "Rp 120.000" }),
    )
    await expect(notice).toBeVisible()
    await expect(shop.cart.total()).toHaveText("Rp 120.000")
    await expect(shop.cart.checkoutLink).toBeHidden()
    await page.reload()
    await expect(notice).toBeVisible()

    await shop.cart.acceptPrices.click()
    await expect(notice).toBeHidden()
    await expect(shop.cart.total()).toHaveText("Rp 120.000")
    await expect(shop.cart.checkoutLink).toBeVisible()
  })
})

test("fresh fruit to Papua is refused by name, and can be taken out, picked up, or sent elsewhere", async ({
  shop,
  page,
}) => {
  test.slow()
  await addToCart(shop, GUAVA)
  await addToCart(shop, RED_RICE)
  await shop.checkout.open()
  await shop.checkout.fillAddress({ ...aBuyer(), ...JAYAPURA })
  await shop.checkout.saveAddress.click()
  await expect(shop.checkout.heading).toHaveText(shop.words("checkout.delivery.heading"))
  const refusal = page.getByText(
    shop.words("checkout.undeliverable.line", {
      title: `${GUAVA.title} · ${GUAVA.variant}`,
      reason: shop.words("checkout.reason.too_slow_for_perishable"),
    }),
  )
  await expect(refusal).toBeVisible()
  await expect(shop.checkout.service(GUAVA.seller, "pickup")).toBeVisible()
  await expect(shop.checkout.service(GUAVA.seller, "regular")).toBeHidden()
  await expect(shop.checkout.service(RED_RICE.seller, "regular")).toBeVisible()

  await shop.checkout.removeUndeliverable(GUAVA).click()
  await expect(refusal).toBeHidden()
  await expect(shop.checkout.services(GUAVA.seller)).toBeHidden()
  await shop.checkout.service(RED_RICE.seller, "regular").check()
  await shop.checkout.saveDelivery.click()
  await expect(shop.checkout.heading).toHaveText(shop.words("checkout.payment.heading"))
})
