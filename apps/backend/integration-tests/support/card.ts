import { startStripeFake, type StripeFake } from "@sebiduk/stripe-fake"
import { CardPaymentResponse, CompleteResponse, type Cart, type CardPayment } from "@sebiduk/contracts"
import type { Api } from "./api"
import type { Answer, Placed } from "./shopper"
import { storeClient } from "./store-client"
import type { World } from "./world"

export const GOOD = "4242424242424242"
export const ASKS = "4000002760003184"
export const DECLINED = "4000000000000002"

export const WEBHOOK_SECRET = "whsec_suite"
const KEYS = { secretKey: "sk_test_suite", publishableKey: "pk_test_suite", webhookSecret: WEBHOOK_SECRET }
const PORT = 20_000 + (process.pid % 20_000)

/** Before the app's configuration is read: the shop takes cards, from a Stripe on this machine. */
export function takeCards(): void {
  Object.assign(process.env, {
    STRIPE_SECRET_KEY: KEYS.secretKey,
    STRIPE_PUBLISHABLE_KEY: KEYS.publishableKey,
    STRIPE_WEBHOOK_SECRET: KEYS.webhookSecret,
    STRIPE_API_URL: `http://127.0.0.1:${PORT}`,
  })
}

/** That Stripe; its webhooks go nowhere before they are given an address. */
export const aStripe = (): Promise<StripeFake> => startStripeFake({ ...KEYS, port: PORT, webhookUrl: "" })

/** Stripe's id of a payment, as the browser knows it. */
export const intentOf = ({ client_secret }: CardPayment): string => client_secret.split("_secret_")[0] ?? ""

/** A buyer who pays by card: the bare calls answer whatever comes, the others expect to succeed. */
export function aCardBuyer(api: Api, world: Pick<World, "publishable_key">, stripe: StripeFake) {
  const client = storeClient(api, world)
  const ok = ({ status, body }: Answer): unknown => {
    if (status !== 200) throw new Error(`expected 200, got ${status}: ${JSON.stringify(body)}`)
    return body
  }
  const post = {
    prepare: ({ id, total_idr }: Pick<Cart, "id" | "total_idr">) =>
      client.post(`/store/checkout/${id}/payment`, {
        payment_method: "card",
        expected_total_idr: total_idr,
        locale: "en",
      }),
    complete: ({ id, total_idr }: Pick<Cart, "id" | "total_idr">) =>
      client.post(`/store/checkout/${id}/complete`, {
        payment_method: "card",
        expected_total_idr: total_idr,
      }),
  }
  const buyer = {
    post,
    prepare: async (cart: Cart): Promise<CardPayment> =>
      CardPaymentResponse.parse(ok(await post.prepare(cart))).payment,
    /** Opens the payment and does what the browser does with a card; answers Stripe's id of it. */
    authorise: async (cart: Cart, card = GOOD): Promise<string> => {
      const intent = intentOf(await buyer.prepare(cart))
      stripe.control.pay({ intent, card, bank: "approves" })
      return intent
    },
    complete: async (cart: Cart): Promise<Placed> =>
      CompleteResponse.parse(ok(await post.complete(cart))).order,
    buy: async (cart: Cart): Promise<{ placed: Placed; intent: string }> => {
      const intent = await buyer.authorise(cart)
      return { placed: await buyer.complete(cart), intent }
    },
  }
  return buyer
}
