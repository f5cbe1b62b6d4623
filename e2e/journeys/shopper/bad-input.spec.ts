import type { Locator } from "@playwright/test"
import { Shop } from "../../pages/shop"
import { aBuyer, type Buyer } from "../../support/buyers"
import { fillCart, goToAddress, goToPayment, placeOrder } from "../../support/buying"
import { env } from "../../support/env"
import { escapeRegExp } from "../../support/escape-reg-exp"
import { JAM, RED_RICE } from "../../support/goods"
import { countOrdersOf } from "../../support/office-api"
import { expect, test } from "../../support/test"

const CART_COOKIE = "sebiduk_cart"

/** `0812…` as the shop writes a saved phone number. */
const asRead = (phone: string): string => `+62 ${phone.slice(1, 4)}-${phone.slice(4, 8)}-${phone.slice(8)}`

async function expectRefused(control: Locator, sentence: string): Promise<void> {
  await expect(control).toHaveAttribute("aria-invalid", "true")
  // Behind the field's hint, where it has one.
  await expect(control).toHaveAccessibleDescription(new RegExp(`${escapeRegExp(sentence)}$`))
}

async function expectAddress({ checkout }: Shop, buyer: Buyer): Promise<void> {
  for (const name of ["recipient", "phone", "email", "postcode", "street"] as const)
    await expect(checkout.field(name)).toHaveValue(buyer[name])
  for (const level of ["province", "regency", "kecamatan", "desa"] as const)
    await expect(checkout.area(level)).toHaveValue(buyer.areas[level])
}

test.describe("quantities", () => {
  for (const quantity of ["0", "-1", "dua", "1,5", ""]) {
    test(`"${quantity}" is no quantity`, async ({ shop }) => {
      await shop.product.open(JAM.handle)
      await shop.product.add({ variant: JAM.variant, quantity })
      await expectRefused(shop.product.quantity, shop.words("errors.QUANTITY_INVALID"))
      await expect(shop.product.quantity).toHaveValue(quantity)
      await expect(shop.product.toCart).toBeHidden()
    })
  }

  test("more than the stock is refused with what is left, on the product page and in the cart", async ({
    shop,
  }) => {
    const refusal = shop.words("errors.QUANTITY_ABOVE_STOCK", { available: JAM.stock })
    await shop.product.open(JAM.handle)
    await shop.product.add({ variant: JAM.variant, quantity: JAM.stock + 1 })
    await expectRefused(shop.product.quantity, refusal)
    await expect(shop.product.quantity).toHaveValue(String(JAM.stock + 1))

    await shop.product.add({ variant: JAM.variant, quantity: 1 })
    await shop.product.toCart.click()
    await expect(shop.cart.total()).toHaveText("Rp 28.000")
    await shop.cart.quantity(JAM).fill("999")
    await shop.cart.quantity(JAM).press("Enter")
    await expectRefused(shop.cart.quantity(JAM), refusal)
    await expect(shop.cart.quantity(JAM)).toHaveValue("1")
    await expect(shop.cart.total()).toHaveText("Rp 28.000")
  })
})

test.describe("address", () => {
  test("an empty form says at each field what is missing", async ({ shop }) => {
    await goToAddress(shop)
    await shop.checkout.saveAddress.click()
    for (const name of ["recipient", "phone", "email", "postcode", "street"] as const)
      await expectRefused(shop.checkout.field(name), shop.words("errors.FIELD_REQUIRED"))
    await expectRefused(shop.checkout.area("province"), shop.words("errors.FIELD_REQUIRED"))
    await expect(shop.checkout.field("landmark")).not.toHaveAttribute("aria-invalid")
    await expect(shop.checkout.heading).toHaveText(shop.words("checkout.address.heading"))
  })

  test("a malformed phone and e-mail are named at once and keep everything that was typed", async ({
    shop,
  }) => {
    const right = aBuyer()
    const buyer = { ...right, phone: "0812-ABC", email: "sri@contoh" }
    await goToAddress(shop)
    await shop.checkout.fillAddress(buyer)
    await shop.checkout.field("landmark").fill("Seberang masjid")
    await shop.checkout.field("note").fill("Tolong dibungkus rapat")
    await shop.checkout.saveAddress.click()

    await expectRefused(shop.checkout.field("phone"), shop.words("errors.PHONE_INVALID"))
    await expectRefused(shop.checkout.field("email"), shop.words("errors.EMAIL_INVALID"))
    await expectAddress(shop, buyer)

    await shop.checkout.field("phone").fill(right.phone)
    await expect(shop.checkout.field("phone")).not.toHaveAttribute("aria-invalid")
    await expect(shop.checkout.field("landmark")).toHaveValue("Seberang masjid")
    await expect(shop.checkout.field("note")).toHaveValue("Tolong dibungkus rapat")
  })

  test("a postcode of another province needs a word of the buyer", async ({ shop }) => {
    // 32365 lies in Sumatera Selatan.
    const buyer = { ...aBuyer(), postcode: "32365" }
    const province = buyer.areas.province
    await goToAddress(shop)
    await shop.checkout.fillAddress(buyer)
    await shop.checkout.saveAddress.click()
    await expectRefused(shop.checkout.field("postcode"), shop.words("errors.AREA_MISMATCH", { province }))
    await expectAddress(shop, buyer)

    await shop.checkout.postcodeConfirmed.check()
    await shop.checkout.saveAddress.click()
    await expect(shop.checkout.heading).toHaveText(shop.words("checkout.delivery.heading"))
  })

  test("going away and coming back loses nothing", async ({ shop, page }) => {
    const buyer = aBuyer()
    await goToAddress(shop)
    await shop.checkout.fillAddress(buyer)
    await shop.checkout.cartLink.click()
    await expect(shop.cart.heading).toHaveText(shop.words("cart.title"))
    await page.goBack()
    await expectAddress(shop, buyer)

    await shop.checkout.saveAddress.click()
    await expect(shop.checkout.heading).toHaveText(shop.words("checkout.delivery.heading"))
    await page.goBack()
    await expect(shop.checkout.heading).toHaveText(shop.words("checkout.address.heading"))
    await expectAddress(shop, { ...buyer, phone: asRead(buyer.phone) })
  })
})

