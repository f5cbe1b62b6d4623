"use client"

import { useEffect, useRef } from "react"
import { ActionForm } from "@/ui/action-form-client"
import { IDLE_FORM } from "@/ui/form-state"
import { SubmitButton } from "@/ui/submit-button-client"
import { placeOrderAction } from "../actions"

type ReturnedCardProps = {
  total_idr: number
  words: {
    errorTitle: string
    unreachableTitle: string
    unreachableMessage: string
    submit: string
    busy: string
    approved: string
  }
}

/** The buyer comes back from the page of their bank: the order is placed by itself, once. */
export function ReturnedCard({ total_idr, words }: ReturnedCardProps) {
  const place = useRef<HTMLDivElement>(null)
  const isSent = useRef(false)
  useEffect(() => {
    if (isSent.current) return
    isSent.current = true
    place.current?.closest("form")?.requestSubmit()
  }, [])
  return (
    <ActionForm
      action={placeOrderAction}
      initial={IDLE_FORM}
      errorTitle={words.errorTitle}
      unreachableTitle={words.unreachableTitle}
      unreachableMessage={words.unreachableMessage}
      fieldLabels={{}}
    >
      <div ref={place}>
        <input type="hidden" name="payment_method" value="card" />
        <input type="hidden" name="expected_total_idr" value={total_idr} />
        <p role="status" className="mb-3">
          {words.approved}
        </p>
        <SubmitButton label={words.submit} busyLabel={words.busy} size="lg" className="w-full" />
      </div>
    </ActionForm>
  )
}
