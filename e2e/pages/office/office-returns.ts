import type { Locator, Page } from "@playwright/test"
import { env } from "../../support/env"

/** The disputes in the office: the list, and one of them. */
export class OfficeReturns {
  readonly heading: Locator
  readonly reason: Locator
  readonly photos: Locator

  constructor(readonly page: Page) {
    this.heading = page.getByRole("heading", { level: 1 })
    this.reason = page.getByLabel("Alasan; pembeli dan penjual membacanya")
    this.photos = page.getByRole("img", { name: /^Foto \d/ })
  }

  async open(): Promise<void> {
    await this.page.goto(`${env.backendUrl}/app/pengembalian`)
  }

  row(number: string): Locator {
    return this.page.getByRole("table").getByRole("link", { name: number, exact: true })
  }

  amount(line: { title: string; variant: string }): Locator {
    return this.page.getByRole("textbox", { name: `${line.title}, ${line.variant}` })
  }

  async decide(line: { title: string; variant: string }, amount: string, reason: string): Promise<void> {
    await this.amount(line).fill(amount)
    await this.reason.fill(reason)
    await this.page.getByRole("button", { name: /^Kembalikan Rp/ }).click()
  }

  state(words: string): Locator {
    return this.page.getByText(words, { exact: true }).first()
  }
}
