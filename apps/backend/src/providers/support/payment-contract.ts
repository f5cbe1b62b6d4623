import type { IPaymentProvider } from "@medusajs/framework/types"
import { describe, expect, it } from "vitest"

export type ProviderUnderTest = {
  provider: IPaymentProvider
  /** Does what the buyer does until the provider says that it has the money, or holds it. */
  pay: (data: Record<string, unknown>) => Promise<void>
  /** Does what a buyer does who is turned away. */
  fail: (data: Record<string, unknown>) => Promise<void>
  /** What the other side says: whole rupiah that came to us, less what went back. */
  taken: (data: Record<string, unknown>) => Promise<number>
}

const AMOUNT = 125_000
let made = 0
const key = (): string => `key_${(made += 1)}`

/**
 * What every payment provider must keep to, whoever it is; `subject` is asked anew in each test. The other side is a
 * stand-in with a memory: a provider is right when the other side has moved the money once, whatever was asked twice.
 */
export function paymentContract(name: string, subject: () => ProviderUnderTest): void {
  const initiate = async (amount: number, idempotency_key = key(), currency_code = "idr") =>
    subject().provider.initiatePayment({
      amount,
      currency_code,
      data: { session_id: `payses_${idempotency_key}` },
      context: { idempotency_key },
    })
  const open = async () => (await initiate(AMOUNT)).data ?? {}
  const authorise = async (data: Record<string, unknown>) =>
    subject().provider.authorizePayment({ data, context: { idempotency_key: key() } })
  const held = async () => {
    const data = await open()
    await subject().pay(data)
    return (await authorise(data)).data ?? {}
  }
  const capture = async (data: Record<string, unknown>) =>
    subject().provider.capturePayment({ data, context: { idempotency_key: key() } })
  const captured = async () => (await capture(await held())).data ?? {}
  const refund = async (data: Record<string, unknown>, amount: number, idempotency_key = key()) =>
    subject().provider.refundPayment({ amount, data, context: { idempotency_key } })
  const cancel = async (data: Record<string, unknown>) =>
    subject().provider.cancelPayment({ data, context: { idempotency_key: key() } })
  const taken = async (data: Record<string, unknown>) => subject().taken(data)

  describe(`${name} keeps the contract of a payment provider`, () => {
    describe("initiating", () => {
      it.each([
        ["part of a rupiah", 15_000.5, "idr"],
        ["nothing", 0, "idr"],
        ["less than nothing", -15_000, "idr"],
        ["another currency", 15_000, "usd"],
      ])("refuses %s", async (_what, amount, currency) => {
        await expect(initiate(amount, key(), currency)).rejects.toThrow()
      })

      it("opens one payment under one key", async () => {
        const again = key()
        const [first, second] = [await initiate(AMOUNT, again), await initiate(AMOUNT, again)]
        expect(first.id).toBeTruthy()
        expect(second.id).toBe(first.id)
        expect((await initiate(AMOUNT)).id).not.toBe(first.id)
      })
    })

    describe("authorising", () => {
      it("is not done before the buyer did it", async () => {
        expect(["authorized", "captured"]).not.toContain((await authorise(await open())).status)
      })

      it("is not done for a buyer who was turned away, who may try again", async () => {
        const data = await open()
        await subject().fail(data)
        expect(["authorized", "captured"]).not.toContain((await authorise(data)).status)
        await subject().pay(data)
        expect(["authorized", "captured"]).toContain((await authorise(data)).status)
      })
    })

    describe("capturing", () => {
      it("takes the money once, however often it is asked for", async () => {
        const data = await held()
        const after = (await capture(data)).data ?? {}
        expect(await taken(data)).toBe(AMOUNT)
        await capture(after)
        await capture(data)
        expect(await taken(data)).toBe(AMOUNT)
      })

      it("takes the money once when asked twice at one time", async () => {
        const data = await held()
        await Promise.allSettled([capture(data), capture(data)])
        expect(await taken(data)).toBe(AMOUNT)
      })

      it("takes nothing that the buyer did not give", async () => {
        const data = await open()
        await expect(capture(data)).rejects.toThrow()
        expect(await taken(data)).toBe(0)
      })
    })

    describe("refunding", () => {
      it("gives back a part and then the rest", async () => {
        const data = await captured()
        const after = (await refund(data, 50_000)).data ?? {}
        expect(await taken(data)).toBe(75_000)
        await refund(after, 75_000)
        expect(await taken(data)).toBe(0)
      })

      it("gives back once under one key, and again under another", async () => {
        const data = await captured()
        const again = key()
        await refund(data, 50_000, again)
        await refund(data, 50_000, again)
        expect(await taken(data)).toBe(75_000)
        await refund(data, 50_000)
        expect(await taken(data)).toBe(25_000)
      })

      it("gives back once when asked twice at one time under one key", async () => {
        const data = await captured()
        const again = key()
        await Promise.allSettled([refund(data, 50_000, again), refund(data, 50_000, again)])
        expect(await taken(data)).toBe(75_000)
      })

      it("goes by the key at the payment where there is one, as core's own changes with each try", async () => {
        const data = { ...(await captured()), refund_key: key() }
        await refund(data, 50_000)
        const after = (await refund(data, 50_000)).data ?? {}
        expect(await taken(data)).toBe(75_000)
        expect(after).not.toHaveProperty("refund_key")
      })

      it("gives back no more than came", async () => {
        const data = await captured()
        await expect(refund(data, AMOUNT + 1)).rejects.toThrow()
        await refund(data, AMOUNT)
        await expect(refund(data, 10_000)).rejects.toThrow()
        expect(await taken(data)).toBe(0)
      })

      it("refuses part of a rupiah", async () => {
        const data = await captured()
        await expect(refund(data, 50_000.5)).rejects.toThrow()
        expect(await taken(data)).toBe(AMOUNT)
      })
    })

    describe("cancelling", () => {
      it("lets the money go, once and again, and takes none afterwards", async () => {
        const data = await held()
        await cancel(data)
        await cancel(data)
        await expect(capture(data)).rejects.toThrow()
        expect(await taken(data)).toBe(0)
      })

      it("ends a payment that nobody made", async () => {
        const data = await open()
        await cancel(data)
        expect(["authorized", "captured"]).not.toContain((await authorise(data)).status)
      })
    })
  })
}
