import { expect, type Locator, type Page } from "@playwright/test"
import { env } from "../../support/env"

/** The transfers that the office waits for, and the money on its account. */
export class OfficeTransfers {
  readonly heading: Locator
  readonly proof: Locator
  readonly receive: Locator

  constructor(readonly page: Page) {
    this.heading = page.getByRole("heading", { level: 1, name: "Transfer masuk" })
    this.proof = page.getByRole("img", { name: /^Dokumen / })
    this.receive = page.getByRole("button", { name: "Konfirmasi uang masuk" })
  }

  async open(): Promise<void> {
    await this.page.goto(`${env.backendUrl}/app/transfer`)
  }

  row(number: string): Locator {
    return this.page
      .getByRole("region", { name: "Menunggu transfer" })
      .getByRole("row")
      .filter({ hasText: number })
  }

  async look(number: string): Promise<void> {
    await this.page.getByRole("button", { name: `Buka ${number}` }).click()
    // It opens above the list, where only the focus leads.
    await expect(this.page.getByRole("heading", { level: 2, name: number })).toBeFocused()
  }
}
