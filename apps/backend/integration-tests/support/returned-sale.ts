import type { MedusaContainer } from "@medusajs/framework/types"
import type { Api } from "./api"
import { aProduct, aSeller, type ProductFixture, type SellerFixture } from "./catalogue"
import { aDesk } from "./desk"
import { anOffice } from "./office"
import { aShopper, orderOf, type Placed } from "./shopper"
import { theOnly } from "./the-only"
import type { World } from "./world"

/** One order of one shop that arrived: three bags of rice at Rp25.000. */
export type ReturnableSale = {
  seller: SellerFixture
  product: ProductFixture
  placed: Placed
  order_id: string
  line_id: string
}

/** Buys, pays, sends and receives three pieces. */
export async function aReturnableSale(
  container: MedusaContainer,
  api: Api,
  world: World,
): Promise<ReturnableSale> {
  const seller = await aSeller(container)
  const product = await aProduct(container, world, { seller, title: "Beras" })
  const shopper = aShopper(api, world)
  const placed = await shopper.buy({ variant_id: theOnly(product.variants).id, quantity: 3 })
  const order = theOnly(orderOf(await shopper.getOrder(placed.id, placed.token)).orders)
  await (await anOffice(container, api)).capture(order.id)
  const desk = await aDesk(container, api, seller)
  await desk.accept(order.id)
  await desk.pack(order.id)
  await desk.ship(order.id, "JNE-1")
  orderOf(await shopper.receive(placed, order.id))
  return { seller, product, placed, order_id: order.id, line_id: theOnly(order.lines).id }
}
