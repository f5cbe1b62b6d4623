import { startStripeFake, type StripeFake } from "@sebiduk/stripe-fake"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { paymentContract } from "../support/payment-contract"
import { PaymentStripeService } from "./service"

const access = { apiKey: "sk_test_shop", webhookSecret: "whsec_shop" }
let fake: StripeFake
let provider: PaymentStripeService

beforeAll(async () => {
  fake = await startStripeFake({
    secretKey: access.apiKey,
    publishableKey: "pk_test_shop",
    webhookSecret: access.webhookSecret,
    webhookUrl: "",
  })
  provider = new PaymentStripeService({}, { ...access, apiUrl: fake.url, timeout_ms: 400 })
})
beforeEach(() => fake.control.reset())
afterAll(() => fake.close())

const idOf = (data: Record<string, unknown>) => String(data["id"])
const pay = async (data: Record<string, unknown>, card = "4242424242424242") => {
  fake.control.pay({ intent: idOf(data), card })
}
const taken = async (data: Record<string, unknown>) => {
  const charge = fake.control.charges().find((row) => row.payment_intent === idOf(data) && row.captured)
  return charge ? (charge.amount_captured - charge.amount_refunded) / 100 : 0
}

paymentContract("Stripe", () => ({
  provider,
  pay,
  fail: (data) => pay(data, "4000000000000002"),
  taken,
}))

const initiate = async (amount = 15_000) =>
  (
    await provider.initiatePayment({
      amount,
      currency_code: "idr",
      data: { session_id: "payses_1", metadata: { cart_id: "cart_1" } },
      context: { idempotency_key: crypto.randomUUID() },
    })
  ).data ?? {}
const captured = async () => {
  const data = await initiate()
  await pay(data)
  return (
    (await provider.capturePayment({ data, context: { idempotency_key: crypto.randomUUID() } })).data ?? {}
  )
}

describe("Stripe", () => {
  it("counts rupiah in hundredths: Rp 15.000 is 1500000", async () => {
    expect(await initiate()).toMatchObject({
      amount: 1_500_000,
      currency: "idr",
      capture_method: "manual",
      automatic_payment_methods: { enabled: true },
      metadata: { session_id: "payses_1", cart_id: "cart_1" },
    })
  })

  it("pays ten thousand rupiah and no less", async () => {
    expect(await initiate(10_000)).toMatchObject({ amount: 1_000_000 })
    await expect(initiate(9_999)).rejects.toThrow(/10000 rupiah at least/)
  })

  it("asks for another amount of the same payment, whole rupiah again", async () => {
    const data = await initiate()
    const update = (amount: number) => provider.updatePayment({ data, amount, currency_code: "idr" })
    expect((await update(20_000)).data).toMatchObject({ id: data["id"], amount: 2_000_000 })
    await expect(update(20_000.5)).rejects.toThrow(/whole rupiah/)
  })

  it("answers the intent in hundredths, whichever way it is asked", async () => {
    const data = await initiate()
    expect((await provider.retrievePayment({ data })).data).toMatchObject({ amount: 1_500_000 })
  })

  it.each(["rate_limited", "broken", "hangs_up"] as const)(
    "opens the payment at the next try after %s",
    async (kind) => {
      fake.control.fail({ kind, matches: "POST /v1/payment_intents" })
      await initiate().catch(() => initiate())
      expect(fake.control.intents()).toHaveLength(1)
    },
  )

  it("opens nothing without an intent to pay by", async () => {
    fake.control.fail({ kind: "broken_after", matches: "POST /v1/payment_intents" })
    await expect(initiate()).rejects.toThrow()
  })

  describe.each(["timeout", "broken_after"] as const)(
    "when the work is done and the answer is %s",
    (kind) => {
      // The client asks three times when the line breaks, and once when it hears a 500.
      const times = kind === "broken_after" ? 1 : 3
      const lost = (matches: string) => fake.control.fail({ kind, matches, times })

      it("captures once", async () => {
        const data = await initiate()
        await pay(data)
        lost("/capture")
        const capture = () =>
          provider.capturePayment({ data, context: { idempotency_key: crypto.randomUUID() } })
        await capture().catch(() => undefined)
        await capture()
        expect(await taken(data)).toBe(15_000)
      })

      it("refunds once", async () => {
        const data = { ...(await captured()), refund_key: "brf_1" }
        lost("POST /v1/refunds")
        const refund = () =>
          provider.refundPayment({ data, amount: 5_000, context: { idempotency_key: crypto.randomUUID() } })
        await refund().catch(() => undefined)
        await refund()
        await refund()
        expect(fake.control.refunds().map(({ amount }) => amount)).toEqual([500_000])
      })

      it("cancels once", async () => {
        const data = await initiate()
        await pay(data)
        lost("/cancel")
        const cancel = () => provider.cancelPayment({ data, context: { idempotency_key: "pay_1" } })
        await cancel().catch(() => undefined)
        await cancel()
        expect(fake.control.intents()[0]?.status).toBe("canceled")
      })
    },
  )

  it("refunds after a 500 that did nothing and that Stripe keeps for the key", async () => {
    const data = { ...(await captured()), refund_key: "brf_2" }
    const refund = () => provider.refundPayment({ data, amount: 5_000, context: {} })
    fake.control.fail({ kind: "broken", matches: "POST /v1/refunds" })
    await expect(refund()).rejects.toThrow()
    await refund()
    await refund()
    expect(fake.control.refunds()).toHaveLength(1)
  })

  it("takes a refund that was made elsewhere for none of ours", async () => {
    const data = await captured()
    fake.control.refund({ intent: idOf(data) })
    await expect(
      provider.refundPayment({ data, amount: 15_000, context: { idempotency_key: "brf_3" } }),
    ).rejects.toThrow(/already been refunded/)
  })
})
