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
  /** Pieces the line can hold now. */
  available: number
  /** Whether its quantity can still be changed; a line that is not sold any more can only be taken out. */
  isForSale: boolean
  labels: {
    quantity: string
    decrease: string
    increase: string
    update: string
    /** Takes what is left; only of a line that holds more. */
    takeRest?: string
    remove: string
    removeTitle: string
  }
}

/** Quantity and removal of one cart line; before JavaScript an ordinary form. */
export function LineQuantity({ lineId, available, isForSale, labels }: LineQuantityProps) {
  const { quantities, outcomes, change } = useCart()
  const [posted, formAction] = useActionState(updateLineAction, IDLE_FORM)
  const [draft, setDraft] = useState<string>()

  const outcome = outcomes[lineId] ?? (posted.values["line_id"] === lineId ? posted : IDLE_FORM)
  const error = outcome.status === "failed" ? (outcome.fieldErrors["quantity"] ?? outcome.message) : undefined
  const current = quantities[lineId] ?? 1
  const undecided = error ? outcome.values["quantity"] : undefined
  const value = draft ?? undecided ?? String(current)
  const id = `jumlah-${lineId}`

  function commit(quantity: string) {
    setDraft(undefined)
    if (quantity !== String(current) || error) change({ lineId, quantity, isRemoval: false })
  }

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const { submitter } = event.nativeEvent
    const pressed = submitter?.getAttribute("name")
    if (pressed === "remove") change({ lineId, quantity: value, isRemoval: true })
    else if (pressed === "set") commit(String(available))
    else if (isForSale) commit(value)
  }

  return (
    <form action={formAction} onSubmit={submit} noValidate className="mt-2">
      <input type="hidden" name="line_id" value={lineId} />
      {/* Enter presses the first button of a form, which must not be the minus. */}
      {isForSale && <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />}
      {labels.takeRest && current > available && (
        <Button type="submit" name="set" value={available} variant="secondary" className="mb-2">
          {labels.takeRest}
        </Button>
      )}
      <div className="flex flex-wrap items-center gap-x-1 gap-y-1">
        {isForSale && (
          <>
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
          </>
        )}
        <Button
          type="submit"
          name="remove"
          value="1"
          variant={isForSale ? "quiet" : "secondary"}
          aria-label={labels.removeTitle}
          className={isForSale ? "-mr-4" : ""}
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
