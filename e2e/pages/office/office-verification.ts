import type { Locator, Page } from "@playwright/test"
import { env } from "../../support/env"

/** What waits for the kecamatan or the Dinas, and one licence beside its paper. */
export class OfficeVerification {
  readonly heading: Locator
  readonly registryHeading: Locator
  readonly paper: Locator
  readonly queue: Locator

  constructor(readonly page: Page) {
    this.heading = page.getByRole("heading", { level: 1, name: "Verifikasi" })
    this.registryHeading = page.getByRole("heading", { level: 1, name: "Data UMKM" })
    this.paper = page.getByRole("img", { name: /^Dokumen / })
    this.queue = page.getByRole("region", { name: "Antrean verifikasi" })
  }

  async open(query = ""): Promise<void> {
    await this.page.goto(`${env.backendUrl}/app/verifikasi${query}`)
  }

  row(business: string): Locator {
    return this.queue.getByRole("row").filter({ hasText: business })
  }

  async look(business: string): Promise<void> {
    await this.row(business).getByRole("link").first().click()
  }

  /** The page of one thing that waits; a decision leads on to the next. */
  subject(business: string): Locator {
    return this.page.getByRole("heading", { level: 1, name: business })
  }

  verdict(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true })
  }

  /** A verdict that says why. */
  async refuse(name: string, reason: string): Promise<void> {
    await this.verdict(name).click()
    const dialog = this.page.getByRole("dialog")
    await dialog.getByLabel("Alasan").fill(reason)
    await dialog.getByRole("button", { name, exact: true }).click()
  }
}
