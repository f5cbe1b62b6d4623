// Brings the module into the program; without it the augmentation below does not apply.
import type {} from "next-intl"
import type { Locale } from "@sebiduk/contracts"
import type account from "../messages/id/account.json"
import type balance from "../messages/id/balance.json"
import type cart from "../messages/id/cart.json"
import type catalogue from "../messages/id/catalogue.json"
import type checkout from "../messages/id/checkout.json"
import type common from "../messages/id/common.json"
import type coupons from "../messages/id/coupons.json"
import type desk from "../messages/id/desk.json"
import type errors from "../messages/id/errors.json"
import type failure from "../messages/id/failure.json"
import type home from "../messages/id/home.json"
import type orders from "../messages/id/orders.json"
import type payouts from "../messages/id/payouts.json"
import type refunds from "../messages/id/refunds.json"
import type returns from "../messages/id/returns.json"
import type search from "../messages/id/search.json"
import type seller from "../messages/id/seller.json"

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale
    Messages: {
      account: typeof account
      balance: typeof balance
      cart: typeof cart
      catalogue: typeof catalogue
      checkout: typeof checkout
      common: typeof common
      coupons: typeof coupons
      desk: typeof desk
      errors: typeof errors
      failure: typeof failure
      home: typeof home
      orders: typeof orders
      payouts: typeof payouts
      refunds: typeof refunds
      returns: typeof returns
      search: typeof search
      seller: typeof seller
    }
  }
}
