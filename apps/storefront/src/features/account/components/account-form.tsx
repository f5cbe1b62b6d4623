import type { Locale } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { CardForm } from "@/ui/card-form"
import type { FormAction } from "@/ui/form-state"

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

/** A form of the buyers' door. */
export async function AccountForm({ locale, next, children, ...form }: AccountFormProps) {
  const t = await getTranslations({ locale, namespace: "account" })
  const tErrors = await getTranslations({ locale, namespace: "errors" })
  return (
    <CardForm {...form} errorTitle={t("errorTitle")} unreachableMessage={tErrors("UNREACHABLE")}>
      <input type="hidden" name="next" value={next} />
      {children}
    </CardForm>
  )
}
