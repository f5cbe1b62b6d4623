import type { Page } from "@playwright/test"
import { env } from "../../support/env"
import { OfficeLoginPage } from "./office-login-page"
import { OfficeOrderPage } from "./office-order-page"
import { OfficeOrdersPage } from "./office-orders-page"
import { OfficePayouts } from "./office-payouts"
import { OfficeTransfers } from "./office-transfers"
import { OfficeVerification } from "./office-verification"

/** The pages of the Dinas in one tab. */
export class Office {
  readonly login: OfficeLoginPage
  readonly orders: OfficeOrdersPage
  readonly order: OfficeOrderPage
  readonly payouts: OfficePayouts
  readonly transfers: OfficeTransfers
  readonly verification: OfficeVerification

  constructor(readonly page: Page) {
    this.login = new OfficeLoginPage(page)
    this.orders = new OfficeOrdersPage(page)
    this.order = new OfficeOrderPage(page)
    this.payouts = new OfficePayouts(page)
    this.transfers = new OfficeTransfers(page)
    this.verification = new OfficeVerification(page)
  }

  async room(path: string): Promise<void> {
    await this.page.goto(`${env.backendUrl}/app${path}`)
  }
}
