import { Shop } from "../pages/shop"
import { findings } from "../support/findings"
import { LOCALES } from "../support/locales"
import { expect, test } from "../support/test"
import { WALKS } from "../support/walks"

const WIDTHS = [1280, 360]

for (const locale of LOCALES) {
  for (const { name, walk, stops } of WALKS) {
    test(`${name} in ${locale} has no serious or critical finding`, async ({ page }) => {
      test.setTimeout(240_000)
      const shop = new Shop(page, locale)
      const reached: string[] = []
      await walk(shop, async (stop) => {
        await expect(shop.anyPage.heading).toHaveText(stop.heading)
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 })
          expect.soft(await findings(page), `${stop.name} at ${width} px`).toEqual([])
        }
        reached.push(stop.name)
      })
      expect(reached).toHaveLength(stops)
    })
  }
}
