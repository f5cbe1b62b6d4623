import type { ReactNode } from "react"

export type FieldProps = {
  /** Id of the control; hint and error are `<id>-hint` and `<id>-error`. */
  id: string
  label: string
  hint?: string
  error?: string
  /** Says "optional" behind the label. */
  optionalLabel?: string
  className?: string
  children: ReactNode
}

/** A control with its label above, its hint below the label and its error where the eye is. */
export function Field({ id, label, hint, error, optionalLabel, className = "", children }: FieldProps) {
  return (
    <div className={className}>
      <label htmlFor={id} className="block font-semibold">
        {label}
        {optionalLabel && <span className="ml-1.5 text-sm font-normal text-ink-soft">({optionalLabel})</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="mt-0.5 text-sm text-ink-soft">
          {hint}
        </p>
      )}
      <div className="mt-1.5">{children}</div>
      <FieldError id={`${id}-error`} message={error} />
    </div>
  )
}

/** The sentence beside a field that was refused. */
export function FieldError({ id, message }: { id: string; message?: string }) {
  if (!message) return null
  return (
    <p id={id} className="mt-1.5 flex gap-1.5 text-sm font-medium text-danger">
      <span aria-hidden="true">⚠</span>
      <span>{message}</span>
    </p>
  )
}

/** Attributes that tie a control to the hint and error of its `Field`. */
export function controlAria(id: string, hint: string | undefined, error: string | undefined) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ")
  return {
    id,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": describedBy || undefined,
  } as const
}
