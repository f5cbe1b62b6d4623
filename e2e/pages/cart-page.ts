import type { Locator } from "@playwright/test"
import { ShopPage } from "./shop-page"

type Line = { title: string; variant: string }

export class CartPage extends ShopPage {
  readonly checkoutLink = this.page.getByRole("link", { name: this.words("cart.summary.checkout") })
  readonly emptyTitle = this.page.getByRole("heading", { name: this.words("cart.empty.title") })
  readonly expiredTitle = this.page.getByRole("heading", { name: this.words("cart.gone.title") })
  readonly acceptPrices = this.page.getByRole("button", { name: this.words("cart.prices.accept") })
  readonly openOrder = this.page.getByRole("button", { name: this.words("cart.gone.openOrder") })

  async open(): Promise<void> {
    await this.openPath("/keranjang")
  }

  /** The goods of one seller. */
  group(seller: string): Locator {
    return this.page.getByRole("region", { name: seller, exact: true })
  }

  pictures(seller: string): Locator {
    return this.group(seller).locator("img")
  }

  groupNames(): Locator {
    return this.page.getByRole("region").getByRole("heading", { level: 2 })
  }

  quantity({ title, variant }: Line): Locator {
    const name = this.words("cart.line.quantity", { title: `${title}, ${variant}` })
    return this.page.getByRole("textbox", { name, exact: true })
  }

  increase({ title, variant }: Line): Locator {
    const name = this.words("cart.line.increase", { title: `${title}, ${variant}` })
    return this.page.getByRole("button", { name, exact: true })
  }

  remove({ title, variant }: Line): Locator {
    const name = this.words("cart.line.removeTitle", { title: `${title}, ${variant}` })
    return this.page.getByRole("button", { name, exact: true })
  }

  /** Sets a line to the pieces that are left. */
  takeRest(available: number): Locator {
    return this.page.getByRole("button", { name: this.words("cart.line.takeRest", { available }) })
  }

  /** The amount to be paid so far. */
  total(): Locator {
    return this.page
      .getByRole("main")
      .locator("dl > div")
      .filter({ hasText: this.words("cart.summary.total") })
      .getByRole("definition")
  }
}
