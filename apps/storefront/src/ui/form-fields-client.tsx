"use client"

import type { ComponentProps } from "react"
import { useFormField } from "./action-form-client"
import { controlAria, Field, FieldError } from "./field"
import { RadioCard, type RadioCardProps } from "./radio-card"
import { TextArea, TextInput } from "./text-input"

export type TextFieldProps = Omit<ComponentProps<"input">, "name" | "id" | "size"> & {
  name: string
  label: string
  hint?: string
  optionalLabel?: string
  isMultiline?: boolean
  className?: string
}

/** A text field of an `ActionForm`, with its mistake beside it and what was typed still in it. */
export function TextField({
  name,
  label,
  hint,
  optionalLabel,
  isMultiline,
  className,
  ...input
}: TextFieldProps) {
  const { id, error, typed } = useFormField(name)
  const aria = controlAria(id, hint, error)
  const required = optionalLabel ? undefined : true
  const defaultValue = input.value === undefined ? (typed ?? input.defaultValue) : undefined
  return (
    <Field
      id={id}
      label={label}
      hint={hint}
      error={error}
      optionalLabel={optionalLabel}
      className={className}
    >
      {isMultiline ? (
        <TextArea {...aria} name={name} defaultValue={defaultValue} maxLength={input.maxLength} />
      ) : (
        <TextInput {...input} {...aria} name={name} defaultValue={defaultValue} aria-required={required} />
      )}
    </Field>
  )
}

export type RadioOptionProps = Omit<RadioCardProps, "name" | "value"> & { name: string; value: string }

/** One choice of an `ActionForm`; the first of a group carries the group's id for the list of mistakes. */
export function RadioOption({
  name,
  value,
  defaultChecked,
  isFirst,
  ...card
}: RadioOptionProps & { isFirst?: boolean }) {
  const { id, error, typed } = useFormField(name)
  return (
    <RadioCard
      {...card}
      name={name}
      value={value}
      id={isFirst ? id : undefined}
      defaultChecked={typed === undefined ? defaultChecked : typed === value}
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? `${id}-error` : undefined}
    />
  )
}

/** The mistake of a group of choices. */
export function GroupError({ name }: { name: string }) {
  const { id, error } = useFormField(name)
  return <FieldError id={`${id}-error`} message={error} />
}
