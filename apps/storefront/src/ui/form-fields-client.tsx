"use client"

import type { ComponentProps } from "react"
import { useFormField } from "./action-form-client"
import { controlAria, Field, FieldError } from "./field"
import { RadioCard, type RadioCardProps } from "./radio-card"
import { Select, TextArea, TextInput } from "./text-input"

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
        <TextInput aria-required={required} {...input} {...aria} name={name} defaultValue={defaultValue} />
      )}
    </Field>
  )
}

export type SelectOption = { value: string; label: string }
export type SelectFieldProps = {
  name: string
  label: string
  hint?: string
  optionalLabel?: string
  /** The choice of nothing. */
  placeholder?: string
  options?: readonly SelectOption[]
  /** Options under headings, such as desa by kecamatan. */
  groups?: readonly { label: string; options: readonly SelectOption[] }[]
  defaultValue?: string
  onChoose?: (value: string) => void
}

/** A list to choose from in an `ActionForm`: the phone's own, so that it works before JavaScript. */
export function SelectField({ name, label, hint, optionalLabel, onChoose, ...list }: SelectFieldProps) {
  const { id, error, typed } = useFormField(name)
  const { placeholder, options = [], groups = [], defaultValue } = list
  const toOption = ({ value, label: text }: SelectOption) => (
    <option key={value} value={value}>
      {text}
    </option>
  )
  return (
    <Field id={id} label={label} hint={hint} error={error} optionalLabel={optionalLabel}>
      <Select
        key={typed}
        {...controlAria(id, hint, error)}
        name={name}
        defaultValue={typed ?? defaultValue}
        onChange={(event) => onChoose?.(event.currentTarget.value)}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map(toOption)}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map(toOption)}
          </optgroup>
        ))}
      </Select>
    </Field>
  )
}

export type CheckOptionProps = { name: string; value: string; label: string; defaultChecked?: boolean }

/** One of several boxes to tick. */
export function CheckOption({ name, value, label, defaultChecked }: CheckOptionProps) {
  return (
    <label className="flex min-h-11 items-center gap-2.5">
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={defaultChecked}
        className="size-5 accent-paddy"
      />
      {label}
    </label>
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
