"use client"

import { useActionState, useState, type SubmitEvent } from "react"
import { Button } from "@/ui/button"
import { controlAria, FieldError } from "@/ui/field"
import { IDLE_FORM } from "@/ui/form-state"
import { QuantityStepper } from "@/ui/quantity-stepper"
import { updateLineAction } from "../actions"
import { useCart } from "./cart-quantities-client"

export type LineQuantityProps = {
  lineId: string
  available: number
  labels: {
    quantity: string
    decrease: string
    increase: string
    update: string
    remove: string
    removeTitle: string
  }
}

/** Quantity and removal of one cart line; before JavaScript an ordinary form. */
export function LineQuantity({ lineId, available, labels }: LineQuantityProps) {
  const { quantities, outcomes, change } = useCart()
  const [posted, formAction] = useActionState(updateLineAction, IDLE_FORM)
  const [draft, setDraft] = useState<string>()

  const outcome = outcomes[lineId] ?? (posted.values["line_id"] === lineId ? posted : IDLE_FORM)
  const error = outcome.status === "failed" ? (outcome.fieldErrors["quantity"] ?? outcome.message) : undefined
  const current = quantities[lineId] ?? 1
  const refused = error ? outcome.values["quantity"] : undefined
  const value = draft ?? refused ?? String(current)
  const id = `jumlah-${lineId}`

  function commit(quantity: string) {
    setDraft(undefined)
    if (quantity !== String(current) || error) change(lineId, { quantity, isRemoval: false })
  }

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const { submitter } = event.nativeEvent
    if (submitter?.getAttribute("name") === "remove") change(lineId, { quantity: value, isRemoval: true })
    else commit(value)
  }

  return (
    <form action={formAction} onSubmit={submit} noValidate className="mt-2">
      <input type="hidden" name="line_id" value={lineId} />
      {/* Enter presses the first button of a form, which must not be the minus. */}
      <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
      <div className="flex flex-wrap items-center gap-x-1 gap-y-1">
        <QuantityStepper
          {...controlAria(id, undefined, error)}
          aria-label={labels.quantity}
          name="quantity"
          value={value}
          max={Math.max(1, available)}
          stepName="step"
          onValue={setDraft}
          onStep={(quantity) => commit(String(quantity))}
          onBlur={() => draft !== undefined && commit(draft)}
          decreaseLabel={labels.decrease}
          increaseLabel={labels.increase}
        />
        <noscript>
          <Button type="submit" variant="secondary">
            {labels.update}
          </Button>
        </noscript>
        <Button
          type="submit"
          name="remove"
          value="1"
          variant="quiet"
          aria-label={labels.removeTitle}
          className="-mr-4"
        >
          {labels.remove}
        </Button>
      </div>
      <div role="status">
        <FieldError id={`${id}-error`} message={error} />
      </div>
    </form>
  )
}
