import { Button } from "@medusajs/ui"
import { AdminAdjustBalance, SellerBalanceResponse, type AdminBalanceResponse } from "@sebiduk/contracts"
import type { AdjustmentCounter } from "@sebiduk/domain"
import { useState, type FormEvent } from "react"
import { call } from "../../lib/api"
import { useFirstMistake } from "../../lib/focus"
import { adjustmentQuestion, COUNTERS, readRupiah } from "../../lib/money-words"
import { fieldSentences, sentenceOf } from "../../lib/sentences"
import { useQuestion } from "../../lib/use-question"
import { BESIDE_FIELDS, Choice, optionsOf, TextField } from "../fields"
import { Mistake, Section } from "../page"

/** Sent with each try of one adjustment, so that a second click gives nothing twice. */
const newKey = (): string => crypto.randomUUID()

const EMPTY = { amount: "", counter: "office" as AdjustmentCounter, reason: "" }

type AdjustmentFormProps = Pick<AdminBalanceResponse, "seller" | "balance"> & { onAdjusted: () => void }

/** Gives the shop money, or takes it, with a reason that it reads. */
export function AdjustmentForm({ seller, balance, onAdjusted }: AdjustmentFormProps) {
  const [values, setValues] = useState(EMPTY)
  const [key, setKey] = useState(newKey)
  const [mistakes, setMistakes] = useState<Record<string, string>>({})
  const [failure, setFailure] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)
  const { form, lead } = useFirstMistake()
  const ask = useQuestion()

  async function adjust(event: FormEvent) {
    event.preventDefault()
    if (isBusy) return
    const amount_idr = readRupiah(values.amount) ?? (values.amount || null)
    const { counter, reason } = values
    const body = { seller_id: seller.id, amount_idr, counter, reason, key }
    // What the server would refuse is sent as it is, so that it names the mistakes before anything is asked.
    const whole = AdminAdjustBalance.safeParse(body).data
    if (whole && !(await ask(adjustmentQuestion(whole, { seller, balance })))) return
    setIsBusy(true)
    setFailure(undefined)
    setMistakes({})
    try {
      await call("POST", "/admin/ledger/adjustments", SellerBalanceResponse, body)
      setValues(EMPTY)
      setKey(newKey())
      onAdjusted()
    } catch (error) {
      const found = fieldSentences(error)
      setMistakes(found)
      if (Object.keys(found).length === 0) setFailure(sentenceOf(error))
      lead()
    } finally {
      setIsBusy(false)
    }
  }

  return (
    <Section title="Sesuaikan saldo">
      <form
        ref={form}
        noValidate
        className="flex flex-wrap items-start gap-4"
        onSubmit={(event) => void adjust(event)}
      >
        <TextField
          label="Jumlah untuk toko"
          hint="Contoh: 10.000, atau -10.000 untuk mengurangi"
          value={values.amount}
          error={mistakes["amount_idr"]}
          maxLength={20}
          onChange={(amount) => setValues({ ...values, amount })}
        />
        <Choice
          label="Dari atau kepada"
          value={values.counter}
          error={mistakes["counter"]}
          options={optionsOf(COUNTERS)}
          onChange={(counter) => setValues({ ...values, counter: counter as AdjustmentCounter })}
        />
        <TextField
          label="Alasan"
          hint="Toko membaca alasan ini"
          value={values.reason}
          error={mistakes["reason"]}
          maxLength={300}
          onChange={(reason) => setValues({ ...values, reason })}
        />
        <Button size="small" type="submit" aria-disabled={isBusy} className={BESIDE_FIELDS}>
          Catat penyesuaian
        </Button>
      </form>
      {failure && <Mistake>{failure}</Mistake>}
    </Section>
  )
}
