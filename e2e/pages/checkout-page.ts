import type { Locator } from "@playwright/test"
import type { Buyer } from "../support/buyers"
import { ShopPage } from "./shop-page"

export type AreaLevel = "province" | "regency" | "kecamatan" | "desa"
export type Service = "regular" | "express" | "cargo" | "pickup" | "seller"
type TextFieldName = "recipient" | "phone" | "email" | "postcode" | "street" | "landmark" | "note"

const AREA_LEVELS = ["province", "regency", "kecamatan", "desa"] as const

/** The three steps from a cart to an order. */
export class CheckoutPage extends ShopPage {
  readonly saveAddress = this.button("checkout.address.submit")
  readonly saveDelivery = this.button("checkout.delivery.submit")
  readonly placeOrder = this.page.getByRole("button", {
    name: this.words("checkout.payment.submit", { total: "" }).trim(),
  })
  readonly postcodeConfirmed = this.page.getByRole("checkbox", {
    name: this.words("checkout.address.postcodeConfirmed"),
  })
  readonly transfer = this.page.getByRole("radio", { name: this.words("checkout.payment.transfer") })
  readonly cash = this.page.getByRole("radio", { name: this.words("checkout.payment.cod") })
  readonly card = this.page.getByRole("radio", { name: this.words("checkout.payment.card.title") })
  private readonly cardForm = this.page.getByRole("group", {
    name: this.words("checkout.payment.card.label"),
  })
  /** Where the cart became an order elsewhere. */
  readonly openPlaced = this.button("cart.gone.openOrder")
  /** The list of mistakes above a form. */
  readonly mistakes = this.page.getByRole("main").getByRole("alert")
  readonly refusedService = this.page.locator("input[type=radio][aria-invalid=true]")
  readonly currentStep = this.page
    .getByRole("navigation", { name: this.words("checkout.steps.label") })
    .locator("[aria-current=step]")

  async open(): Promise<void> {
    await this.openPath("/checkout")
  }

  field(name: TextFieldName): Locator {
    // An optional field has "(tidak wajib)" behind its label.
    return this.page.getByRole("textbox", { name: this.words(`checkout.address.${name}`) })
  }

  /** The searchable list of one level, once the script has put it in the place of the plain one. */
  area(level: AreaLevel): Locator {
    return this.page
      .getByRole("combobox", { name: this.words(`checkout.address.${level}`), exact: true })
      .and(this.page.locator("[aria-autocomplete=list]"))
  }

  /** By keyboard alone: type, go to the first match, take it. */
  async chooseArea(level: AreaLevel, name: string): Promise<void> {
    await this.area(level).fill(name)
    await this.area(level).press("ArrowDown")
    await this.area(level).press("Enter")
  }

  async chooseAreas(areas: Buyer["areas"]): Promise<void> {
    for (const level of AREA_LEVELS) await this.chooseArea(level, areas[level])
  }

  async fillAddress(buyer: Buyer): Promise<void> {
    await this.field("recipient").fill(buyer.recipient)
    await this.field("phone").fill(buyer.phone)
    await this.field("email").fill(buyer.email)
    await this.chooseAreas(buyer.areas)
    await this.field("postcode").fill(buyer.postcode)
    await this.field("street").fill(buyer.street)
  }

  /** Once the checkout's own page, which may ask Stripe, shows the form of the card. */
  async chooseCard(): Promise<void> {
    await this.card.check()
    await this.cardForm.getByLabel("Nomor kartu").waitFor()
  }

  async fillCard(number: string): Promise<void> {
    await this.cardForm.getByLabel("Nomor kartu").fill(number)
    await this.cardForm.getByLabel("Masa berlaku").fill("12/34")
    await this.cardForm.getByLabel("CVC").fill("123")
  }

  /** What the buyer says in the dialog of their bank. */
  bank(answer: "Setujui" | "Tolak"): Locator {
    return this.page.getByRole("dialog", { name: "3-D Secure" }).getByRole("button", { name: answer })
  }

  /** The services that carry one seller's goods. */
  services(seller: string): Locator {
    return this.page.getByRole("group", { name: this.words("checkout.delivery.choose", { seller }) })
  }

  service(seller: string, service: Service): Locator {
    return this.services(seller).getByRole("radio", { name: this.words(`checkout.service.${service}`) })
  }

  /** Takes out goods that nothing brings to the address. */
  removeUndeliverable({ title, variant }: { title: string; variant: string }): Locator {
    const name = this.words("checkout.undeliverable.remove", { title: `${title} · ${variant}` })
    return this.page.getByRole("button", { name })
  }

  /** One amount of the summary. */
  amount(label: "items" | "delivery" | "total"): Locator {
    const words = label === "items" ? /^Subtotal produk/ : this.words(`checkout.summary.${label}`)
    return this.page
      .getByRole("main")
      .locator("dl > div")
      .filter({ has: this.page.getByRole("term").filter({ hasText: words }) })
      .getByRole("definition")
  }

  private button(key: string): Locator {
    return this.page.getByRole("button", { name: this.words(key) })
  }
}
