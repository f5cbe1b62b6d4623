import type { Locator, Page } from "@playwright/test"
import { env } from "../../support/env"

/** Batches of payouts and refunds, and one of them with its lines. */
export class OfficePayouts {
  readonly heading: Locator
  readonly makeRefunds: Locator
  readonly approve: Locator
  readonly file: Locator
  readonly number: Locator

  constructor(readonly page: Page) {
    this.heading = page.getByRole("heading", { level: 1, name: "Pencairan" })
    this.makeRefunds = page.getByRole("button", { name: "Buat pengembalian dana sekarang" })
    this.approve = page.getByRole("button", { name: "Setujui", exact: true })
    this.file = page.getByRole("link", { name: "Unduh berkas bank (CSV)" })
    this.number = page.getByRole("heading", { level: 1, name: /^PCR-\d{6,}$/ })
  }

  async open(id = ""): Promise<void> {
    await this.page.goto(`${env.backendUrl}/app/pencairan${id && `/${id}`}`)
  }

  async openBatch(number: string): Promise<void> {
    await this.open()
    await this.page.getByRole("link", { name: number }).click()
  }

  state(words: string): Locator {
    return this.page.getByRole("main").getByText(words, { exact: true }).first()
  }

  line(to: string): Locator {
    return this.page.getByRole("region", { name: "Baris" }).getByRole("row").filter({ hasText: to })
  }

  /** Says that the bank paid a line, and answers the question with its amount. */
  async pay(to: string, amount: string): Promise<void> {
    await this.paid(to).click()
    const question = this.page.getByRole("alertdialog").filter({ hasText: amount })
    await question.getByRole("button", { name: "Sudah dibayar" }).click()
  }

  paid(to: string): Locator {
    return this.line(to).getByRole("button", { name: /dibayar$/ })
  }

  async confirmApproval(): Promise<void> {
    await this.approve.click()
    await this.page.getByRole("alertdialog").getByRole("button", { name: "Setujui" }).click()
  }
}
