import { Input, Label } from "@medusajs/ui"
import { useId, type ComponentProps } from "react"

const CONTROL =
  "txt-compact-small bg-ui-bg-field text-ui-fg-base border-ui-border-base h-8 w-full rounded-md border px-2"

/** A button in a row of fields: level with the controls, not with their labels. */
export const BESIDE_FIELDS = "mt-6"

type Option = { value: string; label: string }
type ChoiceProps = {
  label: string
  value: string
  options: readonly Option[]
  /** The choice of nothing; without it something must be chosen. */
  empty?: string
  error?: string
  onChange: (value: string) => void
}

/** A list to choose from, with its label and mistake. */
export function Choice({ label, value, options, empty, error, onChange }: ChoiceProps) {
  const id = useId()
  // Such as a filter in an address somebody typed: without a row of its own it would look like the first.
  const isUnknown = value !== "" && options.length > 0 && !options.some((option) => option.value === value)
  const mistake = error ?? (isUnknown ? `“${value}” tidak ada di daftar.` : undefined)
  return (
    <div className="flex min-w-40 flex-col gap-1">
      <Label size="small" htmlFor={id}>
        {label}
      </Label>
      <select
        id={id}
        className={CONTROL}
        value={value}
        aria-invalid={mistake ? true : undefined}
        aria-describedby={mistake ? `${id}-error` : undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {isUnknown && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <FieldMistake id={`${id}-error`} message={mistake} />
    </div>
  )
}

type TextFieldProps = Omit<ComponentProps<typeof Input>, "onChange" | "size"> & {
  label: string
  error?: string
  hint?: string
  onChange: (value: string) => void
}

export function TextField({ label, error, hint, onChange, ...input }: TextFieldProps) {
  const id = useId()
  return (
    <div className="flex min-w-40 flex-col gap-1">
      <Label size="small" htmlFor={id}>
        {label}
      </Label>
      <Input
        {...input}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={
          [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined
        }
        onChange={(event) => onChange(event.target.value)}
      />
      {hint && (
        <span id={`${id}-hint`} className="text-ui-fg-subtle txt-compact-xsmall">
          {hint}
        </span>
      )}
      <FieldMistake id={`${id}-error`} message={error} />
    </div>
  )
}

function FieldMistake({ id, message }: { id: string; message?: string }) {
  if (!message) return null
  return (
    <span id={id} className="text-ui-fg-error txt-compact-xsmall">
      ⚠ {message}
    </span>
  )
}

/** Options of a table of words. */
export const optionsOf = (words: Readonly<Record<string, string>>): Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }))
