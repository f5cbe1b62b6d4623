import type { Locator } from "@playwright/test"
import { ShopPage } from "./shop-page"

type Step = "placed" | "paid" | "shipped"
type TransferRow = "bank" | "account" | "holder" | "amount" | "reference"

/** An order as its buyer sees it, right after buying and whenever it is looked up. */
export class OrderPage extends ShopPage {
  readonly number = this.page.getByRole("main").getByRole("strong").filter({ hasText: /^SBD-/ })
  readonly unknownTitle = this.page.getByRole("heading", { name: this.words("orders.unknown.title") })

  async numberText(): Promise<string> {
    return this.number.innerText()
  }

  transferRow(row: TransferRow): Locator {
    return this.amountRow(this.words(`orders.transfer.${row}`))
  }

  total(): Locator {
    return this.amountRow(this.words("orders.totals.total"))
  }

  timelineStep(step: Step): Locator {
    return this.page.getByRole("listitem").filter({ hasText: this.words(`orders.timeline.${step}`) })
  }

  waybill(number: string): Locator {
    return this.page.getByRole("listitem").filter({ hasText: number })
  }

  private amountRow(label: string): Locator {
    return this.page
      .getByRole("main")
      .locator("dl > div")
      .filter({ has: this.page.getByRole("term").filter({ hasText: label }) })
      .getByRole("definition")
      .first()
  }
}
