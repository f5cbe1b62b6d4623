import type { DeskOrder, Locale } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { ActionForm } from "@/ui/action-form-client"
import { IDLE_FORM, type FormAction } from "@/ui/form-state"

export type DeskProps = { locale: Locale; order: DeskOrder }

type DeskFormProps = DeskProps & {
  action: FormAction
  errorTitle: string
  labels?: Record<string, string>
  /** Of a form that is used again: it starts anew when this changes. */
  version?: string
  /** Nothing while the order allows no such thing. */
  children: ReactNode
}

/**
 * Changes an order. It stands on the page even when there is nothing to change any more: a refusal means that the order
 * has changed meanwhile, and its sentence needs a place.
 */
export async function DeskForm({
  locale,
  order,
  action,
  errorTitle,
  labels,
  version,
  children,
}: DeskFormProps) {
  const tErrors = await getTranslations({ locale, namespace: "errors" })
  return (
    <ActionForm
      key={version}
      action={action}
      initial={IDLE_FORM}
      errorTitle={errorTitle}
      unreachableMessage={tErrors("UNREACHABLE")}
      fieldLabels={labels ?? {}}
      className="space-y-4"
    >
      <input type="hidden" name="order_id" value={order.id} />
      {children}
    </ActionForm>
  )
}
