import type { Locale, Order, OrderRefund } from "@sebiduk/contracts"
import { BANKS } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { ActionForm } from "@/ui/action-form-client"
import { TextField } from "@/ui/form-fields-client"
import { IDLE_FORM } from "@/ui/form-state"
import { SubmitButton } from "@/ui/submit-button-client"
import { setRefundAccountAction } from "../refund-action"

type RefundAccountFormProps = { locale: Locale; order: Order; token: string; refund: OrderRefund }

/** Where the money goes; banks are offered, any other is typed. */
export async function RefundAccountForm({ locale, order, token, refund }: RefundAccountFormProps) {
  const t = await getTranslations({ locale, namespace: "refunds.form" })
  const tErrors = await getTranslations({ locale, namespace: "errors" })
  const labels = { bank: t("bank"), account_number: t("number"), account_holder: t("holder") }
  const banks = `bank-${refund.id}`
  return (
    <ActionForm
      action={setRefundAccountAction}
      initial={IDLE_FORM}
      errorTitle={t("errorTitle")}
      unreachableMessage={tErrors("UNREACHABLE")}
      fieldLabels={labels}
      className="mt-3 space-y-4"
    >
      <input type="hidden" name="purchase_id" value={order.id} />
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="refund_id" value={refund.id} />
      <TextField name="bank" label={labels.bank} hint={t("bankHint")} list={banks} maxLength={60} />
      <datalist id={banks}>
        {BANKS.map((bank) => (
          <option key={bank} value={bank} />
        ))}
      </datalist>
      <TextField
        name="account_number"
        label={labels.account_number}
        inputMode="numeric"
        autoComplete="off"
        maxLength={30}
      />
      <TextField
        name="account_holder"
        label={labels.account_holder}
        hint={t("holderHint")}
        autoComplete="name"
        maxLength={100}
      />
      <SubmitButton label={t("submit")} busyLabel={t("busy")} className="w-full sm:w-auto" />
    </ActionForm>
  )
}
