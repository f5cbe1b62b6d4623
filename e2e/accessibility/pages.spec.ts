import { AxeBuilder } from "@axe-core/playwright"
import type { Page } from "@playwright/test"
import { Shop } from "../pages/shop"
import { LOCALES } from "../support/locales"
import { expect, test } from "../support/test"
import { WALKS } from "../support/walks"

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
const WIDTHS = [1280, 360]

/** Serious and critical findings of the page as it stands, one line per element. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`))
}

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
