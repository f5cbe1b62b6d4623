import type { Locator } from "@playwright/test"
import { ShopPage } from "./shop-page"

export type Sort = "sortRelevance" | "sortNewest" | "sortPriceLow" | "sortPriceHigh"

/** A category, the results of a search or a seller's shelf: products with an order and pages. */
export class ProductList extends ShopPage {
  readonly cards = this.page.getByRole("article")
  readonly pagination = this.page.getByRole("navigation", { name: this.words("catalogue.list.pages") })

  /** On a seller's page: what the office has checked. */
  readonly licences = this.page
    .getByRole("main")
    .locator("div", { has: this.page.getByRole("heading", { name: this.words("catalogue.licence.title") }) })
    .last()

  async openCategory(handle: string): Promise<void> {
    await this.openPath(`/kategori/${handle}`)
  }

  async openSearch(words: string): Promise<void> {
    await this.openPath(`/cari?q=${encodeURIComponent(words)}`)
  }

  async openSeller(handle: string): Promise<void> {
    await this.openPath(`/toko/${handle}`)
  }

  card(title: string): Locator {
    return this.cards.getByRole("link", { name: title, exact: true })
  }

  titles(): Promise<string[]> {
    return this.cards.getByRole("heading").allInnerTexts()
  }

  /** The lowest price of each card in whole rupiah, as a visitor reads it. */
  async prices(): Promise<number[]> {
    const texts = await this.cards.allInnerTexts()
    return texts.map((text) => Number(/Rp\s([\d.,]+)/.exec(text)?.[1]?.replace(/[.,]/g, "")))
  }

  sortLink(sort: Sort): Locator {
    return this.page
      .getByRole("navigation", { name: this.words("catalogue.list.sort") })
      .getByRole("link", { name: this.words(`catalogue.list.${sort}`) })
  }

  pageLink(page: number): Locator {
    return this.pagination.getByRole("link", { name: this.words("catalogue.list.page", { page }) })
  }

  /** A kind within the category. */
  subcategory(name: string): Locator {
    return this.page
      .getByRole("navigation", { name: this.words("catalogue.list.subcategories") })
      .getByRole("link", { name })
  }

  emptyTitle(): Locator {
    return this.page.getByRole("heading", { name: this.words("search.emptyTitle") })
  }
}
