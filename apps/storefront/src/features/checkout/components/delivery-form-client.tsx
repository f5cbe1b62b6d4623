"use client"

import { ActionForm, type ActionFormProps } from "@/ui/action-form-client"
import { IDLE_FORM, type FormState } from "@/ui/form-state"
import { saveDeliveryAction } from "../actions"

export function DeliveryForm(props: Omit<ActionFormProps<FormState>, "action" | "initial">) {
  return <ActionForm {...props} action={saveDeliveryAction} initial={IDLE_FORM} className="space-y-6" />
}
