import { signatureOf, startStripeFake, type StripeFake } from "@sebiduk/stripe-fake"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import type { PaymentGateway, PaymentState } from "../payment-gateway"
import { stripeGateway } from "./gateway"
import { PaymentStripeService } from "./service"

const keys = { apiKey: "sk_test_shop", webhookSecret: "whsec_shop" }
let fake: StripeFake
let gateway: PaymentGateway
let provider: PaymentStripeService

beforeAll(async () => {
  fake = await startStripeFake({
    secretKey: keys.apiKey,
    publishableKey: "pk_test_shop",
    webhookSecret: keys.webhookSecret,
    webhookUrl: "",
  })
  const access = { ...keys, apiUrl: fake.url, timeout_ms: 400 }
  gateway = stripeGateway(access)
  provider = new PaymentStripeService({}, access)
})
beforeEach(() => fake.control.reset())
afterAll(() => fake.close())

const initiate = async (session_id = "payses_1") => {
  const { id } = await provider.initiatePayment({
    amount: 15_000,
    currency_code: "idr",
    data: { session_id },
    context: { idempotency_key: crypto.randomUUID() },
  })
  return id
}
const taken = async () => {
  const intent = await initiate()
  fake.control.pay({ intent, card: "4242424242424242" })
  await provider.capturePayment({ data: { id: intent }, context: {} })
  return intent
}
const signed = (event: unknown, secret = keys.webhookSecret) => {
  const payload = JSON.stringify(event)
  return [Buffer.from(payload), { "stripe-signature": signatureOf(payload, secret) }] as const
}

describe("a payment", () => {
  it("is open, held, taken, each in whole rupiah", async () => {
    const intent = await initiate()
    const open = { reference: intent, session_id: "payses_1", amount_idr: 15_000, taken_idr: 0 }
    expect(await gateway.readPayment(intent)).toMatchObject({ ...open, stage: "open" })
    fake.control.pay({ intent, card: "4242424242424242" })
    expect(await gateway.readPayment(intent)).toMatchObject({ ...open, stage: "held" })
    await provider.capturePayment({ data: { id: intent }, context: {} })
    expect(await gateway.readPayment(intent)).toMatchObject({ ...open, stage: "taken", taken_idr: 15_000 })
  })

  it("is let go, and again", async () => {
    const intent = await initiate()
    await gateway.cancel(intent)
    await gateway.cancel(intent)
    expect(await gateway.readPayment(intent)).toMatchObject({ stage: "ended" })
  })

  it("is listed when it was made by this shop", async () => {
    const intent = await initiate()
    await initiate("")
    const seen: PaymentState[] = []
    for await (const state of gateway.listPayments(new Date(0))) seen.push(state)
    expect(seen.map(({ reference }) => reference)).toEqual([intent])
  })

  it("names what went back, ours by its key and another's without", async () => {
    const intent = await taken()
    const refund = { reference: intent, amount_idr: 5_000, refund_key: "brf_1" }
    await gateway.refund(refund)
    await gateway.refund(refund)
    fake.control.refund({ intent, amount: 300_000 })
    expect(
      (await gateway.listRefunds(intent)).map(({ refund_key, amount_idr }) => [refund_key, amount_idr]),
    ).toEqual([
      ["", 3_000],
      ["brf_1", 5_000],
    ])
  })

  it("names what the buyer's bank took, and how that ended", async () => {
    const intent = await taken()
    const { id } = fake.control.dispute({ intent })
    expect(await gateway.listDisputes(intent)).toEqual([{ id, amount_idr: 15_000, status: "open" }])
    fake.control.closeDispute({ id, status: "lost" })
    expect(await gateway.listDisputes(intent)).toEqual([{ id, amount_idr: 15_000, status: "lost" }])
  })
})

describe("a notice", () => {
  it("names its payment, whatever it is about", async () => {
    const intent = await taken()
    fake.control.refund({ intent, amount: 300_000 })
    fake.control.dispute({ intent })
    const notices = fake.control.events().map((event) => gateway.readNotice(...signed(event)))
    expect(new Set(notices.map(({ reference }) => reference))).toEqual(new Set([intent]))
    expect(notices.map(({ kind }) => kind)).toContain("charge.dispute.created")
    expect(new Set(notices.map(({ event_id }) => event_id)).size).toBe(notices.length)
  })

  it("is refused without the provider's signature, or over other bytes", async () => {
    await initiate()
    const [event] = fake.control.events()
    const [raw, headers] = signed(event)
    expect(() => gateway.readNotice(raw, {})).toThrow()
    expect(() => gateway.readNotice(...signed(event, "whsec_other"))).toThrow()
    expect(() => gateway.readNotice(Buffer.concat([raw, Buffer.from(" ")]), headers)).toThrow()
  })

  it("is refused when it is old", async () => {
    await initiate()
    const payload = JSON.stringify(fake.control.events()[0])
    const old = signatureOf(payload, keys.webhookSecret, Math.floor(Date.now() / 1_000) - 3_600)
    expect(() => gateway.readNotice(Buffer.from(payload), { "stripe-signature": old })).toThrow(/tolerance/)
  })
})
