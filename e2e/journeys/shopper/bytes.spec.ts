import type { Page } from "@playwright/test"
import { RED_RICE } from "../../support/goods"
import { expect, test } from "../../support/test"

const KILOBYTE = 1000
const PAGE_BUDGET = 200 * KILOBYTE
const SCRIPT_BUDGET = 130 * KILOBYTE
const PAGES = [
  { name: "home", path: "/" },
  { name: "category", path: "/kategori/rotan" },
  { name: "product", path: `/produk/${RED_RICE.handle}` },
]

// A phone's screen without the rest of the emulation, whose preload scanner asks for pictures of a wider page.
test.use({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 })

type Weight = { total: number; script: number }

/** What a view of a page costs over the wire, headers included; a context's first one finds an empty cache. */
async function weigh(page: Page, path: string): Promise<Weight> {
  const cdp = await page.context().newCDPSession(page)
  const types = new Map<string, string>()
  const pending = new Set<string>()
  const weight: Weight = { total: 0, script: 0 }
  cdp.on("Network.requestWillBeSent", ({ requestId, type }) => {
    pending.add(requestId)
    types.set(requestId, type ?? "Other")
  })
  cdp.on("Network.loadingFailed", ({ requestId }) => pending.delete(requestId))
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    pending.delete(requestId)
    weight.total += encodedDataLength
    if (types.get(requestId) === "Script") weight.script += encodedDataLength
  })
  await cdp.send("Network.enable")
  await page.goto(path, { waitUntil: "load" })
  await expect.poll(() => pending.size).toBe(0)
  return weight
}

for (const { name, path } of PAGES) {
  test(`${name} costs a phone less than 200 kB on the first view, 130 kB of it script`, async ({
    page,
  }, info) => {
    const weight = await weigh(page, path)
    info.annotations.push({ type: "bytes", description: JSON.stringify(weight) })
    expect(weight.total).toBeLessThan(PAGE_BUDGET)
    expect(weight.script).toBeLessThanOrEqual(SCRIPT_BUDGET)
  })
}
