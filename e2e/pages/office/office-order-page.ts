import type { Locator, Page } from "@playwright/test"

/** One shop's order in the office: money, goods and parcels. */
export class OfficeOrderPage {
  readonly confirmTransfer: Locator
  readonly confirmDialog: Locator
  readonly dialog: Locator
  readonly markShipped: Locator

  constructor(readonly page: Page) {
    this.confirmTransfer = page.getByRole("button", { name: "Konfirmasi transfer" })
    this.confirmDialog = page.getByRole("alertdialog", { name: "Konfirmasi transfer" })
    this.dialog = page.getByRole("dialog")
    this.markShipped = page.getByRole("button", { name: "Tandai sudah dikirim" })
  }

  async confirm(): Promise<void> {
    await this.confirmTransfer.click()
    await this.confirmDialog.getByRole("button", { name: "Konfirmasi" }).click()
  }

  /** The form for what is not packed yet. */
  async startPacking(): Promise<void> {
    const unpacked = this.page.getByRole("heading", { name: "Barang belum dikemas" })
    await unpacked.locator("xpath=..").getByRole("button").click()
    await this.page.getByRole("menuitem", { name: "Penuhi item" }).click()
  }

  async pack(): Promise<void> {
    await this.dialog.getByRole("button", { name: "Siapkan pengiriman" }).click()
  }

  /** All goods at once into one parcel, and that to the courier. */
  async packAndShip(service: string, waybill: string): Promise<void> {
    await this.startPacking()
    // The dashboard fills in place and service a moment after it has shown the form.
    await this.dialog.filter({ hasText: service }).waitFor()
    await this.pack()
    await this.parcel(1).waitFor()
    await this.ship(waybill)
    await this.markShipped.waitFor({ state: "hidden" })
  }

  /** Hands the one packed parcel over to the courier. */
  async ship(waybill: string): Promise<void> {
    await this.markShipped.click()
    await this.dialog.getByRole("button", { name: "Tambah nomor pelacakan" }).click()
    await this.dialog.getByRole("textbox", { name: "Nomor pelacakan" }).fill(waybill)
    await this.dialog.getByRole("button", { name: "Simpan" }).click()
    // What lies behind an open dialog counts as hidden, so only its end tells that the parcel has left.
    await this.dialog.waitFor({ state: "hidden" })
  }

  /** The number the buyer reads on this shop's order. */
  number(number: string): Locator {
    return this.page.getByRole("heading", { name: `Nomor pesanan ${number}` })
  }

  /** What was packed at one time, counted from 1. */
  parcel(number: number): Locator {
    return this.page.getByRole("heading", { name: `Pengiriman #${number}` })
  }
}
