import type { Locator, Page } from "@playwright/test"
import { env } from "../../support/env"

/** The door of the office; the words are the dashboard's own Bahasa. */
export class OfficeLoginPage {
  readonly heading: Locator
  readonly email: Locator
  readonly password: Locator
  readonly submit: Locator
  readonly refusal: Locator

  constructor(readonly page: Page) {
    this.heading = page.getByRole("heading", { level: 1, name: "Kantor Sebiduk" })
    this.email = page.getByRole("textbox", { name: "Email" })
    this.password = page.getByPlaceholder("Kata sandi")
    this.submit = page.getByRole("button", { name: "Lanjutkan dengan Email" })
    this.refusal = page.getByText("Invalid email or password")
  }

  async open(): Promise<void> {
    await this.page.goto(`${env.backendUrl}/app/orders`)
  }

  async enter(email: string, password: string): Promise<void> {
    await this.email.fill(email)
    await this.password.fill(password)
    await this.submit.click()
  }
}
