"use client"

import { useState, type ReactNode } from "react"
import { CART_CHANGED_EVENT } from "@/lib/cart-count"
import { ActionForm, useFormField } from "@/ui/action-form-client"
import { controlAria, FieldError } from "@/ui/field"
import { IDLE_FORM } from "@/ui/form-state"
import { QuantityStepper } from "@/ui/quantity-stepper"
import { useClientValue } from "@/ui/use-client-value-client"
import { addToCartAction } from "../actions"

export type AddToCartFormProps = {
  errorTitle: string
  unreachableMessage: string
  fieldLabels: Record<string, string>
  done: ReactNode
  children: ReactNode
}

const announce = () => window.dispatchEvent(new Event(CART_CHANGED_EVENT))

export function AddToCartForm(props: AddToCartFormProps) {
  return (
    <ActionForm
      {...props}
      action={addToCartAction}
      initial={IDLE_FORM}
      onDone={announce}
      className="space-y-5"
    />
  )
}

export type QuantityFieldProps = { label: string; decreaseLabel: string; increaseLabel: string }

export function QuantityField({ label, decreaseLabel, increaseLabel }: QuantityFieldProps) {
  const { id, error, typed } = useFormField("quantity")
  const initial = typed ?? "1"
  const [changed, setChanged] = useState<string>()
  // What was typed before JavaScript arrived.
  const found = useClientValue(() => {
    const input = document.getElementById(id)
    return input instanceof HTMLInputElement ? input.value : initial
  }, initial)

  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-semibold">
        {label}
      </label>
      <QuantityStepper
        {...controlAria(id, undefined, error)}
        name="quantity"
        value={changed ?? found}
        onValue={setChanged}
        decreaseLabel={decreaseLabel}
        increaseLabel={increaseLabel}
      />
      <FieldError id={`${id}-error`} message={error} />
    </div>
  )
}
