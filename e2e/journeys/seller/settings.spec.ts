import { DEMO_PASSWORD, SELLER } from "../../support/accounts"
import { expect, test } from "../../support/test"

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

const DAY_MS = 86_400_000
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)

test("a seller changes the bank account and a holiday, reads that each is saved, and may change it again", async ({
  sellerCentre,
}) => {
  await sellerCentre.login({ email: SELLER.email, password: DEMO_PASSWORD })
  await sellerCentre.page.waitForURL(/toko-saya$/)
  for (const number of ["001234567890", "009876543210"]) {
    await sellerCentre.saveBankAccount({ bank: "BRI", number, holder: SELLER.name })
    await expect(sellerCentre.saved).toBeVisible()
    await expect(sellerCentre.main).toContainText(`********${number.slice(-4)}`)
  }
  await sellerCentre.rest({ from: inDays(20), until: inDays(22) })
  await expect(sellerCentre.saved).toBeVisible()
  await sellerCentre.button("holiday.end").click()
  await expect(sellerCentre.button("holiday.end")).toBeHidden()
  await expect(sellerCentre.button("save")).toBeEnabled()
})

test("what is not the shop's leads back to it", async ({ sellerCentre }) => {
  await sellerCentre.login({ email: SELLER.email, password: DEMO_PASSWORD })
  await sellerCentre.page.waitForURL(/toko-saya$/)
  await sellerCentre.open("/pesanan/order_of_somebody_else")
  await expect(sellerCentre.heading).toHaveText(sellerCentre.words("seller.notFound.title"))
  await sellerCentre.main.getByRole("link", { name: sellerCentre.words("seller.notFound.back") }).click()
  await sellerCentre.page.waitForURL(/toko-saya$/)
})
