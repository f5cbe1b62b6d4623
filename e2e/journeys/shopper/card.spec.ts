import { aBuyer } from "../../support/buyers"
import { fillCart, goToPayment } from "../../support/buying"
import { countOrdersOf } from "../../support/office-api"
import { stripe, withStripe } from "../../support/stripe"
import { expect, test } from "../../support/test"

const GOOD = "4242 4242 4242 4242"
const ASKS_IN_DIALOG = "4000 0027 6000 3184"
const ASKS_ON_PAGE = "4000 0000 0000 3220"
const DECLINED = "4000 0000 0000 0002"

/** Stripe's payment of the cart of this test: the newest one. */
const newest = async () => (await stripe.intents()).at(-1)

test.describe.configure({ mode: "serial" })

test("a card pays at once, and Stripe is asked for nothing before it is chosen", async ({
  shop,
  page,
  request,
}) => {
  const asked = await withStripe(page)
  const buyer = aBuyer()
  await goToPayment(shop, buyer)
  expect(asked).toEqual([])
  await shop.checkout.chooseCard()
  await shop.checkout.fillCard(GOOD)
  expect(asked).toHaveLength(1)
  await shop.checkout.placeOrder.click()
  await expect(shop.order.heading).toHaveText(shop.words("orders.heading.processing"))
  expect(await newest()).toMatchObject({ status: "succeeded", amount_received: 6_100_000 })
  expect(await countOrdersOf(request, buyer.email)).toBe(1)
})

test("the bank asks in a dialog, is refused, and then approves", async ({ shop, page, request }) => {
  await withStripe(page)
  const buyer = aBuyer()
  await goToPayment(shop, buyer)
  await shop.checkout.chooseCard()
  await shop.checkout.fillCard(ASKS_IN_DIALOG)
  await shop.checkout.placeOrder.click()
  await shop.checkout.bank("Tolak").click()
  await expect(shop.checkout.mistakes).toContainText(shop.words("checkout.payment.card.problem.not_approved"))
  expect(await countOrdersOf(request, buyer.email)).toBe(0)
  await shop.checkout.placeOrder.click()
  await shop.checkout.bank("Setujui").click()
  await expect(shop.order.heading).toHaveText(shop.words("orders.heading.processing"))
  expect(await countOrdersOf(request, buyer.email)).toBe(1)
})

test("the bank asks on its own page, and the way back places the order", async ({ shop, page, request }) => {
  await withStripe(page)
  const buyer = aBuyer()
  await goToPayment(shop, buyer)
  await shop.checkout.chooseCard()
  await shop.checkout.fillCard(ASKS_ON_PAGE)
  // The browser alone brings the order home.
  await stripe.webhooks({ mode: "withheld" })
  await shop.checkout.placeOrder.click()
  await page.getByRole("link", { name: "Setujui" }).click()
  await expect(shop.order.heading).toHaveText(shop.words("orders.heading.processing"))
  await stripe.deliver()
  await stripe.webhooks({ mode: "now" })
  expect(await countOrdersOf(request, buyer.email)).toBe(1)
})

test("a declined card takes nothing, and another one makes one order", async ({ shop, page, request }) => {
  await withStripe(page)
  const buyer = aBuyer()
  await goToPayment(shop, buyer)
  await shop.checkout.chooseCard()
  await shop.checkout.fillCard(DECLINED)
  await shop.checkout.placeOrder.click()
  await expect(shop.checkout.mistakes).toContainText(shop.words("checkout.payment.card.problem.declined"))
  await expect(shop.checkout.amount("total")).toHaveText("Rp 61.000")
  expect(await countOrdersOf(request, buyer.email)).toBe(0)

  await shop.checkout.fillCard(GOOD)
  await shop.checkout.placeOrder.click()
  await expect(shop.order.heading).toHaveText(shop.words("orders.heading.processing"))
  expect(await countOrdersOf(request, buyer.email)).toBe(1)
  expect(await newest()).toMatchObject({ status: "succeeded" })
})

test("a browser that is lost after the card loses no order", async ({ shop, page, request }) => {
  await withStripe(page)
  const buyer = aBuyer()
  await goToPayment(shop, buyer)
  await shop.checkout.chooseCard()
  const intent = await newest()
  await stripe.pay({ intent: intent?.id ?? "", card: GOOD.replaceAll(" ", "") })
  await expect.poll(() => countOrdersOf(request, buyer.email)).toBe(1)
  // The order is there a moment before its cart is closed.
  await expect(async () => {
    await page.reload()
    await expect(shop.checkout.openPlaced).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await shop.checkout.openPlaced.click()
  await expect(shop.order.heading).toHaveText(shop.words("orders.heading.processing"))
})

test("fits a small phone", async ({ shop, page }) => {
  await withStripe(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await fillCart(shop)
  await goToPayment(shop, aBuyer())
  await shop.checkout.chooseCard()
  await shop.checkout.fillCard(GOOD)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  expect(wide).toBe(false)
})
