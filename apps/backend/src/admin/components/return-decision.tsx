import { Button, Label, Text, Textarea, toast } from "@medusajs/ui"
import { AdminReturnResponse, type AdminReturn } from "@sebiduk/contracts"
import { rupiah } from "@sebiduk/domain"
import { useId, useState, type FormEvent } from "react"
import { call, isLate } from "../lib/api"
import { focusHeading } from "../lib/focus"
import { decidedSum, decisionDraft, decisionOf } from "../lib/return-decision"
import { fieldSentences, sentenceOf } from "../lib/sentences"
import { Choice, TextField } from "./fields"
import { Mistake } from "./page"

const GOODS = [
  { value: "keep", label: "Tidak perlu dikirim kembali" },
  { value: "back", label: "Kirim kembali dahulu" },
]

/** What goes back for each line, and why; nothing while there is nothing to decide. */
export function ReturnDecision({ found, reload }: { found: AdminReturn; reload: () => void }) {
  const [draft, setDraft] = useState(() => decisionDraft(found))
  const [isBusy, setIsBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const id = useId()
  if (!found.acts.includes("decide"))
    return <Text size="small">Tidak ada yang perlu diputuskan sekarang.</Text>
  const fields = fieldSentences(error)
  const sum = decidedSum(draft)
  const wasSent = found.sending !== null

  async function decide(event: FormEvent) {
    event.preventDefault()
    if (isBusy) return
    setIsBusy(true)
    setError(undefined)
    try {
      await call(
        "POST",
        `/admin/return-requests/${found.id}/decision`,
        AdminReturnResponse,
        decisionOf(draft),
      )
      toast.success("Pengembalian diputuskan")
      reload()
      focusHeading()
    } catch (failure) {
      setError(failure)
      if (isLate(failure)) reload()
    }
    setIsBusy(false)
  }

  return (
    <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void decide(event)}>
      <div className="flex flex-wrap gap-4">
        {found.lines.map(({ line_id, title, variant_title, paid_idr }, index) => (
          <TextField
            key={line_id}
            label={[title.id, variant_title].filter(Boolean).join(", ")}
            hint={`Dibayar ${rupiah(paid_idr)}. Isi 0 bila tidak dikembalikan.`}
            inputMode="numeric"
            value={draft.amounts[line_id] ?? ""}
            error={fields[`lines.${index}.amount_idr`]}
            onChange={(typed) => setDraft({ ...draft, amounts: { ...draft.amounts, [line_id]: typed } })}
          />
        ))}
      </div>
      {!wasSent && (
        <Choice
          label="Barangnya"
          value={draft.goods}
          options={GOODS}
          onChange={(goods) => setDraft({ ...draft, goods: goods === "back" ? "back" : "keep" })}
        />
      )}
      <div className="flex flex-col gap-1">
        <Label size="small" htmlFor={id}>
          Alasan; pembeli dan penjual membacanya
        </Label>
        <Textarea
          id={id}
          rows={3}
          maxLength={500}
          value={draft.reason}
          aria-invalid={fields["reason"] ? true : undefined}
          aria-describedby={fields["reason"] ? `${id}-error` : undefined}
          onChange={(event) => setDraft({ ...draft, reason: event.target.value })}
        />
        {fields["reason"] && <Mistake id={`${id}-error`}>{fields["reason"]}</Mistake>}
      </div>
      {error !== undefined && Object.keys(fields).length === 0 && <Mistake>{sentenceOf(error)}</Mistake>}
      <div>
        <Button type="submit" aria-disabled={isBusy}>
          {sum === 0
            ? "Tutup tanpa pengembalian dana"
            : `Kembalikan ${sum === undefined ? "…" : rupiah(sum)}`}
        </Button>
      </div>
    </form>
  )
}
