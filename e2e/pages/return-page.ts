import type { Locator } from "@playwright/test"
import type { ReturnRow } from "@sebiduk/contracts"
import type { Photo } from "../support/take-photo"
import { ShopPage } from "./shop-page"

/** A return as its buyer opens and sees it. */
export class ReturnPage extends ShopPage {
  private readonly main = this.page.getByRole("main")
  readonly submit = this.main.getByRole("button", { name: this.words("returns.form.submit") })
  /** Fields that a refused form points at. */
  readonly mistakes = this.main.locator("[aria-invalid=true]")
  readonly photos = this.main.getByRole("img")

  /** The way to the form, on the page of the order. */
  opener(number: string): Locator {
    return this.page.getByRole("link", { name: this.words("returns.part.openName", { number }) })
  }

  quantity(line: { title: string; variant: string }): Locator {
    return this.main.getByRole("textbox", { name: this.words("returns.form.quantity", line) })
  }

  async fill(facts: {
    line: { title: string; variant: string }
    words: string
    holder: string
  }): Promise<void> {
    await this.quantity({ title: facts.line.title, variant: facts.line.variant }).fill("1")
    await this.main.getByRole("radio", { name: this.words("returns.reason.damaged") }).check()
    await this.main.getByLabel(this.words("returns.form.words")).fill(facts.words)
    await this.main.getByLabel(this.words("returns.form.bank"), { exact: true }).fill("Bank Jateng")
    await this.main.getByLabel(this.words("returns.form.number"), { exact: true }).fill("1234567890")
    await this.main.getByLabel(this.words("returns.form.holder"), { exact: true }).fill(facts.holder)
  }

  async choosePhoto(photo: Photo): Promise<void> {
    await this.main.getByLabel(this.words("returns.form.photos"), { exact: true }).setInputFiles(photo)
  }

  state(state: ReturnRow["state"]): Locator {
    return this.main.getByText(this.words(`returns.state.${state}`), { exact: true }).first()
  }

  agreeButton(amount: string): Locator {
    return this.main.getByRole("button", { name: this.words("returns.reply.agree", { amount }) })
  }

  async dispute(reason: string): Promise<void> {
    await this.main.locator("summary", { hasText: this.words("returns.reply.disputeOpen") }).click()
    await this.main.getByLabel(this.words("returns.reply.disputeReason")).fill(reason)
    await this.main.getByRole("button", { name: this.words("returns.reply.dispute") }).click()
  }

  async write(text: string): Promise<void> {
    await this.main.getByLabel(this.words("returns.message.label")).fill(text)
    await this.main.getByRole("button", { name: this.words("returns.message.submit") }).click()
  }

  entry(text: string): Locator {
    return this.main.getByRole("listitem").filter({ hasText: text })
  }
}
