import { expect, type Locator, type Page } from "@playwright/test"
import { env } from "../../support/env"

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

  /** The orders of a buyer, one of each shop. */
  async find(email: string): Promise<void> {
    await this.page.goto(`${env.backendUrl}/app/orders`)
    await this.search.fill(email)
    // The dashboard takes the words into its address, and only then is the list the one asked for.
    await this.page.waitForURL(/[?&]q=/)
    const others = this.page.getByRole("row").filter({ hasNotText: email })
    // Only the row of headings is left; a click before that meets whatever row slides under it.
    await expect(others).toHaveCount(1)
  }

  rows(email: string): Locator {
    return this.page.getByRole("row").filter({ hasText: email })
  }

  /** The one order of a buyer that costs this much. */
  row(email: string, total: string): Locator {
    return this.rows(email).filter({ hasText: total })
  }
}
