import { SellerCentre } from "../pages/seller/seller-centre"
import type { Shop } from "../pages/shop"
import { BUYER, DEMO_PASSWORD, SELLER } from "./accounts"
import { aBuyer } from "./buyers"
import { fillCart } from "./buying"
import { RED_RICE } from "./goods"

/** A page as it stands in front of a visitor, with the heading that proves it is the one meant. */
type Stop = { name: string; heading: string }
type OnStop = (stop: Stop) => Promise<void>

const TITLES = {
  id: { category: "Rotan", product: RED_RICE.title },
  en: { category: "Rattan", product: RED_RICE.titleEn },
}

/** Past every page that asks nothing of a visitor. */
async function walkCatalogue(shop: Shop, onStop: OnStop): Promise<void> {
  const { words } = shop
  const titles = TITLES[shop.locale]
  await shop.home.open()
  await onStop({ name: "home", heading: words("home.heroTitle") })
  await shop.list.openCategory("rotan")
  await onStop({ name: "category", heading: titles.category })
  await shop.product.open(RED_RICE.handle)
  await onStop({ name: "product", heading: titles.product })
  await shop.list.openSeller(RED_RICE.sellerHandle)
  await onStop({ name: "seller", heading: RED_RICE.seller })
  await shop.list.openSearch("jambu")
  await onStop({ name: "search", heading: words("search.resultsFor", { query: "jambu" }) })
  await shop.list.openSearch("xylophone")
  await onStop({ name: "empty search", heading: words("search.resultsFor", { query: "xylophone" }) })
  await shop.cart.open()
  await onStop({ name: "empty cart", heading: words("cart.title") })
  await shop.trackOrder.open()
  await onStop({ name: "track order", heading: words("orders.lookup.title") })
  await shop.trackOrder.submit.click()
  await shop.trackOrder.refusal.waitFor()
  await onStop({ name: "track order, refused", heading: words("orders.lookup.title") })
  await shop.anyPage.openPath("/pesanan/order_tidak_ada")
  await onStop({ name: "unknown order", heading: words("orders.unknown.title") })
  await shop.anyPage.openPath("/tidak-ada")
  await onStop({ name: "not found", heading: words("common.notFound.title") })
}

/** From a product to the order and back out of it, with every mistake on the way. */
async function walkBuying(shop: Shop, onStop: OnStop): Promise<void> {
  const { words } = shop
  await shop.product.open(RED_RICE.handle)
  await shop.product.add({ variant: RED_RICE.variant, quantity: 9999 })
  await shop.product.quantityError.waitFor()
  await onStop({ name: "product, quantity refused", heading: TITLES[shop.locale].product })
  await fillCart(shop)
  await onStop({ name: "product, added", heading: TITLES[shop.locale].product })
  await shop.cart.open()
  await onStop({ name: "cart", heading: words("cart.title") })

  await shop.checkout.open()
  await shop.checkout.area("province").click()
  await onStop({ name: "address", heading: words("checkout.address.heading") })
  await shop.checkout.saveAddress.click()
  await shop.checkout.mistakes.waitFor()
  await onStop({ name: "address, refused", heading: words("checkout.address.heading") })
  await shop.checkout.fillAddress({ ...aBuyer(), postcode: "32365" })
  await shop.checkout.postcodeConfirmed.check()
  await onStop({ name: "address, unusual postcode", heading: words("checkout.address.heading") })
  await shop.checkout.saveAddress.click()

  await shop.checkout.saveDelivery.click()
  await shop.checkout.refusedService.first().waitFor()
  await onStop({ name: "delivery, refused", heading: words("checkout.delivery.heading") })
  await shop.checkout.service(RED_RICE.seller, "regular").check()
  await shop.checkout.saveDelivery.click()
  await shop.checkout.placeOrder.waitFor()
  await onStop({ name: "payment", heading: words("checkout.payment.heading") })
  await shop.checkout.placeOrder.click()
  await shop.order.number.waitFor()
  await onStop({ name: "order", heading: words("orders.heading.awaiting_payment") })
  await shop.order.cancelOpener(RED_RICE.seller).click()
  await onStop({ name: "order, about to be cancelled", heading: words("orders.heading.awaiting_payment") })
  await shop.order.cancelButton(RED_RICE.seller).click()
  await shop.order.shopState(RED_RICE.seller, "cancelled").waitFor()
  await onStop({ name: "order, cancelled", heading: words("orders.heading.cancelled") })
}

