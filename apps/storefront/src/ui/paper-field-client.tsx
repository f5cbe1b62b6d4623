"use client"

import { useRef, useState } from "react"
import { useActionForm, useFormField } from "./action-form-client"
import { controlAria, Field } from "./field"
import { shrinkPhotos } from "./shrink-photo-client"
import { refuseFiles } from "./upload-limits"

type PaperFieldProps = {
  name: string
  label: string
  hint: string
  accept: string
  /** Of a file that cannot be sent. */
  tooLarge: string
  /** Of several files that can be sent one by one, but not together. */
  tooMuch?: string
  /** For a browser that makes no photo smaller: how much all of them may be. */
  limit?: string
  isMultiple?: boolean
}

/**
 * Photos or files: the phone offers its camera and its gallery. A large photo is made smaller here, before it costs
 * their data; what is still too large is said before it is sent.
 */
export function PaperField({ name, label, hint, accept, isMultiple, limit, ...sentences }: PaperFieldProps) {
  const { id, error } = useFormField(name)
  const { waitFor } = useActionForm()
  const [mistake, setMistake] = useState<string>()
  const choices = useRef(0)
  const shown = mistake ?? error

  async function choose(input: HTMLInputElement) {
    choices.current += 1
    const choice = choices.current
    setMistake(undefined)
    const files = await shrinkPhotos([...(input.files ?? [])])
    if (choice !== choices.current) return
    const refusal = refuseFiles(files)
    setMistake(refusal && sentences[refusal])
    const kept = new DataTransfer()
    if (!refusal) for (const file of files) kept.items.add(file)
    input.files = kept.files
  }

  return (
    <Field id={id} label={label} hint={hint} error={shown}>
      {limit && (
        <noscript>
          <p className="mb-1.5 text-sm text-ink-soft">{limit}</p>
        </noscript>
      )}
      <input
        {...controlAria(id, hint, shown)}
        type="file"
        name={name}
        accept={accept}
        multiple={isMultiple}
        onChange={(event) => waitFor(choose(event.currentTarget))}
        className="block w-full rounded-control border border-line-strong bg-white p-2 file:mr-3 file:min-h-11 file:rounded-control file:border-0 file:bg-paddy-soft file:px-4 file:font-semibold file:text-paddy-deep"
      />
    </Field>
  )
}
