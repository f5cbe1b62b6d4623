import { Button } from "@medusajs/ui"
import { CommissionRuleListResponse } from "@sebiduk/contracts"
import type { CommissionKind } from "@sebiduk/domain"
import { useState, type FormEvent } from "react"
import { call } from "../../lib/api"
import { useFirstMistake } from "../../lib/focus"
import { CHANNELS, readPercent, readRupiah } from "../../lib/money-words"
import { fieldSentences, sentenceOf } from "../../lib/sentences"
import { BESIDE_FIELDS, Choice, optionsOf, TextField } from "../fields"
import { Mistake, Section } from "../page"
import { ShopChoice } from "./shop-choice"

const EMPTY = {
  name: "",
  category_id: "",
  seller_id: "",
  campaign: "",
  channel: "",
  kind: "percentage" as CommissionKind,
  amount: "",
}
type Values = typeof EMPTY

const KINDS: Readonly<Record<CommissionKind, string>> = {
  percentage: "Persen dari harga barang",
  fixed: "Rupiah per buah",
}

/** Whatever cannot be read as a number goes as it was typed, so that the server names it. */
const bodyOf = ({ amount, kind, name, ...conditions }: Values) => ({
  ...Object.fromEntries(Object.entries(conditions).map(([field, value]) => [field, value || null])),
  name,
  kind,
  ...(kind === "percentage"
    ? { bps: readPercent(amount) ?? (amount || null) }
    : { fixed_idr: readRupiah(amount) ?? (amount || null) }),
})

type CommissionFormProps = { choices: CommissionRuleListResponse["choices"]; onAdded: () => void }

/** A new rule, which goes to the end of the list. */
export function CommissionForm({ choices, onAdded }: CommissionFormProps) {
  const [values, setValues] = useState(EMPTY)
  const [mistakes, setMistakes] = useState<Record<string, string>>({})
  const [failure, setFailure] = useState<string>()
  const { form, lead } = useFirstMistake()
  const set = (field: keyof Values) => (value: string) => setValues({ ...values, [field]: value })

  async function add(event: FormEvent) {
    event.preventDefault()
    setFailure(undefined)
    setMistakes({})
    try {
      await call("POST", "/admin/commission-rules", CommissionRuleListResponse, bodyOf(values))
      setValues(EMPTY)
      onAdded()
    } catch (error) {
      const found = fieldSentences(error)
      setMistakes(found)
      if (Object.keys(found).length === 0) setFailure(sentenceOf(error))
      lead()
    }
  }

  return (
    <Section title="Tambah aturan">
      <form
        ref={form}
        noValidate
        className="flex flex-wrap items-start gap-4"
        onSubmit={(event) => void add(event)}
      >
        <TextField
          label="Nama aturan"
          value={values.name}
          error={mistakes["name"]}
          maxLength={100}
          onChange={set("name")}
        />
        <Choice
          label="Kategori"
          empty="Semua kategori"
          value={values.category_id}
          error={mistakes["category_id"]}
          options={choices.categories.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={set("category_id")}
        />
        <ShopChoice value={values.seller_id} error={mistakes["seller_id"]} onChange={set("seller_id")} />
        <Choice
          label="Promosi"
          empty="Dengan atau tanpa promosi"
          value={values.campaign}
          error={mistakes["campaign"]}
          options={choices.campaigns.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={set("campaign")}
        />
        <Choice
          label="Jenis penjualan"
          empty="Eceran dan grosir"
          value={values.channel}
          error={mistakes["channel"]}
          options={optionsOf(CHANNELS)}
          onChange={set("channel")}
        />
        <Choice
          label="Cara menghitung"
          value={values.kind}
          error={mistakes["kind"]}
          options={optionsOf(KINDS)}
          onChange={set("kind")}
        />
        <TextField
          label={values.kind === "percentage" ? "Persen" : "Rupiah per buah"}
          hint={
            values.kind === "percentage" ? "Contoh: 2,5" : "Contoh: 1.000; tidak pernah melebihi harganya"
          }
          value={values.amount}
          error={mistakes[values.kind === "percentage" ? "bps" : "fixed_idr"]}
          inputMode="decimal"
          maxLength={20}
          onChange={set("amount")}
        />
        <Button size="small" type="submit" className={BESIDE_FIELDS}>
          Tambah aturan
        </Button>
      </form>
      {failure && <Mistake>{failure}</Mistake>}
    </Section>
  )
}
