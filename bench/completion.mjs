/**
 * Measures how long a guest waits for the last button, by transfer and by card, against a running backend with the
 * demo. Each purchase takes one piece of the variant and leaves an order behind.
 *
 *   BENCH_KEY=pk_… BENCH_STRIPE_URL=http://localhost:17000 BENCH_STRIPE_KEY=pk_test_… node bench/completion.mjs [purchases]
 *
 * BENCH_KEY is the publishable key of the shop. The Stripe of the journeys (e2e/stripe-fake) answers for the card; a
 * real one with test keys takes the same calls. Without BENCH_STRIPE_URL only transfers are measured.
 */
import { quantile, timed, whole } from "./timing.mjs"

const PURCHASES = Number(process.argv[2] ?? 50)
const WARM_UP = 5
const BACKEND = process.env["BENCH_URL"] ?? "http://localhost:9000"
const HANDLE = process.env["BENCH_PRODUCT"] ?? "beras-organik-putih-ciherang"
const STRIPE = process.env["BENCH_STRIPE_URL"]
const CARD = "4242424242424242"
const ADDRESS = {
  email: "ukur@contoh.id",
  recipient: "Siti Aminah",
  phone: "0812-3456-7890",
  desa_code: "32.73.01.1001",
  postcode: "40152",
  street: "Jl. Merdeka No. 1, RT 02/RW 03",
}

/**
 * What is read here of the answers, of whichever route.
 * @typedef {{ id: string, total_idr: number, groups: { seller: { id: string } }[] }} Cart
 * @typedef {{ cart: Cart, payment: { client_secret: string }, product: { variants: { id: string }[] } }} Answer
 */

/**
 * @param {string} url
 * @param {RequestInit} [init]
 * @returns {Promise<Answer>}
 */
async function call(url, init) {
  const response = await fetch(url, init)
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`)
  return /** @type {Promise<Answer>} */ (response.json())
}

const headers = {
  "content-type": "application/json",
  "x-publishable-api-key": process.env["BENCH_KEY"] ?? "",
}
/** @param {string} path */
const get = (path) => call(`${BACKEND}/store/${path}`, { headers })
/**
 * @param {string} path
 * @param {unknown} [body]
 */
const post = (path, body = {}) =>
  call(`${BACKEND}/store/${path}`, { method: "POST", headers, body: JSON.stringify(body) })

const { product } = await get(`catalogue/products/${HANDLE}`)
const variant_id = product.variants[0]?.id

/** A cart that only waits for its completion. */
async function readyCart() {
  const { cart } = await post("checkout")
  const at = `checkout/${cart.id}`
  await post(`${at}/lines`, { variant_id, quantity: 1 })
  const { cart: addressed } = await post(`${at}/address`, ADDRESS)
  const choices = addressed.groups.map(({ seller }) => ({ seller_id: seller.id, service: "regular" }))
  return (await post(`${at}/delivery`, { choices })).cart
}

/** @param {Cart} cart */
async function authorise({ id, total_idr }) {
  const { payment } = await post(`checkout/${id}/payment`, {
    payment_method: "card",
    expected_total_idr: total_idr,
    locale: "id",
  })
  const { client_secret } = payment
  const intent = client_secret.split("_secret_")[0]
  const form = {
    key: process.env["BENCH_STRIPE_KEY"] ?? "",
    client_secret,
    "payment_method_data[type]": "card",
    "payment_method_data[card][number]": CARD,
  }
  const url = `${STRIPE}/v1/payment_intents/${intent}/confirm`
  await call(url, { method: "POST", body: new URLSearchParams(form) })
}

/** @param {"transfer" | "card"} payment_method */
async function measure(payment_method) {
  /** @type {number[]} */
  const times = []
  for (let count = 0; count < WARM_UP + PURCHASES; count += 1) {
    const cart = await readyCart()
    if (payment_method === "card") await authorise(cart)
    const body = { payment_method, expected_total_idr: cart.total_idr }
    const { ms } = await timed(() => post(`checkout/${cart.id}/complete`, body))
    if (count >= WARM_UP) times.push(ms)
  }
  const figures = [0.5, 0.95, 1].map((share) => whole(quantile(times, share)))
  console.log(
    `${payment_method}: p50 ${figures[0]}, p95 ${figures[1]}, max ${figures[2]} (${PURCHASES} purchases)`,
  )
}

console.log(`Node ${process.version}, ${BACKEND}`)
await measure("transfer")
if (STRIPE) await measure("card")
