import { formatDate, rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { Disclosure } from "@/ui/disclosure"
import { GroupError, RadioOption, TextField } from "@/ui/form-fields-client"
import { SubmitButton } from "@/ui/submit-button-client"
import { acceptOrderAction, rejectOrderAction } from "../../actions/orders"
import { DeskForm, type DeskProps } from "./desk-form"

const REASON_LENGTH = 200

/** Promises a day of sending. */
export async function AcceptForm({ locale, order }: DeskProps) {
  const t = await getTranslations({ locale, namespace: "desk.accept" })
  const range = order.ship_by_range
  return (
    <DeskForm
      locale={locale}
      order={order}
      action={acceptOrderAction}
      errorTitle={t("errorTitle")}
      labels={{ ship_by: t("date") }}
    >
      {range && (
        <>
          <h2 className="text-lg font-bold">{t("title")}</h2>
          <TextField
            name="ship_by"
            type="date"
            label={t("date")}
            hint={t("hint", {
              earliest: formatDate(range.earliest, locale),
              latest: formatDate(range.latest, locale),
            })}
            defaultValue={range.suggested}
            min={range.earliest}
            max={range.latest}
          />
          <SubmitButton label={t("submit")} busyLabel={t("busy")} size="lg" className="w-full" />
        </>
      )}
    </DeskForm>
  )
}

const KINDS = ["stock", "time", "place", "other"] as const

/** Refuses the order with a reason that the buyer reads. */
export async function RejectForm({ locale, order }: DeskProps) {
  const t = await getTranslations({ locale, namespace: "desk.reject" })
  return (
    <DeskForm
      locale={locale}
      order={order}
      action={rejectOrderAction}
      errorTitle={t("errorTitle")}
      labels={{ kind: t("reason"), reason: t("text") }}
    >
      {order.acts.includes("reject") && (
        <Disclosure summary={t("open")} tone="danger">
          <p>{t("what")}</p>
          {order.paid_at && <p>{t("refund", { amount: rupiah(order.total_idr, locale) })}</p>}
          <fieldset className="space-y-2">
            <legend className="mb-2 font-semibold">{t("reason")}</legend>
            {KINDS.map((kind, index) => (
              <RadioOption
                key={kind}
                name="kind"
                value={kind}
                title={t(`kind.${kind}`)}
                required
                isFirst={index === 0}
              />
            ))}
            <GroupError name="kind" />
          </fieldset>
          <TextField
            name="reason"
            label={t("text")}
            hint={t("textHint")}
            autoComplete="off"
            maxLength={REASON_LENGTH}
            aria-required={false}
          />
          <SubmitButton
            variant="secondary"
            label={t("submit")}
            busyLabel={t("busy")}
            size="lg"
            className="w-full"
          />
        </Disclosure>
      )}
    </DeskForm>
  )
}
