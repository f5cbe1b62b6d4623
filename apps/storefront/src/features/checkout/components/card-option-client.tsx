"use client"

import { useState } from "react"
import { RadioOption, type RadioOptionProps } from "@/ui/form-fields-client"
import { useClientValue } from "@/ui/use-client-value-client"
import { useChosenMethod } from "./payment-form-client"
import { CardPayment, type CardPaymentProps } from "./card-payment-client"

type CardOptionProps = Pick<RadioOptionProps, "title" | "disabled" | "defaultChecked" | "children"> & {
  payment: CardPaymentProps
  /** The step at its own address with the card chosen. */
  cardPath: string
}

/**
 * Whether this page came as a whole from the checkout's own address, whose policy lets Stripe's script in. From the cart
 * the buyer comes without loading anew.
 */
function mayLoadStripe(): boolean {
  const [loaded] = performance.getEntriesByType("navigation")
  return !loaded || new URL(loaded.name).pathname === window.location.pathname
}

/** Paying by card, which needs a script: without one it is not there. */
export function CardOption({
  payment,
  cardPath,
  title,
  disabled,
  defaultChecked,
  children,
}: CardOptionProps) {
  const hasScript = useClientValue(() => true, false)
  const method = useChosenMethod()
  const [isLeaving, setIsLeaving] = useState(false)
  if (!hasScript) return null
  const isChosen = method === "card" || (method === undefined && defaultChecked)
  return (
    <div>
      <RadioOption
        name="payment_method"
        value="card"
        title={title}
        disabled={disabled}
        defaultChecked={defaultChecked}
        onChange={() => {
          if (mayLoadStripe()) return
          setIsLeaving(true)
          window.location.assign(cardPath)
        }}
      >
        {children}
      </RadioOption>
      {isChosen && !disabled && !isLeaving && <CardPayment key={payment.total_idr} {...payment} />}
    </div>
  )
}
