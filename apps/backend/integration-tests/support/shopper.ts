import {
  CartResponse,
  CompleteResponse,
  DeliveryOptionsResponse,
  ErrorBody,
  OrderResponse,
  ReorderResponse,
  type Cart,
  type DeliveryService,
  type Order,
} from "@sebiduk/contracts"
import type { Api } from "./api"
import { storeClient } from "./store-client"
import type { World } from "./world"

export type Answer = { status: number; headers: Record<string, unknown>; body: unknown }
export type Placed = CompleteResponse["order"]

/** An address in Bandung, whose tariff zone is Z3. */
export const BANDUNG = {
  email: "siti@contoh.id",
  recipient: "Siti Aminah",
  phone: "0812-3456-7890",
  desa_code: "32.73.01.1001",
  postcode: "40152",
  street: "Jl. Merdeka No. 1, RT 02/RW 03",
  landmark: "Sebelah masjid",
  note: "Titip di satpam",
}

/** An address in Belitang, where the shops are. */
export const BELITANG = {
  ...BANDUNG,
  desa_code: "16.08.03.2008",
  postcode: "32382",
  street: "Jl. Irigasi 9",
}

/** A refusal as its status and the body of the contract; anything else is a mistake of the test. */
export function refusal(answer: Answer): { status: number } & Omit<ErrorBody, "message"> {
  const { message: _message, ...error } = ErrorBody.parse(answer.body)
  return { status: answer.status, ...error }
}

function succeeded({ status, body }: Answer, expected = 200): unknown {
  if (status !== expected) throw new Error(`expected ${expected}, got ${status}: ${JSON.stringify(body)}`)
  return body
}

/** The cart of an answer that succeeded. */
export const cartOf = (answer: Answer): Cart => CartResponse.parse(succeeded(answer)).cart

/** The order of an answer that succeeded. */
export const orderOf = (answer: Answer): Order => OrderResponse.parse(succeeded(answer)).order

/** What of a transfer the orders cost, without the code that tells it from others. Whole rupiah. */
export const askedWithoutCode = ({ transfer }: Order): number | undefined =>
  transfer ? transfer.amount_idr - (transfer.code ?? 0) : undefined

/** The cart and the notices of a reorder that succeeded. */
export const reordered = (answer: Answer): ReorderResponse => ReorderResponse.parse(succeeded(answer))

type Line = { variant_id: string; quantity: number }

/** A guest at the shopper API, or a member by their token: the bare calls answer whatever comes, the others expect to succeed. */
export function aShopper(api: Api, world: Pick<World, "publishable_key">, token = "") {
  const client = storeClient(api, world, token)
  const at = (cart_id: string, path = "") => `/store/checkout/${cart_id}${path}`

  const post = {
    line: (cart_id: string, body: unknown) => client.post(at(cart_id, "/lines"), body),
    quantity: (cart_id: string, line_id: string, quantity: unknown) =>
      client.post(at(cart_id, `/lines/${line_id}`), { quantity }),
    address: (cart_id: string, body: unknown) => client.post(at(cart_id, "/address"), body),
    delivery: (cart_id: string, choices: unknown) => client.post(at(cart_id, "/delivery"), { choices }),
    coupon: (cart_id: string, code: unknown) => client.post(at(cart_id, "/coupon"), { code }),
    noCoupon: (cart_id: string, code: unknown) => client.post(at(cart_id, "/coupon/remove"), { code }),
    complete: (cart_id: string, expected_total_idr: unknown, payment_method: unknown = "transfer") =>
      client.post(at(cart_id, "/complete"), { payment_method, expected_total_idr }),
    /** A proof of the transfer, with the fields beside it. */
    proof: (
      { id, token }: Pick<Placed, "id" | "token">,
      bytes: Buffer | string,
      said: Record<string, string> = {},
    ) => {
      const form = new FormData()
      for (const [field, text] of Object.entries(said)) form.append(field, text)
      form.append("file", new Blob([typeof bytes === "string" ? bytes : new Uint8Array(bytes)]), "bukti.jpg")
      return client.post(`/store/orders/${id}/proofs`, form, { "x-order-token": token })
    },
  }

  const shopper = {
    post,
    join: (cart_id: string) => client.post(at(cart_id, "/join"), {}),
    getCart: (cart_id: string) => client.get(at(cart_id)),
    getDelivery: (cart_id: string) => client.get(at(cart_id, "/delivery")),
    getOrder: (order_id: string, token?: string) =>
      client.get(`/store/orders/${order_id}`, token === undefined ? {} : { "x-order-token": token }),
    /** A body sent as it stands. */
    request: (path: string, body: unknown, headers: Record<string, string> = {}) =>
      client.post(path, body, headers),
    /** What the holder of a purchase's link does with one of its orders. */
    cancel: ({ id, token }: Pick<Placed, "id" | "token">, order_id: unknown, reason?: unknown) =>
      client.post(
        `/store/orders/${id}/cancel`,
        { order_id, ...(reason !== undefined && { reason }) },
        { "x-order-token": token },
      ),
    receive: ({ id, token }: Pick<Placed, "id" | "token">, order_id: unknown) =>
      client.post(`/store/orders/${id}/receive`, { order_id }, { "x-order-token": token }),
    /** Puts the goods of a purchase into a cart again. */
    reorder: ({ id, token }: Pick<Placed, "id" | "token">, body: unknown = {}) =>
      client.post(`/store/orders/${id}/reorder`, body, { "x-order-token": token }),
    lookUp: (number: string, phone: string) => client.post("/store/orders/lookup", { number, phone }),

    cart: async (cart_id: string) => cartOf(await shopper.getCart(cart_id)),
    /** An empty cart, or one with these lines. */
    open: async (...lines: Line[]): Promise<Cart> => {
      let { cart } = CartResponse.parse(succeeded(await client.post("/store/checkout", {}), 201))
      for (const line of lines) cart = cartOf(await post.line(cart.id, line))
      return cart
    },
    options: async (cart_id: string) =>
      DeliveryOptionsResponse.parse(succeeded(await shopper.getDelivery(cart_id))).sellers,
    /** The same service for every seller of the cart. */
    deliverBy: async (cart_id: string, service: DeliveryService): Promise<Cart> => {
      const { groups } = await shopper.cart(cart_id)
      return cartOf(
        await post.delivery(
          cart_id,
          groups.map(({ seller }) => ({ seller_id: seller.id, service })),
        ),
      )
    },
    /** A cart that only waits for its completion. */
    ready: async (...lines: Line[]): Promise<Cart> => {
      const { id } = await shopper.open(...lines)
      cartOf(await post.address(id, BANDUNG))
      return shopper.deliverBy(id, "regular")
    },
    complete: async ({ id, total_idr }: Cart): Promise<Placed> =>
      CompleteResponse.parse(succeeded(await post.complete(id, total_idr))).order,
    buy: async (...lines: Line[]): Promise<Placed> => shopper.complete(await shopper.ready(...lines)),
  }
  return shopper
}
