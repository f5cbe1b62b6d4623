"use client"

import { ActionForm, type ActionFormProps } from "@/ui/action-form-client"
import { IDLE_FORM, type FormState } from "@/ui/form-state"
import { lookupOrderAction } from "../actions"

export function LookupForm(props: Omit<ActionFormProps<FormState>, "action" | "initial">) {
  return <ActionForm {...props} action={lookupOrderAction} initial={IDLE_FORM} className="space-y-4" />
}
