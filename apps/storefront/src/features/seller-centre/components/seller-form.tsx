import type { Locale } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { CardForm } from "@/ui/card-form"
import type { FormAction } from "@/ui/form-state"

type SellerFormProps = {
  locale: Locale
  action: FormAction
  /** Label by field name, in the order of the form. */
  labels: Record<string, string>
  submit: string
  busy: string
  children: ReactNode
}

/** A form of the seller centre. */
export async function SellerForm({ locale, ...form }: SellerFormProps) {
  const t = await getTranslations({ locale, namespace: "seller" })
  const tErrors = await getTranslations({ locale, namespace: "errors" })
  return <CardForm {...form} errorTitle={t("errorTitle")} unreachableMessage={tErrors("UNREACHABLE")} />
}
