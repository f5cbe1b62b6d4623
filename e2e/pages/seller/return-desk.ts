import type { Locator, Page } from "@playwright/test"
import type { Locale, ReturnRow, ReturnView } from "@sebiduk/contracts"
import type { Words } from "../../support/messages"
import { ShopPage } from "../shop-page"

/** The returns of a shop: the list, and one of them. */
export class ReturnDesk {
  readonly words: Words
  readonly heading: Locator
  readonly main: Locator
  readonly mistakes: Locator
  readonly photos: Locator
  private readonly anyPage: ShopPage

  constructor(
    readonly page: Page,
    locale: Locale = "id",
  ) {
    this.anyPage = new ShopPage(page, locale)
    this.words = this.anyPage.words
    this.heading = this.anyPage.heading
    this.main = page.getByRole("main")
    this.mistakes = this.main.locator("[aria-invalid=true]")
    this.photos = this.main.getByRole("img")
  }

  async open(query = ""): Promise<void> {
    await this.anyPage.openPath(`/toko-saya/pengembalian${query}`)
  }

  tab(view: ReturnView): Locator {
    return this.main
      .getByRole("navigation", { name: this.words("returns.desk.views.label") })
      .getByRole("link", { name: new RegExp(`^${this.words(`returns.desk.views.${view}`)} `) })
  }

  returnLink(number: string): Locator {
    return this.main.getByRole("link", { name: number, exact: true })
  }

  state(state: ReturnRow["state"]): Locator {
    return this.main.getByText(this.words(`returns.state.${state}`), { exact: true }).first()
  }

  amount(line: { title: string; variant: string }): Locator {
    return this.main.getByRole("textbox", { name: this.words("returns.desk.offer.amount", line) })
  }

  async startOffer(): Promise<void> {
    await this.main.locator("summary", { hasText: this.words("returns.desk.offer.open") }).click()
  }

  async offer(line: { title: string; variant: string }, amount: string, reason: string): Promise<void> {
    await this.amount(line).fill(amount)
    await this.main.getByLabel(this.words("returns.desk.offer.reason")).fill(reason)
    await this.main.getByRole("button", { name: this.words("returns.desk.offer.submit") }).click()
  }

  entry(text: string): Locator {
    return this.main.getByRole("listitem").filter({ hasText: text })
  }
}
