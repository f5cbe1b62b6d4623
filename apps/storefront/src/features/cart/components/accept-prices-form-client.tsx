"use client"

import { ActionForm, type ActionFormProps } from "@/ui/action-form-client"
import { IDLE_FORM, type FormState } from "@/ui/form-state"
import { acceptPricesAction } from "../actions"

export function AcceptPricesForm(props: Omit<ActionFormProps<FormState>, "action" | "initial">) {
  return <ActionForm {...props} action={acceptPricesAction} initial={IDLE_FORM} className="mt-2" />
}
