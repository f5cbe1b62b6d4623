import { test as base } from "@playwright/test"
import { Office } from "../pages/office/office"
import { SellerCentre } from "../pages/seller/seller-centre"
import { Shop } from "../pages/shop"

export { expect } from "@playwright/test"

type Places = {
  /** The shop in Bahasa, with a cart of this test's own. */
  shop: Shop
  /** The office, in a browser of its own. */
  office: Office
  /** Toko Saya on a phone, in a browser of its own. */
  sellerCentre: SellerCentre
}

export const test = base.extend<Places>({
  shop: async ({ page }, use) => use(new Shop(page)),
  office: async ({ browser }, use) => {
    const context = await browser.newContext()
    await use(new Office(await context.newPage()))
    await context.close()
  },
  sellerCentre: async ({ browser }, use) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true })
    await use(new SellerCentre(await context.newPage()))
    await context.close()
  },
})
