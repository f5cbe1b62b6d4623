import type { Locator } from "@playwright/test"
import { ShopPage } from "./shop-page"

type Step = "placed" | "paid" | "shipped" | "arrived"
type State = "awaiting_payment" | "processing" | "shipped" | "completed" | "cancelled"
type TransferRow = "bank" | "account" | "holder" | "amount" | "code" | "reference"

/** A purchase as its buyer sees it, right after buying and whenever it is looked up. */
export class OrderPage extends ShopPage {
  readonly number = this.page
    .getByRole("main")
    .getByRole("strong")
    .filter({ hasText: /^SBD-\d{6,}$/ })
  readonly unknownTitle = this.page.getByRole("heading", { name: this.words("orders.unknown.title") })
  /** What goes back to the buyer, and where to. */
  readonly refunds = this.page.getByRole("region", { name: this.words("refunds.heading") })
  readonly saveAccount = this.refunds.getByRole("button", { name: this.words("refunds.form.submit") })
  /** Fields that the refused form of an account points at. */
  readonly mistakes = this.refunds.locator("[aria-invalid=true]")

  async numberText(): Promise<string> {
    return this.number.innerText()
  }

  transferRow(row: TransferRow): Locator {
    return this.amountRow(this.words(`orders.transfer.${row}`))
  }

  /** What is to be sent, as the page writes it: what the orders cost, and the code on top. */
  async askedFor(total_idr: number): Promise<string> {
    const code = Number(/\d{3}/.exec(await this.transferRow("code").innerText())?.[0])
    return `Rp ${(total_idr + code).toLocaleString("id-ID")}`
  }

  /** Sends a photo or PDF of the transfer. */
  async sendProof(photo: { name: string; mimeType: string; buffer: Buffer }, sender: string): Promise<void> {
    await this.page.getByLabel(this.words("orders.proof.file")).setInputFiles(photo)
    await this.page.getByRole("textbox", { name: this.words("orders.proof.sender") }).fill(sender)
    await this.page.getByRole("button", { name: this.words("orders.proof.submit") }).click()
  }

  proofNews(key: "waiting"): Locator {
    return this.page.getByText(this.words(`orders.proof.${key}`))
  }

  cashHeading(): Locator {
    return this.page.getByRole("heading", { name: this.words("orders.cash.heading") })
  }

  total(): Locator {
    return this.amountRow(this.words("orders.totals.total"))
  }

  /** What the total came to, once it is paid. */
  paid(): Locator {
    return this.amountRow(this.words("orders.totals.paid"))
  }

  /** What of the total is not to be paid any more. */
  cancelledAmount(): Locator {
    return this.amountRow(this.words("orders.totals.cancelled"))
  }

  /** The order of one shop within the purchase. */
  shopOrder(seller: string): Locator {
    return this.page.getByRole("region", { name: seller, exact: true })
  }

  shopNumber(seller: string): Locator {
    return this.shopOrder(seller).getByText(this.words("orders.goods.number", { number: "" }).trim())
  }

  async shopNumberText(seller: string): Promise<string> {
    const text = await this.shopNumber(seller).innerText()
    return /SBD-\d{6,}-[A-Z]+$/.exec(text)?.[0] ?? ""
  }

  /** The badge of one shop's order; its timeline says some of the same words. */
  shopState(seller: string, state: State): Locator {
    return this.shopOrder(seller)
      .getByRole("paragraph")
      .getByText(this.words(`orders.state.${state}`), { exact: true })
  }

  timelineStep(seller: string, step: Step): Locator {
    return this.shopOrder(seller)
      .getByRole("list", { name: this.words("orders.timeline.heading") })
      .getByRole("listitem")
      .filter({ hasText: this.words(`orders.timeline.${step}`) })
  }

  waybill(seller: string, number: string): Locator {
    return this.shopOrder(seller).getByRole("listitem").filter({ hasText: number })
  }

  /** Opens the form that takes one shop's order back. */
  cancelOpener(seller: string): Locator {
    return this.shopOrder(seller).locator("summary", { hasText: this.words("orders.cancel.open") })
  }

  cancelReason(seller: string): Locator {
    return this.shopOrder(seller).getByRole("textbox", { name: this.words("orders.cancel.reason") })
  }

  cancelButton(seller: string): Locator {
    return this.shopOrder(seller).getByRole("button", {
      name: this.words("orders.cancel.submit", { number: "" }).trim(),
    })
  }

  async cancel(seller: string, reason: string): Promise<void> {
    await this.cancelOpener(seller).click()
    await this.cancelReason(seller).fill(reason)
    await this.cancelButton(seller).click()
  }

  receiveButton(seller: string): Locator {
    return this.shopOrder(seller).getByRole("button", { name: this.words("orders.receive.submit") })
  }

  reorderButton(seller: string): Locator {
    return this.shopOrder(seller).getByRole("button", {
      name: this.words("orders.again.name", { number: "" }).trim(),
    })
  }

  async fillAccount(account: { bank: string; number: string; holder: string }): Promise<void> {
    const field = (key: string) => this.refunds.getByLabel(this.words(`refunds.form.${key}`), { exact: true })
    await field("bank").fill(account.bank)
    await field("number").fill(account.number)
    await field("holder").fill(account.holder)
    await this.saveAccount.click()
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
