import type { ReactNode } from "react"
import { ActionForm } from "./action-form-client"
import { Card } from "./card"
import { IDLE_FORM, type FormAction } from "./form-state"
import { SubmitButton } from "./submit-button-client"

type CardFormProps = {
  action: FormAction
  errorTitle: string
  unreachableMessage: string
  /** Label by field name, in the order of the form. */
  labels: Record<string, string>
  submit: string
  busy: string
  children: ReactNode
}

/** A form on a card of its own with its button below. */
export function CardForm({ labels, submit, busy, children, ...form }: CardFormProps) {
  return (
    <Card className="p-4 sm:p-6">
      <ActionForm {...form} initial={IDLE_FORM} fieldLabels={labels} className="space-y-4">
        {children}
        <SubmitButton label={submit} busyLabel={busy} size="lg" className="w-full sm:w-auto" />
      </ActionForm>
    </Card>
  )
}