test("without a delivery chosen the step says so and stays", async ({ shop }) => {
  await goToAddress(shop)
  await shop.checkout.fillAddress(aBuyer())
  await shop.checkout.saveAddress.click()
  await shop.checkout.saveDelivery.click()
  await expectRefused(
    shop.checkout.service(RED_RICE.seller, "regular"),
    shop.words("errors.DELIVERY_MISSING"),
  )
  await expect(shop.checkout.heading).toHaveText(shop.words("checkout.delivery.heading"))
})

test("an expired cart is said in words and replaced by the next product", async ({ shop, page }) => {
  await fillCart(shop)
  await page
    .context()
    .addCookies([{ name: CART_COOKIE, value: "cart_01EXPIRED", url: env.storefrontUrl, httpOnly: true }])
  await shop.cart.open()
  await expect(shop.cart.expiredTitle).toBeVisible()
  await shop.checkout.open()
  await expect(shop.cart.expiredTitle).toBeVisible()

  await fillCart(shop)
  await shop.cart.open()
  await expect(shop.cart.quantity(RED_RICE)).toHaveValue("1")
})

test.describe("the last button", () => {
  test("pressed twice makes one order", async ({ shop, request }) => {
    const buyer = aBuyer()
    await goToPayment(shop, buyer)
    await shop.checkout.placeOrder.dblclick()
    await expect(shop.order.heading).toHaveText(shop.words("orders.heading.awaiting_payment"))
    await expect(shop.order.transferRow("amount")).toContainText(await shop.order.askedFor(61_000))
    expect(await countOrdersOf(request, buyer.email)).toBe(1)
  })

  test("pressed in two tabs makes one order", async ({ shop, context, request }) => {
    const buyer = aBuyer()
    await goToPayment(shop, buyer)
    const other = new Shop(await context.newPage())
    await other.checkout.open()
    await expect(other.checkout.placeOrder).toBeVisible()

    await Promise.all([shop.checkout.placeOrder.click(), other.checkout.placeOrder.click()])
    await expect(shop.order.heading).toHaveText(shop.words("orders.heading.awaiting_payment"))
    await expect(other.order.heading).toHaveText(shop.words("orders.heading.awaiting_payment"))
    expect(await other.order.numberText()).toBe(await shop.order.numberText())
    expect(await countOrdersOf(request, buyer.email)).toBe(1)
  })

  test("of a used cart leads to its order", async ({ shop, page }) => {
    const buyer = aBuyer()
    await goToPayment(shop, buyer)
    const cookies = await page.context().cookies()
    await shop.checkout.placeOrder.click()
    const number = await shop.order.numberText()

    await page.context().addCookies(cookies)
    await shop.cart.open()
    await shop.cart.openOrder.click()
    await expect(shop.order.number).toHaveText(number)
  })
})

test.describe("orders of others", () => {
  test("a wrong number and a wrong phone are answered alike", async ({ shop }) => {
    const buyer = aBuyer()
    const number = await placeOrder(shop, buyer)
    const refusal = shop.words("errors.ORDER_NOT_FOUND")
    for (const order of [
      { number, phone: aBuyer().phone },
      { number: "SBD-999999", phone: buyer.phone },
    ]) {
      await shop.trackOrder.open()
      await shop.trackOrder.find(order)
      await expect(shop.trackOrder.refusal).toContainText(refusal)
      await expect(shop.trackOrder.number).toHaveValue(order.number)
      await expect(shop.trackOrder.phone).toHaveValue(order.phone)
    }
  })

  test("a link without its token opens nothing and names nothing", async ({ shop, page, browser }) => {
    const number = await placeOrder(shop, aBuyer())
    const { pathname } = new URL(page.url())
    const stranger = new Shop(await (await browser.newContext()).newPage())

    for (const address of [pathname, `${pathname}?token=salah`, "/pesanan/order_tidak_ada?token=salah"]) {
      const answer = await stranger.page.goto(address)
      expect(answer?.status()).toBe(404)
      await expect(stranger.order.unknownTitle.first()).toBeAttached()
      await expect(stranger.page).toHaveTitle(`${shop.words("orders.unknown.title")} | Sebiduk`)
      await expect(stranger.page.getByText(number)).toHaveCount(0)
    }
    await stranger.page.context().close()
  })
})
