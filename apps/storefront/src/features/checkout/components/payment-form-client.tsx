"use client"

import { createContext, useCallback, useContext, useRef, useState } from "react"
import { ActionForm, type ActionFormProps } from "@/ui/action-form-client"
import { IDLE_FORM, type FormState } from "@/ui/form-state"
import { placeOrderAction } from "../actions"
import type { Confirmed } from "../stripe-js"
import { ConfirmCardContext, type ConfirmCard } from "./card-payment-client"

const MethodContext = createContext<string | undefined>(undefined)

/** The way to pay that the buyer chose; undefined before they chose one. */
export const useChosenMethod = (): string | undefined => useContext(MethodContext)

type PaymentFormProps = Omit<ActionFormProps<FormState>, "action" | "initial" | "before" | "onInput"> & {
  /** Why a card did not pay; nothing was taken then. */
  cardProblems: Record<Exclude<Confirmed, "authorised">, string>
}

/** The last form of the checkout. A card is authorised in the browser before the order is asked for. */
export function PaymentForm({ cardProblems, ...props }: PaymentFormProps) {
  const confirm = useRef<ConfirmCard>(undefined)
  const setConfirm = useCallback((next: ConfirmCard | undefined) => {
    confirm.current = next
  }, [])
  const [method, setMethod] = useState<string>()

  async function authorise(form: FormData): Promise<FormState | undefined> {
    if (form.get("payment_method") !== "card") return undefined
    const away = () => "away" as const
    // Without a card form there is nothing that the buyer could complete.
    const confirmed = await (confirm.current?.().catch(away) ?? away())
    if (confirmed === "authorised") return undefined
    return {
      ...IDLE_FORM,
      status: "failed",
      message: cardProblems[confirmed],
      values: { payment_method: "card" },
    }
  }

  return (
    <ConfirmCardContext value={setConfirm}>
      <MethodContext value={method}>
        <ActionForm
          {...props}
          action={placeOrderAction}
          initial={IDLE_FORM}
          before={authorise}
          onInput={(form) => {
            const chosen = new FormData(form).get("payment_method")
            setMethod(typeof chosen === "string" ? chosen : undefined)
          }}
          className="space-y-6"
        />
      </MethodContext>
    </ConfirmCardContext>
  )
}
