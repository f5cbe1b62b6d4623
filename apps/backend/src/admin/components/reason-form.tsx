import { Button } from "@medusajs/ui"
import { useEffect, useState, type FormEvent } from "react"
import { useFirstMistake } from "../lib/focus"
import { sentence } from "../lib/sentences"
import { TextField } from "./fields"

type ReasonFormProps = {
  label: string
  hint: string
  submit: string
  isBusy: boolean
  onSay: (reason: string) => void
  onCancel: () => void
}

/** Asks why, in one line, before something is refused. */
export function ReasonForm({ label, hint, submit, isBusy, onSay, onCancel }: ReasonFormProps) {
  const [reason, setReason] = useState("")
  const [isMissing, setIsMissing] = useState(false)
  const { form, lead } = useFirstMistake()
  useEffect(() => form.current?.querySelector("input")?.focus(), [form])
  function say(event: FormEvent) {
    event.preventDefault()
    if (reason.trim().length >= 3) {
      onSay(reason.trim())
      return
    }
    setIsMissing(true)
    lead()
  }
  return (
    <form ref={form} noValidate className="flex flex-wrap items-start gap-2" onSubmit={say}>
      <TextField
        label={label}
        hint={hint}
        maxLength={300}
        value={reason}
        error={isMissing ? sentence("FIELD_REQUIRED") : undefined}
        onChange={(value) => {
          setIsMissing(false)
          setReason(value)
        }}
      />
      <div className="mt-6 flex gap-2">
        <Button type="submit" size="small" variant="danger" aria-disabled={isBusy}>
          {submit}
        </Button>
        <Button type="button" size="small" variant="secondary" onClick={onCancel}>
          Batal
        </Button>
      </div>
    </form>
  )
}
