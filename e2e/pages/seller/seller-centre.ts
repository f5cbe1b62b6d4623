import type { Locator, Page } from "@playwright/test"
import type { Locale } from "@sebiduk/contracts"
import type { Words } from "../../support/messages"
import type { Photo } from "../../support/take-photo"
import { ShopPage } from "../shop-page"

/** Toko Saya: the door, the steps, licences and products. */
export class SellerCentre {
  readonly words: Words
  readonly heading: Locator
  readonly main: Locator
  /** Fields that a refused form points at. */
  readonly mistakes: Locator
  private readonly anyPage: ShopPage

  constructor(
    readonly page: Page,
    locale: Locale = "id",
  ) {
    this.anyPage = new ShopPage(page, locale)
    this.words = this.anyPage.words
    this.heading = this.anyPage.heading
    this.main = page.getByRole("main")
    this.mistakes = this.main.locator("[aria-invalid=true]")
  }

  private field(key: string): Locator {
    return this.main.getByLabel(this.words(`seller.${key}`)).first()
  }

  button(key: string): Locator {
    return this.page.getByRole("button", { name: this.words(`seller.${key}`) })
  }

  async open(path = ""): Promise<void> {
    await this.anyPage.openPath(`/toko-saya${path}`)
  }

  async register(person: { name: string; email: string; password: string }): Promise<void> {
    await this.open("/daftar")
    await this.field("door.name").fill(person.name)
    await this.field("door.phone").fill("0812-3456-7890")
    await this.field("door.email").fill(person.email)
    await this.field("door.password").fill(person.password)
    await this.button("door.register").click()
  }

  async login(person: { email: string; password: string }): Promise<void> {
    await this.open("/masuk")
    await this.field("door.email").fill(person.email)
    await this.field("door.password").fill(person.password)
    await this.button("door.login").click()
  }

  /** Where the shop's money is sent. */
  async saveBankAccount(account: { bank: string; number: string; holder: string }): Promise<void> {
    await this.open("/rekening")
    for (const name of ["bank", "number", "holder"] as const)
      await this.field(`bank.${name}`).fill(account[name])
    await this.button("save").click()
  }

  async rest(days: { from: string; until: string }): Promise<void> {
    await this.open("/libur")
    await this.field("holiday.from").fill(days.from)
    await this.field("holiday.until").fill(days.until)
    await this.button("save").click()
  }

  /** What a form says after it was saved. */
  get saved(): Locator {
    return this.main.getByRole("status").filter({ hasText: this.words("seller.saved") })
  }

  async identify(facts: { owner: string; nik: string; business: string; desa: string }): Promise<void> {
    await this.open("/identitas")
    await this.field("identity.owner").fill(facts.owner)
    await this.page.getByRole("textbox", { name: "NIK", exact: true }).fill(facts.nik)
    await this.field("identity.name").fill(facts.business)
    await this.field("identity.sector").selectOption("rotan")
    await this.field("identity.desa").selectOption({ label: facts.desa })
    await this.field("identity.street").fill("Jl. Irigasi 9, RT 001/RW 002")
    await this.field("identity.postcode").fill("32382")
    await this.button("save").click()
  }

  async nameShop(name: string): Promise<void> {
    await this.open("/toko")
    await this.field("shop.name").fill(name)
    await this.field("shop.line").selectOption("rotan")
    await this.field("shop.story").fill("Anyaman rotan buatan tangan keluarga di Belitang.")
    await this.field("shop.returns").fill("Tukar bila rusak saat diterima")
    await this.button("save").click()
  }

  /** Fills the form of a licence that is open on the page. */
  async sendLicence(number: string, photo: Photo): Promise<void> {
    await this.page
      .getByRole("textbox", { name: this.words("seller.licences.number"), exact: true })
      .fill(number)
    await this.page.getByLabel(this.words("seller.licences.paper")).setInputFiles(photo)
    await this.button("licences.send").click()
  }

  async addProduct(title: string, category: string, photo: Photo): Promise<void> {
    await this.open("/produk/baru")
    await this.page.getByLabel(this.words("seller.products.pictures")).setInputFiles(photo)
    await this.field("products.name").fill(title)
    await this.field("products.category").selectOption({ label: category })
    await this.field("products.story").fill("Keranjang rotan kuat untuk buah dan belanja pasar.")
    await this.field("products.variant").fill("Sedang")
    await this.field("products.price").fill("75.000")
    await this.field("products.stockField").fill("5")
    await this.field("products.weight").fill("800")
    for (const side of ["length", "width", "height"]) await this.field(`products.${side}`).fill("30")
    await this.button("products.save").click()
  }
}
