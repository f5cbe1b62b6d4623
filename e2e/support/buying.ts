import type { Shop } from "../pages/shop"
import type { Buyer } from "./buyers"
import { RED_RICE, WHITE_RICE } from "./goods"

/** One bag of rice in an empty cart. */
export async function fillCart(shop: Shop): Promise<void> {
  await shop.product.open(RED_RICE.handle)
  await shop.product.add({ variant: RED_RICE.variant, quantity: 1 })
  await shop.product.toCart.waitFor()
}

/** With a bag of rice in front of the form for the address. */
export async function goToAddress(shop: Shop): Promise<void> {
  await fillCart(shop)
  await shop.checkout.open()
}

export async function goToDelivery(shop: Shop, buyer: Buyer): Promise<void> {
  await goToAddress(shop)
  await shop.checkout.fillAddress(buyer)
  await shop.checkout.saveAddress.click()
  await shop.checkout.saveDelivery.waitFor()
}

/** In front of the last button; the order is Rp 61.000: rice for 32.000, one kilogram to Jawa Tengah for 29.000. */
export async function goToPayment(shop: Shop, buyer: Buyer): Promise<void> {
  await goToDelivery(shop, buyer)
  await shop.checkout.service(RED_RICE.seller, "regular").check()
  await shop.checkout.saveDelivery.click()
  await shop.checkout.placeOrder.waitFor()
}

/** @returns the number of the new order, whose page is open */
export async function placeOrder(shop: Shop, buyer: Buyer): Promise<string> {
  await goToPayment(shop, buyer)
  await shop.checkout.placeOrder.click()
  return shop.order.numberText()
}

/** @returns the number of the shop's order: two bags for 52.000, two kilograms to Jawa Tengah for 58.000 */
export async function buyTwo(shop: Shop, buyer: Buyer): Promise<string> {
  await shop.product.open(WHITE_RICE.handle)
  await shop.product.add({ variant: WHITE_RICE.variant, quantity: 2 })
  await shop.product.toCart.waitFor()
  await shop.checkout.open()
  await shop.checkout.fillAddress(buyer)
  await shop.checkout.saveAddress.click()
  await shop.checkout.service(WHITE_RICE.seller, "regular").check()
  await shop.checkout.saveDelivery.click()
  await shop.checkout.placeOrder.click()
  await shop.order.number.waitFor()
  return shop.order.shopNumberText(WHITE_RICE.seller)
}
