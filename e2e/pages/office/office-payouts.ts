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
    this.makeRefunds = page.getByRole("button", { name: "Buat pengembalian sekarang" })
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

  async confirmApproval(): Promise<void> {
    await this.approve.click()
    await this.page.getByRole("alertdialog").getByRole("button", { name: "Setujui" }).click()
  }
}
