import type { Locator, Page } from "@playwright/test"

export class OfficeOrdersPage {
  readonly heading: Locator
  readonly search: Locator
  /** Whose account it is. */
  readonly account: Locator

  constructor(readonly page: Page) {
    this.heading = page.getByRole("heading", { level: 1, name: "Pesanan" })
    this.search = page.getByRole("searchbox", { name: "Cari" })
    this.account = page.getByRole("complementary")
  }

  /** The one row that holds a text, e.g. the buyer's e-mail address. */
  row(text: string): Locator {
    return this.page.getByRole("row").filter({ hasText: text })
  }
}
