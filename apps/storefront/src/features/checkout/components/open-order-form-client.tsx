"use client"

import { ActionForm, type ActionFormProps } from "@/ui/action-form-client"
import { IDLE_FORM, type FormState } from "@/ui/form-state"
import { openOrderAction } from "../actions"

export function OpenOrderForm(props: Omit<ActionFormProps<FormState>, "action" | "initial">) {
  return <ActionForm {...props} action={openOrderAction} initial={IDLE_FORM} />
}
