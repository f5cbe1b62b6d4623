import type { Locale, ReturnLine } from "@sebiduk/contracts"
import { formatNumber, rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { Disclosure } from "@/ui/disclosure"
import { RadioOption, TextField } from "@/ui/form-fields-client"
import { SubmitButton } from "@/ui/submit-button-client"
import { acceptReturnAction, offerReturnAction, refuseReturnAction } from "../../actions/returns"
import { returnAmount } from "../../return-amounts"
import { ReturnAct, type SellerReturnProps } from "./return-act"

const REASON_LENGTH = 500

const nameOf = (line: ReturnLine, locale: Locale) => ({
  title: line.title[locale],
  variant: line.variant_title,
})

/** Whether the goods travel back before the money does. */
async function GoodsChoice({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "returns.desk.accept" })
  return (
    <fieldset className="space-y-2">
      <legend className="mb-2 font-semibold">{t("goods")}</legend>
      <RadioOption name="goods" value="keep" title={t("keep")} defaultChecked isFirst />
      <RadioOption name="goods" value="back" title={t("back")} />
    </fieldset>
  )
}

/** Gives back all that was paid for the pieces. */
export async function AcceptReturnForm(props: SellerReturnProps) {
  const { locale, found } = props
  const t = await getTranslations({ locale, namespace: "returns.desk.accept" })
  const amount = rupiah(found.paid_idr, locale)
  return (
    <ReturnAct {...props} action={acceptReturnAction} errorTitle={t("errorTitle")}>
      {found.acts.includes("accept") && (
        <>
          <h2 className="text-lg font-bold">{t("title")}</h2>
          <p>{t("what", { amount })}</p>
          <GoodsChoice locale={locale} />
          <SubmitButton label={t("submit", { amount })} busyLabel={t("busy")} size="lg" className="w-full" />
        </>
      )}
    </ReturnAct>
  )
}

/** Offers a part; all that was paid is filled in, to be lowered. */
export async function OfferReturnForm(props: SellerReturnProps) {
  const { locale, found } = props
  const t = await getTranslations({ locale, namespace: "returns.desk.offer" })
  const tAccept = await getTranslations({ locale, namespace: "returns.desk.accept" })
  const labels = found.lines.map(
    (line) => [returnAmount(line.line_id), t("amount", nameOf(line, locale))] as const,
  )
  return (
    <ReturnAct
      {...props}
      action={offerReturnAction}
      errorTitle={tAccept("errorTitle")}
      labels={{ ...Object.fromEntries(labels), reason: t("reason") }}
    >
      {found.acts.includes("offer") && (
        <Disclosure summary={t("open")}>
          <p>{t("what")}</p>
          {found.lines.map((line) => (
            <TextField
              key={line.line_id}
              name={returnAmount(line.line_id)}
              label={t("amount", nameOf(line, locale))}
              hint={t("amountHint", { amount: rupiah(line.paid_idr, locale) })}
              defaultValue={formatNumber(line.paid_idr, locale)}
              inputMode="numeric"
              autoComplete="off"
              maxLength={20}
            />
          ))}
          <GoodsChoice locale={locale} />
          <TextField name="reason" label={t("reason")} isMultiline maxLength={REASON_LENGTH} />
          <SubmitButton
            variant="secondary"
            label={t("submit")}
            busyLabel={t("busy")}
            className="w-full sm:w-auto"
          />
        </Disclosure>
      )}
    </ReturnAct>
  )
}

/** Refuses with a reason that the buyer reads. */
export async function RefuseReturnForm(props: SellerReturnProps) {
  const { locale, found } = props
  const t = await getTranslations({ locale, namespace: "returns.desk.refuse" })
  const tAccept = await getTranslations({ locale, namespace: "returns.desk.accept" })
  return (
    <ReturnAct
      {...props}
      action={refuseReturnAction}
      errorTitle={tAccept("errorTitle")}
      labels={{ reason: t("reason") }}
    >
      {found.acts.includes("refuse") && (
        <Disclosure summary={t("open")} tone="danger">
          <p>{t("what")}</p>
          <TextField name="reason" label={t("reason")} isMultiline maxLength={REASON_LENGTH} />
          <SubmitButton
            variant="secondary"
            label={t("submit")}
            busyLabel={t("busy")}
            className="w-full sm:w-auto"
          />
        </Disclosure>
      )}
    </ReturnAct>
  )
}
