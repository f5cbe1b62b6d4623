import { test as base } from "@playwright/test"
import { Office } from "../pages/office/office"
import { Shop } from "../pages/shop"

export { expect } from "@playwright/test"

type Places = {
  /** The shop in Bahasa, with a cart of this test's own. */
  shop: Shop
  /** The office, in a browser of its own. */
  office: Office
}

export const test = base.extend<Places>({
  shop: async ({ page }, use) => use(new Shop(page)),
  office: async ({ browser }, use) => {
    const context = await browser.newContext()
    await use(new Office(await context.newPage()))
    await context.close()
  },
})
