import { PROOF_MAX_BYTES, type Locale, type Order, type TransferInstructions } from "@sebiduk/contracts"
import { formatDateTime } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { ActionForm } from "@/ui/action-form-client"
import { Alert } from "@/ui/alert"
import { IDLE_FORM } from "@/ui/form-state"
import { TextField } from "@/ui/form-fields-client"
import { PaperField } from "@/ui/paper-field-client"
import { SubmitButton } from "@/ui/submit-button-client"
import { megabytes } from "@/ui/upload-limits"
import { sendProofAction } from "../proof-action"
import { isProofWaiting } from "../transfer-stage"

/** Where the proof and its form stand on the page. */
export const PROOF_ID = "bukti"

type Props = { locale: Locale; order: Order; transfer: TransferInstructions; token: string }

const ACCEPT = "image/jpeg,image/png,image/webp,application/pdf"

/** What the buyer sent to show that the money is on its way, and the form to send it. */
export async function TransferProof({ locale, order, transfer, token }: Props) {
  const t = await getTranslations({ locale, namespace: "orders.proof" })
  const tErrors = await getTranslations({ locale, namespace: "errors" })
  const size = megabytes(PROOF_MAX_BYTES)
  const { proofs } = transfer
  const addressOf = (proof_id: string) =>
    `/api/orders/${order.id}/proofs/${proof_id}?token=${encodeURIComponent(token)}`
  return (
    <section aria-labelledby={PROOF_ID} className="mt-5 border-t border-line pt-5">
      <h3 id={PROOF_ID} className="font-bold">
        {t("heading")}
      </h3>
      {isProofWaiting(transfer) ? (
        <Alert tone="success" className="mt-2">
          <p>{t("waiting")}</p>
        </Alert>
      ) : (
        <p className="mt-1">{t("intro")}</p>
      )}
      {proofs.length > 0 && (
        <ul className="mt-2 space-y-1">
          {proofs.map(({ id, status, file_name, sent_at, reason }) => (
            <li key={id}>
              <a
                href={addressOf(id)}
                target="_blank"
                rel="noopener"
                aria-label={t("open", { file: file_name })}
                className="inline-flex min-h-11 items-center [overflow-wrap:anywhere] underline"
              >
                {file_name}
              </a>
              <span className="block text-sm text-ink-soft">
                {t("sentAt", { date: formatDateTime(sent_at, locale) })}
              </span>
              {status === "rejected" && (
                <Alert tone="danger" className="mt-2">
                  <p className="[overflow-wrap:anywhere]">{t("rejected", { reason: reason ?? "" })}</p>
                  <p>{t("again")}</p>
                </Alert>
              )}
            </li>
          ))}
        </ul>
      )}
      <ActionForm
        key={proofs.length}
        action={sendProofAction}
        initial={IDLE_FORM}
        errorTitle={t("errorTitle")}
        unreachableMessage={tErrors("UNREACHABLE")}
        fieldLabels={{ proof: t("file"), sender: t("sender"), note: t("note") }}
        className="mt-3 space-y-4"
      >
        <input type="hidden" name="purchase_id" value={order.id} />
        <input type="hidden" name="token" value={token} />
        <PaperField
          name="proof"
          label={t("file")}
          hint={t("fileHint", size)}
          accept={ACCEPT}
          tooLarge={t("tooLarge", size)}
        />
        <TextField
          name="sender"
          label={t("sender")}
          optionalLabel={t("optional")}
          autoComplete="name"
          maxLength={100}
        />
        <TextField
          name="note"
          label={t("note")}
          optionalLabel={t("optional")}
          autoComplete="off"
          maxLength={300}
        />
        <SubmitButton label={t("submit")} busyLabel={t("busy")} className="w-full sm:w-auto" />
      </ActionForm>
    </section>
  )
}
