import type { Locale, SellerReturn } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { ActionForm } from "@/ui/action-form-client"
import { IDLE_FORM, type FormAction } from "@/ui/form-state"

export type SellerReturnProps = { locale: Locale; found: SellerReturn }

type ReturnActProps = SellerReturnProps & {
  action: FormAction
  errorTitle: string
  labels?: Record<string, string>
  /** Of a form that is used again: it starts anew when this changes. */
  version?: string
  /** Nothing while the return allows no such thing. */
  children: ReactNode
}

/**
 * Does something about a return. It stands on the page even when there is nothing to do any more: a refusal means that
 * the return has changed meanwhile, and its sentence needs a place.
 */
export async function ReturnAct({
  locale,
  found,
  action,
  errorTitle,
  labels = {},
  version,
  children,
}: ReturnActProps) {
  const tErrors = await getTranslations({ locale, namespace: "errors" })
  return (
    <ActionForm
      key={version}
      action={action}
      initial={IDLE_FORM}
      errorTitle={errorTitle}
      unreachableMessage={tErrors("UNREACHABLE")}
      fieldLabels={labels}
      className="space-y-4"
    >
      <input type="hidden" name="return_id" value={found.id} />
      {children}
    </ActionForm>
  )
}
