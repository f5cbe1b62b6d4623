import type { Locale } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { ActionForm } from "@/ui/action-form-client"
import { Card } from "@/ui/card"
import { IDLE_FORM, type FormAction } from "@/ui/form-state"
import { SubmitButton } from "@/ui/submit-button-client"

type AccountFormProps = {
  locale: Locale
  action: FormAction
  /** Where its visitor wanted to go, without language. */
  next: string
  /** Label by field name, in the order of the form. */
  labels: Record<string, string>
  submit: string
  busy: string
  children: ReactNode
}

/** A form of the buyers' door with its button below. */
export async function AccountForm({ locale, next, labels, submit, busy, ...props }: AccountFormProps) {
  const t = await getTranslations({ locale, namespace: "account" })
  const tErrors = await getTranslations({ locale, namespace: "errors" })
  return (
    <Card className="p-4 sm:p-6">
      <ActionForm
        action={props.action}
        initial={IDLE_FORM}
        errorTitle={t("errorTitle")}
        unreachableMessage={tErrors("UNREACHABLE")}
        fieldLabels={labels}
        className="space-y-4"
      >
        <input type="hidden" name="next" value={next} />
        {props.children}
        <SubmitButton label={submit} busyLabel={busy} size="lg" className="w-full sm:w-auto" />
      </ActionForm>
    </Card>
  )
}
