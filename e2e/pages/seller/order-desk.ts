import type { Locator, Page } from "@playwright/test"
import type { DeskStage, DeskView, Locale } from "@sebiduk/contracts"
import type { Words } from "../../support/messages"
import { ShopPage } from "../shop-page"

/** The orders of a shop: the list, and one order on the desk. */
export class OrderDesk {
  readonly words: Words
  readonly heading: Locator
  readonly main: Locator
  readonly shipBy: Locator
  readonly acceptButton: Locator
  readonly packButton: Locator
  readonly rejectOpener: Locator
  readonly mistakes: Locator
  private readonly anyPage: ShopPage

  constructor(
    readonly page: Page,
    locale: Locale = "id",
  ) {
    this.anyPage = new ShopPage(page, locale)
    this.words = this.anyPage.words
    this.heading = this.anyPage.heading
    this.main = page.getByRole("main")
    this.shipBy = this.main.getByLabel(this.words("desk.accept.date"))
    this.acceptButton = this.main.getByRole("button", { name: this.words("desk.accept.submit") })
    this.packButton = this.main.getByRole("button", { name: this.words("desk.pack.submit") })
    this.rejectOpener = this.main.locator("summary", { hasText: this.words("desk.reject.open") })
    this.mistakes = this.main.locator("[aria-invalid=true]")
  }

  async open(query = ""): Promise<void> {
    await this.anyPage.openPath(`/toko-saya/pesanan${query}`)
  }

  tab(view: DeskView): Locator {
    return this.main
      .getByRole("navigation", { name: this.words("desk.views.label") })
      .getByRole("link", { name: new RegExp(`^${this.words(`desk.views.${view}`)} `) })
  }

  /** The way to an order from the list. */
  orderLink(number: string): Locator {
    return this.main.getByRole("link", { name: number, exact: true })
  }

  badge(stage: DeskStage): Locator {
    return this.main.getByText(this.words(`desk.stage.${stage}`), { exact: true }).first()
  }

  async search(words: string): Promise<void> {
    const form = this.main.getByRole("search")
    await form.getByRole("searchbox").fill(words)
    await form.getByRole("button").click()
  }

  async accept(): Promise<void> {
    await this.acceptButton.click()
    await this.packButton.waitFor()
  }

  /** How many pieces of a line go into the parcel. */
  packQuantity(line: { title: string; variant: string }): Locator {
    return this.main.getByRole("textbox", {
      name: this.words("desk.pack.quantityOf", { title: line.title, variant: line.variant }),
    })
  }

  parcel(number: number): Locator {
    return this.main.getByRole("region", { name: this.words("desk.parcels.name", { number }), exact: true })
  }

  shipButton(number: number): Locator {
    return this.parcel(number).getByRole("button", { name: this.words("desk.parcels.submit", { number }) })
  }

  async ship(number: number, courier: string, waybill: string): Promise<void> {
    await this.parcel(number).getByLabel(this.words("desk.parcels.courier")).selectOption(courier)
    await this.parcel(number).getByLabel(this.words("desk.parcels.number")).fill(waybill)
    await this.shipButton(number).click()
  }

  /** Says that the buyer's money was taken at the door; while that is on its way the button has another name. */
  async takeCash(amount: string): Promise<void> {
    await this.main.getByRole("button", { name: this.words("desk.cash.submit", { amount }) }).click()
    await this.main.getByRole("heading", { name: this.words("desk.cash.badge") }).waitFor({ state: "hidden" })
  }

  unpackButton(number: number): Locator {
    return this.parcel(number).getByRole("button", { name: this.words("desk.parcels.unpack") })
  }

  async reject(kind: "stock" | "time" | "place"): Promise<void> {
    await this.rejectOpener.click()
    await this.main.getByRole("radio", { name: this.words(`desk.reject.kind.${kind}`) }).check()
    await this.main.getByRole("button", { name: this.words("desk.reject.submit") }).click()
  }
}
