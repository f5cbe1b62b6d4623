import type { Locator } from "@playwright/test"
import { escapeRegExp } from "../support/escape-reg-exp"
import { ShopPage } from "./shop-page"

export type Choice = { variant: string; quantity: number | string }

/** One product with its sizes and the form that puts it into the cart. */
export class ProductPage extends ShopPage {
  readonly quantity = this.page.getByRole("textbox", { name: this.words("cart.add.quantity"), exact: true })
  readonly addButton = this.page.getByRole("button", { name: this.words("cart.add.submit") })
  readonly toCart = this.page.getByRole("link", { name: this.words("cart.add.toCart") })
  readonly quantityError = this.page.locator("input[name=quantity][aria-invalid=true]")
  readonly visitSeller = this.page.getByRole("link", { name: this.words("catalogue.seller.visit") })
  readonly sizes = this.page.getByRole("region", { name: this.words("catalogue.product.sizes") })
  readonly sellerPanel = this.page.getByText(this.words("catalogue.seller.soldBy")).locator("xpath=..")

  async open(handle: string): Promise<void> {
    await this.openPath(`/produk/${handle}`)
  }

  variant(title: string): Locator {
    return this.page.getByRole("radio", { name: new RegExp(`^${escapeRegExp(title)}\\s`) })
  }

  async add({ variant, quantity }: Choice): Promise<void> {
    await this.variant(variant).check()
    await this.quantity.fill(String(quantity))
    await this.addButton.click()
  }

  /** What the form says once the goods are in the cart. */
  addedMessage(values: { quantity: number; title: string; variant: string }): Locator {
    return this.page.getByText(this.words("cart.add.added", values))
  }
}
