import type { Shop } from "../pages/shop"
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

/** From a product to the order, with every mistake on the way. */
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
}

export const WALKS = [
  { name: "catalogue", walk: walkCatalogue, stops: 11 },
  { name: "buying", walk: walkBuying, stops: 9 },
] as const
