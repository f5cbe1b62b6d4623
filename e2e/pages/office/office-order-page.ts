import type { Locator, Page } from "@playwright/test"

/** One order in the office: money, goods and parcels. */
export class OfficeOrderPage {
  readonly confirmTransfer: Locator
  readonly confirmDialog: Locator
  readonly dialog: Locator
  readonly markShipped: Locator

  constructor(readonly page: Page) {
    this.confirmTransfer = page.getByRole("button", { name: "Konfirmasi transfer" })
    this.confirmDialog = page.getByRole("alertdialog", { name: "Konfirmasi transfer" })
    this.dialog = page.getByRole("dialog")
    this.markShipped = page.getByRole("button", { name: "Tandai sebagai dikirim" })
  }

  async confirm(): Promise<void> {
    await this.confirmTransfer.click()
    await this.confirmDialog.getByRole("button", { name: "Konfirmasi" }).click()
  }

  /** Packs what is not packed yet, without the goods named. */
  async pack({ without = [] }: { without?: readonly string[] } = {}): Promise<void> {
    const unpacked = this.page.getByRole("heading", { name: "Item Belum Terpenuhi" })
    await unpacked.locator("xpath=..").getByRole("button").click()
    await this.page.getByRole("menuitem", { name: "Penuhi item" }).click()
    for (const title of without) await this.quantityToPack(title).fill("0")
    await this.dialog.getByRole("button", { name: "Buat Pemenuhan" }).click()
  }

  /** Hands the one packed parcel over to the courier. */
  async ship(waybill: string): Promise<void> {
    await this.markShipped.click()
    await this.dialog.getByRole("button", { name: "Tambah nomor pelacakan" }).click()
    await this.dialog.getByRole("textbox", { name: "Nomor pelacakan" }).fill(waybill)
    await this.dialog.getByRole("button", { name: "Simpan" }).click()
  }

  /** A parcel with its waybill. */
  parcel(number: number): Locator {
    return this.page.getByRole("heading", { name: `Pemenuhan #${number}` })
  }

  private quantityToPack(title: string): Locator {
    const quantity = this.page.getByRole("spinbutton")
    return this.dialog.locator("div", { hasText: title, has: quantity }).last().getByRole("spinbutton")
  }
}