/** Through the door of Toko Saya and into every room, without changing anything. */
async function walkSellerCentre(shop: Shop, onStop: OnStop): Promise<void> {
  const { words } = shop
  const centre = new SellerCentre(shop.page, shop.locale)
  const room = async (name: string, path: string, title: string) => {
    await centre.open(path)
    await onStop({ name, heading: words(`seller.${title}`) })
  }
  const refused = async (name: string, button: string, title: string) => {
    await centre.button(button).click()
    await centre.mistakes.first().waitFor()
    await onStop({ name, heading: words(`seller.${title}`) })
  }
  await room("register", "/daftar", "door.registerTitle")
  await refused("register, refused", "door.register", "door.registerTitle")
  await room("login", "/masuk", "door.loginTitle")
  await centre.login({ email: SELLER.email, password: DEMO_PASSWORD })
  await shop.page.waitForURL(/toko-saya$/)
  await onStop({ name: "home", heading: words("seller.home.heading", { name: SELLER.name }) })
  await room("orders", "/pesanan", "nav.orders")
  await room("orders, nothing found", "/pesanan?tahap=semua&q=xylophone", "nav.orders")
  await room("returns", "/pengembalian", "nav.returns")
  await room("returns, all", "/pengembalian?tahap=semua", "nav.returns")
  await room("identity", "/identitas", "identity.title")
  await room("shop", "/toko", "shop.title")
  await room("licences", "/izin", "licences.title")
  await room("new licence", "/izin/baru", "licences.newTitle")
  await refused("new licence, refused", "licences.send", "licences.newTitle")
  await room("products", "/produk", "products.title")
  await room("new product", "/produk/baru", "products.newTitle")
  await refused("new product, refused", "products.save", "products.newTitle")
  await room("members", "/anggota", "members.title")
  await room("balance", "/saldo", "nav.balance")
  await room("balance, a page that is not", "/saldo?hal=99", "nav.balance")
  await room("bank account", "/rekening", "bank.title")
  await centre.open("/saldo/pencairan")
  await onStop({ name: "payouts", heading: words("payouts.payouts.title") })
  await centre.open("/saldo/laporan")
  await onStop({ name: "statements", heading: words("payouts.statements.title") })
  await room("holiday", "/libur", "holiday.title")
}

/** Through the buyers' door to the account, with the mistakes on the way. */
async function walkAccount(shop: Shop, onStop: OnStop): Promise<void> {
  const { account, words } = shop
  await account.openRegister()
  await onStop({ name: "member, register", heading: words("account.door.registerTitle") })
  await account.register.click()
  await account.mistakes.first().waitFor()
  await onStop({ name: "member, register refused", heading: words("account.door.registerTitle") })
  await account.openLogin()
  await onStop({ name: "member, login", heading: words("account.door.loginTitle") })
  await account.login.click()
  await account.mistakes.first().waitFor()
  await onStop({ name: "member, login refused", heading: words("account.door.loginTitle") })
  await account.enter({ email: BUYER.email, password: DEMO_PASSWORD })
  await account.profile.waitFor()
  await onStop({ name: "account", heading: words("account.title") })
}

export const WALKS = [
  { name: "catalogue", walk: walkCatalogue, stops: 11 },
  { name: "buying", walk: walkBuying, stops: 11 },
  { name: "account", walk: walkAccount, stops: 5 },
  { name: "seller centre", walk: walkSellerCentre, stops: 23 },
] as const
