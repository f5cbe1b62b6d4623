import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import Stripe from "stripe"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { startStripeFake, type StripeFake } from "./server"

const keys = { secretKey: "sk_test_a", publishableKey: "pk_test_a", webhookSecret: "whsec_a" }
const received: { event: Stripe.Event; raw: string }[] = []
let fake: StripeFake
let stripe: Stripe

const shop = createServer((request, response) => {
  let raw = ""
  request.on("data", (chunk: Buffer) => (raw += chunk.toString()))
  request.on("end", () => {
    const signature = request.headers["stripe-signature"]?.toString() ?? ""
    received.push({ event: stripe.webhooks.constructEvent(raw, signature, keys.webhookSecret), raw })
    response.end()
  })
})

const client = (key = keys.secretKey) => {
  const { hostname, port } = new URL(fake.url)
  return new Stripe(key, { host: hostname, port, protocol: "http", maxNetworkRetries: 0, timeout: 300 })
}

beforeAll(async () => {
  await new Promise<void>((resolve) => shop.listen(0, "127.0.0.1", resolve))
  const webhookUrl = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/`
  fake = await startStripeFake({ ...keys, webhookUrl })
  stripe = client()
})
beforeEach(async () => {
  await fake.control.settled()
  fake.control.reset()
  received.length = 0
})
afterAll(async () => {
  await fake.close()
  shop.close()
})

const anIntent = (capture_method: "manual" | "automatic" = "manual", key?: string) =>
  stripe.paymentIntents.create(
    { amount: 1_500_000, currency: "idr", capture_method, automatic_payment_methods: { enabled: true } },
    key ? { idempotencyKey: key } : undefined,
  )
const paid = async () => {
  const { id } = await anIntent()
  fake.control.pay({ intent: id, card: "4242424242424242" })
  return stripe.paymentIntents.capture(id)
}
const failure = async (work: Promise<unknown>): Promise<Stripe.errors.StripeError> => {
  try {
    await work
  } catch (error) {
    if (error instanceof Stripe.errors.StripeError) return error
    throw error
  }
  throw new Error("it did not fail")
}
const types = () => received.map(({ event }) => event.type)

describe("an intent", () => {
  it("is held, then captured once, and tells of it", async () => {
    const { id, client_secret, status } = await anIntent()
    expect(client_secret).toMatch(new RegExp(`^${id}_secret_`))
    expect(status).toBe("requires_payment_method")
    const held = fake.control.pay({ intent: id, card: "4242 4242 4242 4242" })
    expect(held).toMatchObject({ status: "requires_capture", amount_capturable: 1_500_000 })
    const taken = await stripe.paymentIntents.capture(id, { expand: ["latest_charge"] })
    expect(taken).toMatchObject({ status: "succeeded", amount_received: 1_500_000 })
    expect(taken.latest_charge).toMatchObject({ captured: true, amount_captured: 1_500_000 })
    expect(await failure(stripe.paymentIntents.capture(id))).toMatchObject({
      code: "payment_intent_unexpected_state",
      payment_intent: { status: "succeeded" },
    })
    await fake.control.settled()
    expect(types().toSorted()).toEqual([
      "charge.captured",
      "charge.succeeded",
      "payment_intent.amount_capturable_updated",
      "payment_intent.created",
      "payment_intent.succeeded",
    ])
  })

  it("is captured at once when asked so", async () => {
    const { id } = await anIntent("automatic")
    expect(fake.control.pay({ intent: id, card: "4242424242424242" }).status).toBe("succeeded")
  })

  it("is declined, and paid with another card", async () => {
    const { id } = await anIntent()
    const declined = fake.control.pay({ intent: id, card: "4000000000000002" })
    expect(declined).toMatchObject({ status: "requires_payment_method" })
    expect(declined.last_payment_error).toMatchObject({ code: "card_declined" })
    expect(fake.control.pay({ intent: id, card: "4242424242424242" }).last_payment_error).toBeNull()
  })

  it.each([
    ["approves", "requires_capture"],
    ["refuses", "requires_payment_method"],
  ] as const)("asks the bank, which %s it", async (bank, status) => {
    const { id } = await anIntent()
    const card = "4000002760003184"
    expect(fake.control.pay({ intent: id, card }).status).toBe("requires_action")
    const other = (await anIntent()).id
    expect(fake.control.pay({ intent: other, card, bank }).status).toBe(status)
  })

  it("lets a hold go when it is cancelled, and calls that refunded", async () => {
    const { id } = await anIntent()
    fake.control.pay({ intent: id, card: "4242424242424242" })
    expect((await stripe.paymentIntents.cancel(id)).status).toBe("canceled")
    await fake.control.settled()
    const refunded = received.find(({ event }) => event.type === "charge.refunded")
    expect(refunded?.event.data.object).toMatchObject({ captured: false, amount_captured: 0 })
    expect(fake.control.refunds()).toEqual([])
  })

  it("is listed by when it was made, page by page", async () => {
    const made = [await anIntent(), await anIntent(), await anIntent()].map(({ id }) => id)
    const seen: string[] = []
    for await (const { id } of stripe.paymentIntents.list({ created: { gte: 0 }, limit: 2 })) seen.push(id)
    expect(seen).toEqual(made.toReversed())
    expect((await stripe.paymentIntents.list({ created: { gte: 4_000_000_000 } })).data).toEqual([])
  })
})

describe("a refund", () => {
  it("gives back part and rest, and no more", async () => {
    const { id } = await paid()
    await stripe.refunds.create({ payment_intent: id, amount: 500_000, metadata: { key: "a" } })
    expect(await failure(stripe.refunds.create({ payment_intent: id, amount: 1_000_001 }))).toMatchObject({
      code: "amount_too_large",
    })
    await stripe.refunds.create({ payment_intent: id })
    expect(await failure(stripe.refunds.create({ payment_intent: id }))).toMatchObject({
      code: "charge_already_refunded",
    })
    const listed = await stripe.refunds.list({ payment_intent: id })
    expect(listed.data.map(({ amount }) => amount)).toEqual([1_000_000, 500_000])
    expect(fake.control.charges()[0]).toMatchObject({ refunded: true, amount_refunded: 1_500_000 })
  })

  it("is for money that came only", async () => {
    const { id } = await anIntent()
    fake.control.pay({ intent: id, card: "4242424242424242" })
    expect(await failure(stripe.refunds.create({ payment_intent: id }))).toMatchObject({
      code: "charge_not_captured",
    })
  })
})

describe("a key", () => {
  it("brings the same answer for the same request, good or bad", async () => {
    const [first, second] = [await anIntent("manual", "k1"), await anIntent("manual", "k1")]
    expect(second.id).toBe(first.id)
    expect(second.lastResponse.headers["idempotent-replayed"]).toBe("true")
    fake.control.fail({ kind: "broken", matches: "POST /v1/refunds" })
    const { id } = await paid()
    const refund = () => stripe.refunds.create({ payment_intent: id }, { idempotencyKey: "k2" })
    expect((await failure(refund())).statusCode).toBe(500)
    expect((await failure(refund())).statusCode).toBe(500)
    expect(fake.control.refunds()).toEqual([])
  })

  it("is refused for another request", async () => {
    await anIntent("manual", "k3")
    expect(await failure(anIntent("automatic", "k3"))).toMatchObject({
      type: "StripeIdempotencyError",
      statusCode: 400,
    })
  })

  it("is refused while its first request is at work", async () => {
    fake.control.fail({ kind: "slow", matches: "POST /v1/payment_intents", delay_ms: 100 })
    const first = anIntent("manual", "k4")
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(await failure(anIntent("manual", "k4"))).toMatchObject({ statusCode: 409 })
    expect((await first).object).toBe("payment_intent")
  })

  it("keeps nothing of a request whose parameters were refused", async () => {
    const amount = 1_500_000
    const options = { idempotencyKey: "k5" }
    const wrong = { amount, currency: "idr", colour: "red" }
    expect((await failure(stripe.paymentIntents.create(wrong, options))).code).toBe("parameter_unknown")
    const { object } = await stripe.paymentIntents.create({ amount, currency: "idr" }, options)
    expect(object).toBe("payment_intent")
  })
})

describe("what goes wrong", () => {
  it("works and never answers; the repetition under its key finds the work", async () => {
    const { id } = await paid()
    fake.control.fail({ kind: "timeout", matches: "/v1/refunds" })
    const refund = () => stripe.refunds.create({ payment_intent: id }, { idempotencyKey: "k6" })
    expect((await failure(refund())).type).toBe("StripeConnectionError")
    expect((await refund()).amount).toBe(1_500_000)
    expect(fake.control.refunds()).toHaveLength(1)
  })

  it.each([
    ["rate_limited", 429, 0],
    ["broken", 500, 0],
    ["broken_after", 500, 1],
  ] as const)("is %s", async (kind, status, made) => {
    fake.control.fail({ kind, matches: "POST /v1/payment_intents" })
    expect((await failure(anIntent())).statusCode).toBe(status)
    expect(fake.control.intents()).toHaveLength(made)
  })

  it("refuses keys and parameters that are not good", async () => {
    expect((await failure(client("sk_test_b").paymentIntents.retrieve("pi_x"))).statusCode).toBe(401)
    expect((await failure(stripe.paymentIntents.retrieve("pi_x"))).code).toBe("resource_missing")
    const amount = 100
    expect((await failure(stripe.paymentIntents.create({ amount, currency: "idr" }))).code).toBe(
      "amount_too_small",
    )
  })
})

describe("webhooks", () => {
  it("are withheld, and delivered in another order and twice", async () => {
    fake.control.webhooks({ mode: "withheld" })
    await paid()
    expect(received).toEqual([])
    const made = fake.control.events().map(({ type }) => type)
    await fake.control.deliver({ reversed: true, times: 2 })
    expect(types()).toEqual(made.toReversed().flatMap((type) => [type, type]))
    await fake.control.replay()
    expect(received).toHaveLength(made.length * 3)
  })

  it("carry a signature over their very bytes", async () => {
    await anIntent()
    await fake.control.settled()
    const raw = received[0]?.raw ?? ""
    const header = stripe.webhooks.generateTestHeaderString({ payload: raw, secret: keys.webhookSecret })
    expect(stripe.webhooks.constructEvent(raw, header, keys.webhookSecret).type).toBe(
      "payment_intent.created",
    )
  })

  it("tell of a dispute, and how it ended", async () => {
    const { id } = await paid()
    const dispute = fake.control.dispute({ intent: id })
    fake.control.closeDispute({ id: dispute.id, status: "lost" })
    await fake.control.settled()
    expect(types()).toContain("charge.dispute.created")
    expect(types()).toContain("charge.dispute.closed")
  })
})

describe("the browser", () => {
  it("sees and confirms an intent with its secret only", async () => {
    const { id, client_secret } = await anIntent()
    const ask = (secret: string) =>
      fetch(`${fake.url}/v1/payment_intents/${id}?key=${keys.publishableKey}&client_secret=${secret}`)
    expect((await ask("wrong")).status).toBe(400)
    expect((await ask(client_secret ?? "")).status).toBe(200)
    const body = new URLSearchParams({
      key: keys.publishableKey,
      client_secret: client_secret ?? "",
      "payment_method_data[type]": "card",
      "payment_method_data[card][number]": "4242424242424242",
    })
    const confirmed = await fetch(`${fake.url}/v1/payment_intents/${id}/confirm`, { method: "POST", body })
    expect(await confirmed.json()).toMatchObject({ status: "requires_capture" })
    const captured = await fetch(`${fake.url}/v1/payment_intents/${id}/capture`, { method: "POST", body })
    expect(captured.status).toBe(401)
  })
})
