import { Shop } from "../../pages/shop"
import { LOCALES } from "../../support/locales"
import { overflow, smallTargets } from "../../support/screen"
import { expect, test } from "../../support/test"
import { WALKS } from "../../support/walks"

const SMALLEST_TARGET = 44

test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true })

for (const locale of LOCALES) {
  for (const { name, walk } of WALKS) {
    test(`${name} in ${locale} fits a phone of 360 pixels and a thumb`, async ({ page }) => {
      test.slow()
      const shop = new Shop(page, locale)
      await walk(shop, async (stop) => {
        await expect(shop.anyPage.heading).toHaveText(stop.heading)
        expect.soft(await overflow(page), `${stop.name}: pixels wider than the screen`).toBe(0)
        expect.soft(await smallTargets(page, SMALLEST_TARGET), `${stop.name}: small targets`).toEqual([])
      })
    })
  }
}
