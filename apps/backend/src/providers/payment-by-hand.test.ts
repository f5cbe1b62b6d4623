import { describe, expect, it } from "vitest"
import type { PaymentByHand } from "./payment-by-hand"
import { PaymentCodService } from "./payment-cod/service"
import { PaymentTermsService } from "./payment-terms/service"
import { PaymentTransferService, type TransferOptions } from "./payment-transfer/service"

const account = { bank: "Bank Contoh", account_number: "123", account_holder: "Dinas" }

describe.each<
  [name: string, provider: PaymentByHand<TransferOptions> | PaymentByHand, data: Record<string, string>]
>([
  ["transfer", new PaymentTransferService({}, account), account],
  ["cod", new PaymentCodService({}, {}), {}],
  ["terms", new PaymentTermsService({}, {}), {}],
])("%s", (name, provider, data) => {
  const initiate = (amount: number, currency_code = "idr", key = "payses_1") =>
    provider.initiatePayment({ amount, currency_code, context: { idempotency_key: key } })

  it("opens one payment under one key, with what the buyer is told", async () => {
    expect(await initiate(125_000)).toEqual({ id: `${name}_payses_1`, data })
    expect((await initiate(125_000)).id).not.toBe((await initiate(125_000, "idr", "payses_2")).id)
  })

  it.each([
    [15_000.5, "idr"],
    [-1, "idr"],
    [15_000, "usd"],
  ])("refuses %d %s", async (amount, currency) => {
    await expect(initiate(amount, currency)).rejects.toThrow("not whole rupiah")
  })

  it("asks nobody, and keeps what it was told", async () => {
    expect(await provider.authorizePayment({ data })).toEqual({ status: "authorized", data })
    for (const act of ["capturePayment", "cancelPayment", "deletePayment", "retrievePayment"] as const)
      expect(await provider[act]({ data })).toEqual({ data })
    expect(await provider.refundPayment({ data, amount: 1 })).toEqual({ data })
    expect((await provider.getWebhookActionAndData()).action).toBe("not_supported")
  })
})
