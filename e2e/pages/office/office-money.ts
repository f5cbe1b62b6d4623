import type { Locator, Page } from "@playwright/test"

/** The rooms of the office about money: commission, balances, reconciliation. */
export class OfficeMoney {
  readonly ruleName: Locator
  readonly channel: Locator
  readonly percent: Locator
  readonly addRule: Locator
  readonly rules: Locator
  readonly mistakes: Locator
  readonly search: Locator
  readonly balances: Locator
  readonly entries: Locator
  readonly amount: Locator
  readonly reason: Locator
  readonly adjust: Locator
  /** Asked before a balance is adjusted. */
  readonly question: Locator
  readonly sides: Locator

  constructor(readonly page: Page) {
    const main = page.getByRole("main")
    const table = (name: string) => main.getByRole("region", { name, exact: true })
    this.ruleName = main.getByLabel("Nama aturan")
    this.channel = main.getByLabel("Jenis penjualan")
    this.percent = main.getByLabel("Persen", { exact: true })
    this.addRule = main.getByRole("button", { name: "Tambah aturan" })
    this.rules = table("Aturan komisi")
    this.mistakes = main.locator("[aria-invalid=true]")
    this.search = main.getByLabel("Cari nama toko")
    this.balances = table("Saldo penjual")
    this.entries = table("Asal saldo")
    this.amount = main.getByLabel("Jumlah untuk toko")
    this.reason = main.getByLabel("Alasan")
    this.adjust = main.getByRole("button", { name: "Catat penyesuaian" })
    this.question = page.getByRole("alertdialog")
    this.sides = table("Jumlah berdampingan")
  }

  heading(name: string): Locator {
    return this.page.getByRole("heading", { level: 1, name })
  }

  rule(name: string): Locator {
    return this.rules.getByRole("row").filter({ hasText: name })
  }

  /** Opens one shop's balance. */
  async openShop(name: string): Promise<void> {
    await this.search.fill(name)
    await this.search.press("Enter")
    await this.balances.getByRole("link", { name }).click()
    await this.heading(name).waitFor()
  }
}
