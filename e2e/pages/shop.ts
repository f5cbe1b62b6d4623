import type { Page } from "@playwright/test"
import type { Locale } from "@sebiduk/contracts"
import { AccountPage } from "./account-page"
import { CartPage } from "./cart-page"
import { CheckoutPage } from "./checkout-page"
import { HomePage } from "./home-page"
import { OrderPage } from "./order-page"
import { ProductList } from "./product-list"
import { ProductPage } from "./product-page"
import { ShopPage } from "./shop-page"
import { TrackOrderPage } from "./track-order-page"

/** All pages of the shop in one tab and one language. */
export class Shop {
  readonly anyPage: ShopPage
  readonly home: HomePage
  readonly list: ProductList
  readonly product: ProductPage
  readonly cart: CartPage
  readonly checkout: CheckoutPage
  readonly order: OrderPage
  readonly trackOrder: TrackOrderPage
  readonly account: AccountPage

  constructor(
    readonly page: Page,
    readonly locale: Locale = "id",
  ) {
    this.anyPage = new ShopPage(page, locale)
    this.home = new HomePage(page, locale)
    this.list = new ProductList(page, locale)
    this.product = new ProductPage(page, locale)
    this.cart = new CartPage(page, locale)
    this.checkout = new CheckoutPage(page, locale)
    this.order = new OrderPage(page, locale)
    this.trackOrder = new TrackOrderPage(page, locale)
    this.account = new AccountPage(page, locale)
  }

  get words() {
    return this.anyPage.words
  }
}
