"use client"

import { useRef, useState, type ChangeEvent } from "react"
import { useFormField } from "@/ui/action-form-client"
import { controlAria, Field } from "@/ui/field"
import { shrinkPhoto } from "../shrink-photo-client"

const MAX_BYTES = 10_000_000

type PaperFieldProps = {
  name: string
  label: string
  hint: string
  tooLarge: string
  accept: string
  isMultiple?: boolean
}

/**
 * Photos or files: the phone offers its camera and its gallery. A large photo is made smaller here, before it costs
 * the seller's data; what is still too large is said before it is sent.
 */
export function PaperField({ name, label, hint, tooLarge, accept, isMultiple }: PaperFieldProps) {
  const { id, error } = useFormField(name)
  const [mistake, setMistake] = useState<string>()
  const input = useRef<HTMLInputElement>(null)
  const shown = mistake ?? error

  async function choose(event: ChangeEvent<HTMLInputElement>) {
    const files = await Promise.all([...(event.currentTarget.files ?? [])].map(shrinkPhoto))
    const isTooLarge = files.some(({ size }) => size > MAX_BYTES)
    setMistake(isTooLarge ? tooLarge : undefined)
    if (!input.current) return
    const kept = new DataTransfer()
    if (!isTooLarge) for (const file of files) kept.items.add(file)
    input.current.files = kept.files
  }

  return (
    <Field id={id} label={label} hint={hint} error={shown}>
      <input
        {...controlAria(id, hint, shown)}
        ref={input}
        type="file"
        name={name}
        accept={accept}
        multiple={isMultiple}
        onChange={(event) => void choose(event)}
        className="block w-full rounded-control border border-line-strong bg-white p-2 file:mr-3 file:min-h-11 file:rounded-control file:border-0 file:bg-paddy-soft file:px-4 file:font-semibold file:text-paddy-deep"
      />
    </Field>
  )
}
