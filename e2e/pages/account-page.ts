import type { Locator } from "@playwright/test"
import { ShopPage } from "./shop-page"

type Login = { email: string; password: string }

/** The buyers' door, and what is behind it. */
export class AccountPage extends ShopPage {
  /** Fields that a refused form points at. */
  readonly mistakes: Locator = this.page.getByRole("main").locator("[aria-invalid=true]")
  readonly refusal: Locator = this.page.getByRole("main").getByRole("alert")
  readonly profile: Locator = this.page.getByRole("region", { name: this.words("account.profile") })
  readonly logout: Locator = this.button("logout")
  readonly login: Locator = this.button("door.login")
  readonly register: Locator = this.button("door.register")
  readonly emptyTitle: Locator = this.page.getByRole("heading", {
    name: this.words("orders.own.emptyTitle"),
  })
  /** What a login changed in the cart. */
  readonly joined: Locator = this.page
    .getByRole("status")
    .filter({ hasText: this.words("account.joined.title") })

  async open(): Promise<void> {
    await this.openPath("/akun")
  }

  async openLogin(): Promise<void> {
    await this.openPath("/masuk")
  }

  async openRegister(): Promise<void> {
    await this.openPath("/daftar")
  }

  /** Fills the door that is open on the page. */
  async enter({ email, password }: Login): Promise<void> {
    await this.field("email").fill(email)
    await this.field("password").fill(password)
    await this.login.click()
  }

  async signUp({ name, phone, email, password }: Login & { name: string; phone: string }): Promise<void> {
    await this.field("name").fill(name)
    await this.field("phone").fill(phone)
    await this.field("email").fill(email)
    await this.field("password").fill(password)
    await this.register.click()
  }

  orderLink(number: string): Locator {
    return this.page.getByRole("link", { name: this.words("orders.own.open", { number }) })
  }

  private field(name: "name" | "phone" | "email" | "password"): Locator {
    return this.page.getByRole("main").getByLabel(this.words(`account.door.${name}`), { exact: true })
  }

  private button(key: string): Locator {
    return this.page.getByRole("button", { name: this.words(`account.${key}`), exact: true })
  }
}
