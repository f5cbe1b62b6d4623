import type { Locator, Page } from "@playwright/test"
import type { Locale } from "@sebiduk/contracts"
import { wordsOf, type Words } from "../support/messages"

/** What every page of the shop has: its heading, the header and the footer. */
export class ShopPage {
  readonly words: Words
  readonly heading: Locator
  readonly searchBox: Locator
  readonly cartLink: Locator
  readonly accountLink: Locator
  readonly loginLink: Locator
  readonly languageLink: Locator

  constructor(
    readonly page: Page,
    readonly locale: Locale,
  ) {
    this.words = wordsOf(locale)
    this.heading = page.getByRole("heading", { level: 1 })
    const header = page.getByRole("banner")
    this.searchBox = header.getByRole("searchbox", { name: this.words("search.label") })
    this.cartLink = header.getByRole("link", { name: this.words("common.cart") })
    this.accountLink = header.getByRole("link", { name: this.words("common.account.open"), exact: true })
    this.loginLink = header.getByRole("link", { name: this.words("common.account.login"), exact: true })
    this.languageLink = header.getByRole("link", { name: this.words("common.language.switch") })
  }

  /** An address in this page's language. */
  path(path: string): string {
    if (this.locale === "id") return path
    return path === "/" ? "/en" : `/en${path}`
  }

  async openPath(path: string): Promise<void> {
    await this.page.goto(this.path(path))
  }

  async searchFor(words: string): Promise<void> {
    await this.searchBox.fill(words)
    await this.searchBox.press("Enter")
  }

  lineLink(line: "beras" | "jambu" | "rotan"): Locator {
    return this.page
      .getByRole("navigation", { name: this.words("common.nav.label") })
      .getByRole("link", { name: this.words(`common.nav.${line}`) })
  }
}
