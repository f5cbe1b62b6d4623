"use client"

import { ActionForm, type ActionFormProps } from "@/ui/action-form-client"
import { IDLE_FORM, type FormState } from "@/ui/form-state"
import { placeOrderAction } from "../actions"

export function PaymentForm(props: Omit<ActionFormProps<FormState>, "action" | "initial">) {
  return <ActionForm {...props} action={placeOrderAction} initial={IDLE_FORM} className="space-y-6" />
}
