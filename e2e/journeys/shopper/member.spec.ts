import { Shop } from "../../pages/shop"
import { aBuyer } from "../../support/buyers"
import { goToAddress } from "../../support/buying"
import { JAM, RED_RICE, TRAY } from "../../support/goods"
import { expect, test } from "../../support/test"

const PASSWORD = "sawah di belitang"

const aMember = () => {
  const buyer = aBuyer()
  return { buyer, name: buyer.recipient, phone: buyer.phone, email: buyer.email, password: PASSWORD }
}

test("a guest's cart follows them into an account, to another browser, and to an order they find again", async ({
  shop,
  browser,
}) => {
  test.setTimeout(180_000)
  const member = aMember()
  const context = await browser.newContext()
  const elsewhere = new Shop(await context.newPage())

  await test.step("fills a cart without an account and registers from the checkout, losing nothing", async () => {
    await goToAddress(shop)
    await shop.checkout.field("street").fill(member.buyer.street)
    await shop.page.getByRole("link", { name: shop.words("checkout.address.login") }).click()
    await shop.page.getByRole("link", { name: shop.words("account.door.toRegister") }).click()
    await expect(shop.account.heading).toHaveText(shop.words("account.door.registerTitle"))
    await shop.account.signUp(member)
    await expect(shop.checkout.heading).toHaveText(shop.words("checkout.address.heading"))
    await expect(shop.checkout.field("street")).toHaveValue(member.buyer.street)
    await expect(shop.checkout.field("recipient")).toHaveValue(member.name)
    await expect(shop.checkout.field("email")).toHaveValue(member.email)
    await expect(shop.anyPage.accountLink).toBeVisible()
  })

  await test.step("adds the same and other goods elsewhere, logs in there: both carts are one", async () => {
    await elsewhere.product.open(RED_RICE.handle)
    await elsewhere.product.add({ variant: RED_RICE.variant, quantity: 1 })
    await elsewhere.product.toCart.waitFor()
    await elsewhere.product.open(TRAY.handle)
    await elsewhere.product.add({ variant: TRAY.variant, quantity: 1 })
    await elsewhere.product.toCart.waitFor()
    await elsewhere.anyPage.loginLink.click()
    await expect(elsewhere.account.heading).toHaveText(elsewhere.words("account.door.loginTitle"))
    await elsewhere.account.enter(member)
    await expect(elsewhere.account.profile).toContainText(member.email)
    await expect(elsewhere.account.emptyTitle).toBeVisible()
    await elsewhere.cart.open()
    await expect(elsewhere.cart.quantity(RED_RICE)).toHaveValue("2")
    await expect(elsewhere.cart.quantity(TRAY)).toHaveValue("1")
    await shop.cart.open()
    await expect(shop.cart.quantity(RED_RICE)).toHaveValue("2")
  })

  const number = await test.step("buys there and finds the order in the account, here too", async () => {
    await elsewhere.checkout.open()
    await expect(elsewhere.checkout.field("recipient")).toHaveValue(member.name)
    await elsewhere.checkout.fillAddress(member.buyer)
    await elsewhere.checkout.saveAddress.click()
    for (const { seller } of [RED_RICE, TRAY]) await elsewhere.checkout.service(seller, "regular").check()
    await elsewhere.checkout.saveDelivery.click()
    await elsewhere.checkout.placeOrder.click()
    await expect(elsewhere.order.heading).toHaveText(elsewhere.words("orders.heading.awaiting_payment"))
    return elsewhere.order.numberText()
  })

  await test.step("the order stands in the account in both browsers", async () => {
    for (const { account, order } of [elsewhere, shop]) {
      await account.open()
      await account.orderLink(number).click()
      await expect(order.number).toHaveText(number)
    }
  })

  await test.step("whoever uses the browser after a logout finds neither account nor cart", async () => {
    await shop.account.open()
    await shop.account.logout.click()
    await expect(shop.account.heading).toHaveText(shop.words("account.door.loginTitle"))
    await expect(shop.anyPage.loginLink).toBeVisible()
    await shop.account.open()
    await expect(shop.account.heading).toHaveText(shop.words("account.door.loginTitle"))
    await shop.cart.open()
    await expect(shop.cart.emptyTitle).toBeVisible()
  })
  await context.close()
})

test("a member is told what of a guest's cart did not come along", async ({ shop, browser }) => {
  test.setTimeout(120_000)
  const member = aMember()
  const context = await browser.newContext()
  const elsewhere = new Shop(await context.newPage())
  await shop.account.openRegister()
  await shop.account.signUp(member)
  await expect(shop.account.profile).toBeVisible()
  for (const where of [shop, elsewhere]) {
    await where.product.open(JAM.handle)
    await where.product.add({ variant: JAM.variant, quantity: JAM.stock - 1 })
    await where.product.toCart.waitFor()
  }
  await elsewhere.account.openLogin()
  await elsewhere.account.enter(member)
  await expect(elsewhere.cart.heading).toHaveText(elsewhere.words("cart.title"))
  await expect(elsewhere.account.joined).toContainText(JAM.title)
  await expect(elsewhere.cart.quantity(JAM)).toHaveValue(String(JAM.stock))
  await context.close()
})

test("the door tells nobody which e-mails have an account, and keeps what was typed", async ({ shop }) => {
  const stranger = { email: aBuyer().email, password: "salah-salah" }
  await shop.account.openLogin()
  await shop.account.enter(stranger)
  await expect(shop.account.refusal).toContainText(shop.words("errors.LOGIN_WRONG"))
  const main = shop.page.getByRole("main")
  await expect(main.getByLabel(shop.words("account.door.email"), { exact: true })).toHaveValue(stranger.email)
})
