import type { Locator } from "@playwright/test"
import { ShopPage } from "./shop-page"

export class TrackOrderPage extends ShopPage {
  readonly number: Locator = this.field("number")
  readonly phone: Locator = this.field("phone")
  readonly submit: Locator = this.page.getByRole("button", { name: this.words("orders.lookup.submit") })
  /** Above the form, when the mistake belongs to no single field. */
  readonly refusal: Locator = this.page.getByRole("main").getByRole("alert")

  async open(): Promise<void> {
    await this.openPath("/pesanan/lacak")
  }

  async find(order: { number: string; phone: string }): Promise<void> {
    await this.number.fill(order.number)
    await this.phone.fill(order.phone)
    await this.submit.click()
  }

  private field(name: "number" | "phone"): Locator {
    return this.page.getByRole("textbox", { name: this.words(`orders.lookup.${name}`) })
  }
}
