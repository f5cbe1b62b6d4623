import { randomUUID } from "node:crypto"
import type { BuyerReturn, Locale } from "@sebiduk/contracts"
import { COURIERS, rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { ActionForm } from "@/ui/action-form-client"
import { Disclosure } from "@/ui/disclosure"
import { SelectField, TextField } from "@/ui/form-fields-client"
import { IDLE_FORM, type FormAction } from "@/ui/form-state"
import { SubmitButton } from "@/ui/submit-button-client"
import { replyReturnAction, sendReturnAction, writeReturnMessageAction } from "../../return-actions"

export type BuyerReturnProps = { locale: Locale; purchase_id: string; token: string; found: BuyerReturn }

type FormProps = BuyerReturnProps & {
  action: FormAction
  errorTitle: string
  labels?: Record<string, string>
  /** Of a form that is used again: it starts anew when this changes. */
  version?: string
  children: ReactNode
}

const REASON_LENGTH = 500

/** Asks something of a return; it stands on the page also when there is nothing to ask any more, for a refusal's sentence. */
async function ReturnAct(props: FormProps) {
  const { locale, purchase_id, token, found, action, errorTitle, labels = {}, version, children } = props
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
      <input type="hidden" name="purchase_id" value={purchase_id} />
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="return_id" value={found.id} />
      {children}
    </ActionForm>
  )
}

/** Agrees to what the seller offers. */
export async function AgreeForm(props: BuyerReturnProps) {
  const { locale, found } = props
  const t = await getTranslations({ locale, namespace: "returns.reply" })
  const offered = found.lines.reduce((sum, { offered_idr }) => sum + (offered_idr ?? 0), 0)
  return (
    <ReturnAct {...props} action={replyReturnAction} errorTitle={t("errorTitle")}>
      {found.acts.includes("agree") && (
        <>
          <input type="hidden" name="act" value="agree" />
          <SubmitButton
            label={t("agree", { amount: rupiah(offered, locale) })}
            busyLabel={t("agreeBusy")}
            size="lg"
            className="w-full"
          />
        </>
      )}
    </ReturnAct>
  )
}

/** Asks the office to decide. */
export async function DisputeForm(props: BuyerReturnProps) {
  const { locale, found } = props
  const t = await getTranslations({ locale, namespace: "returns.reply" })
  return (
    <ReturnAct
      {...props}
      action={replyReturnAction}
      errorTitle={t("errorTitle")}
      labels={{ reason: t("disputeReason") }}
    >
      {found.acts.includes("dispute") && (
        <Disclosure summary={t("disputeOpen")}>
          <input type="hidden" name="act" value="dispute" />
          <TextField name="reason" label={t("disputeReason")} isMultiline maxLength={REASON_LENGTH} />
          <SubmitButton label={t("dispute")} busyLabel={t("disputeBusy")} className="w-full sm:w-auto" />
        </Disclosure>
      )}
    </ReturnAct>
  )
}

/** Takes the return back. */
export async function WithdrawForm(props: BuyerReturnProps) {
  const { locale, found } = props
  const t = await getTranslations({ locale, namespace: "returns.reply" })
  return (
    <ReturnAct
      {...props}
      action={replyReturnAction}
      errorTitle={t("errorTitle")}
      labels={{ reason: t("withdrawReason") }}
    >
      {found.acts.includes("withdraw") && (
        <Disclosure summary={t("withdrawOpen")} tone="danger">
          <p>{t("withdrawWhat")}</p>
          <input type="hidden" name="act" value="withdraw" />
          <TextField
            name="reason"
            label={t("withdrawReason")}
            optionalLabel={t("optional")}
            autoComplete="off"
            maxLength={REASON_LENGTH}
          />
          <SubmitButton
            variant="secondary"
            label={t("withdraw")}
            busyLabel={t("withdrawBusy")}
            className="w-full sm:w-auto"
          />
        </Disclosure>
      )}
    </ReturnAct>
  )
}

/** Says how the goods travel back. */
export async function SendForm(props: BuyerReturnProps) {
  const { locale, found } = props
  const t = await getTranslations({ locale, namespace: "returns.send" })
  const tDesk = await getTranslations({ locale, namespace: "desk" })
  return (
    <ReturnAct
      {...props}
      action={sendReturnAction}
      errorTitle={t("errorTitle")}
      labels={{ courier: t("courier"), waybill: t("waybill") }}
    >
      {found.acts.includes("send") && (
        <>
          <h2 className="text-lg font-bold">{t("title")}</h2>
          <SelectField
            name="courier"
            label={t("courier")}
            options={COURIERS.map((value) => ({ value, label: tDesk(`courier.${value}`) }))}
          />
          <TextField
            name="waybill"
            label={t("waybill")}
            hint={t("waybillHint")}
            aria-required={false}
            autoComplete="off"
            autoCapitalize="characters"
            maxLength={60}
          />
          <SubmitButton label={t("submit")} busyLabel={t("busy")} size="lg" className="w-full" />
        </>
      )}
    </ReturnAct>
  )
}

/** Writes to the seller and the office. */
export async function MessageForm(props: BuyerReturnProps) {
  const { locale, found } = props
  const t = await getTranslations({ locale, namespace: "returns.message" })
  return (
    <ReturnAct
      {...props}
      action={writeReturnMessageAction}
      errorTitle={t("errorTitle")}
      labels={{ text: t("label") }}
      version={String(found.entries.length)}
    >
      {/* Of this showing of the form: sent twice, it writes one message. */}
      <input type="hidden" name="key" value={randomUUID()} />
      <TextField name="text" label={t("label")} hint={t("hintBuyer")} isMultiline maxLength={REASON_LENGTH} />
      <SubmitButton
        variant="secondary"
        label={t("submit")}
        busyLabel={t("busy")}
        className="w-full sm:w-auto"
      />
    </ReturnAct>
  )
}
