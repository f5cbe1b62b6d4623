import { Shop } from "../../pages/shop"
import { env } from "../../support/env"
import { JAM, RED_RICE } from "../../support/goods"
import { expect, test } from "../../support/test"

const PAGE_SIZE = 24

test("home shows the three lines, new products, sellers and what Sebiduk is", async ({ shop, page }) => {
  await shop.home.open()
  await expect(page).toHaveTitle(shop.words("common.meta.title"))
  await expect(shop.home.heading).toHaveText(shop.words("home.heroTitle"))
  for (const line of ["beras", "jambu", "rotan"])
    await expect(
      shop.home.section("linesTitle").getByRole("link", { name: shop.words(`common.nav.${line}`) }),
    ).toHaveAttribute("href", `/kategori/${line}`)
  await expect(shop.home.section("newTitle").getByRole("article")).toHaveCount(8)
  await expect(shop.home.section("sellersTitle").getByRole("heading", { level: 3 })).toHaveCount(6)
  await expect(shop.home.section("aboutTitle")).toBeVisible()
})

test("a category is sorted by price", async ({ shop, page }) => {
  await shop.list.openCategory("rotan")
  await expect(shop.list.heading).toHaveText("Rotan")

  await shop.list.sortLink("sortPriceLow").click()
  await expect(shop.list.sortLink("sortPriceLow")).toHaveAttribute("aria-current", "true")
  await expect(page).toHaveURL(/\?urut=harga-terendah$/)
  const ascending = await shop.list.prices()
  expect(ascending).toHaveLength(PAGE_SIZE)
  expect(ascending[0]).toBe(28_000)
  expect(ascending).toEqual(ascending.toSorted((a, b) => a - b))

  await shop.list.sortLink("sortPriceHigh").click()
  await expect(shop.list.sortLink("sortPriceHigh")).toHaveAttribute("aria-current", "true")
  const descending = await shop.list.prices()
  expect(descending[0]).toBe(1_250_000)
  expect(descending).toEqual(descending.toSorted((a, b) => b - a))
})

test("a kind within a category leads to its own page", async ({ shop }) => {
  await shop.list.openCategory("beras")
  await shop.list.subcategory("Beras Hitam").click()
  await expect(shop.list.heading).toHaveText("Beras Hitam")
  await expect(shop.list.cards).toHaveCount(1)
  await expect(shop.list.card("Beras Hitam Organik")).toBeVisible()
})

test("the pages of a list are links and hold each product once", async ({ shop, page }) => {
  await shop.home.open()
  await shop.home.allProducts.click()
  await expect(shop.list.heading).toHaveText(shop.words("search.title"))
  await expect(shop.list.cards).toHaveCount(PAGE_SIZE)
  const first = await shop.list.titles()

  await shop.list.pageLink(2).click()
  await expect(page).toHaveURL(/\?urut=terbaru&hal=2$/)
  await expect(shop.list.pageLink(2)).toHaveAttribute("aria-current", "page")
  const second = await shop.list.titles()
  expect(second.length).toBeGreaterThan(0)
  expect(second.filter((title) => first.includes(title))).toEqual([])

  await page.goBack()
  await expect(shop.list.pageLink(1)).toHaveAttribute("aria-current", "page")
  expect(await shop.list.titles()).toEqual(first)
})

test("a seller's page shows the licences and the shelf", async ({ shop }) => {
  await shop.product.open(RED_RICE.handle)
  await shop.product.visitSeller.click()
  await expect(shop.list.heading).toHaveText(RED_RICE.seller)
  await expect(shop.list.card(RED_RICE.title)).toBeVisible()
  await expect(shop.list.licences).toContainText("NIB")
})

test("a product says price, price per kilogram, stock and seller", async ({ shop }) => {
  await shop.product.open(RED_RICE.handle)
  await expect(shop.product.heading).toHaveText(RED_RICE.title)
  await expect(shop.product.variant("2 kg")).toHaveAccessibleName(/^2 kg Rp\s62\.500 .*Rp\s31\.250\/kg$/)
  await expect(shop.product.sizes).toContainText("2,05 kg, 27 × 17 × 7 cm")
  await expect(shop.product.sellerPanel).toContainText(RED_RICE.seller)
})

test.describe("search", () => {
  test("an unfinished word finds", async ({ shop }) => {
    await shop.home.open()
    await shop.home.searchFor("jambu kri")
    await expect(shop.list.heading).toHaveText(shop.words("search.resultsFor", { query: "jambu kri" }))
    const titles = (await shop.list.titles()).slice(0, 3)
    expect(titles).toHaveLength(3)
    for (const title of titles) expect(title).toContain("Jambu Kristal")
  })

  test("nothing found says so and leads on", async ({ shop }) => {
    await shop.list.openSearch("xylophone zzz")
    await expect(shop.list.emptyTitle()).toBeVisible()
    await expect(shop.list.cards).toHaveCount(0)
    await shop.page
      .getByRole("main")
      .getByRole("link", { name: shop.words("common.nav.jambu") })
      .click()
    await expect(shop.list.heading).toHaveText("Jambu Kristal")
  })

  test("words of a stranger stay words", async ({ shop }) => {
    const words = `"><img src=x onerror=alert(1)>`
    await shop.list.openSearch(words)
    await expect(shop.list.heading).toHaveText(shop.words("search.resultsFor", { query: words }))
  })
})

test("the language changes on the page and back", async ({ shop, page }) => {
  const english = new Shop(page, "en")
  const html = page.locator("html")
  await shop.list.openCategory("rotan")
  await shop.list.sortLink("sortPriceLow").click()
  await expect(page).toHaveURL(/\/kategori\/rotan\?urut=harga-terendah$/)
  await expect(html).toHaveAttribute("lang", "id")

  await shop.list.languageLink.click()
  await expect(page).toHaveURL(/\/en\/kategori\/rotan\?urut=harga-terendah$/)
  await expect(html).toHaveAttribute("lang", "en")
  await expect(english.list.heading).toHaveText("Rattan")
  await expect(english.list.sortLink("sortPriceLow")).toHaveAttribute("aria-current", "true")

  await english.list.languageLink.click()
  await expect(page).toHaveURL(/:\d+\/kategori\/rotan\?urut=harga-terendah$/)
  await expect(html).toHaveAttribute("lang", "id")
  await expect(shop.list.heading).toHaveText("Rotan")
})

test("an address nobody knows is a 404 with a way out", async ({ shop, page }) => {
  for (const path of ["/tidak-ada", "/produk/tidak-ada", "/kategori/tidak-ada", "/toko/tidak-ada"]) {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
    await expect(shop.anyPage.heading).toHaveText(shop.words("common.notFound.title"))
  }
  const english = new Shop(page, "en")
  await english.anyPage.openPath("/tidak-ada")
  await expect(page.locator("html")).toHaveAttribute("lang", "en")
  await expect(english.anyPage.heading).toHaveText(english.words("common.notFound.title"))
})

test("a seller who waits for verification sells nothing", async ({ shop, page }) => {
  const answer = await page.goto("/produk/beras-putih-konversi")
  expect(answer?.status()).toBe(404)
  await shop.list.openSearch("konversi")
  await expect(shop.list.cards.filter({ hasText: "Beras Sehat Buay Madang" })).toHaveCount(0)
})

test("both servers say that they are well", async ({ request }) => {
  expect((await request.get("/api/health")).status()).toBe(200)
  expect((await request.get(`${env.backendUrl}/health`)).status()).toBe(200)
})

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("home, category and product can be read", async ({ shop }) => {
    await shop.home.open()
    await expect(shop.home.heading).toHaveText(shop.words("home.heroTitle"))
    await shop.home.lineLink("beras").click()
    await expect(shop.list.heading).toHaveText("Beras")
    await shop.list.sortLink("sortPriceLow").click()
    await expect(shop.list.sortLink("sortPriceLow")).toHaveAttribute("aria-current", "true")
    await shop.list.card(RED_RICE.title).click()
    await expect(shop.product.heading).toHaveText(RED_RICE.title)
  })

  test("a search finds", async ({ shop }) => {
    await shop.home.open()
    await shop.home.searchFor("selai")
    await expect(shop.list.card(JAM.title)).toBeVisible()
  })

  test("goods go into the cart and can be changed there", async ({ shop }) => {
    await shop.product.open(JAM.handle)
    await shop.product.add({ variant: JAM.variant, quantity: 2 })
    await expect(shop.product.addedMessage({ ...JAM, quantity: 2 })).toBeVisible()
    await shop.product.toCart.click()
    await expect(shop.cart.quantity(JAM)).toHaveValue("2")
    await expect(shop.cart.total()).toHaveText("Rp 56.000")
    await shop.cart.increase(JAM).click()
    await expect(shop.cart.quantity(JAM)).toHaveValue("3")
    await expect(shop.cart.total()).toHaveText("Rp 84.000")
    await shop.cart.remove(JAM).click()
    await expect(shop.cart.emptyTitle).toBeVisible()
  })

  test("a refused quantity stays in its field", async ({ shop }) => {
    await shop.product.open(JAM.handle)
    await shop.product.add({ variant: JAM.variant, quantity: JAM.stock + 1 })
    await expect(shop.product.quantity).toHaveValue(String(JAM.stock + 1))
    await expect(shop.product.quantity).toHaveAccessibleDescription(
      new RegExp(shop.words("errors.QUANTITY_ABOVE_STOCK", { available: JAM.stock })),
    )
  })
})
