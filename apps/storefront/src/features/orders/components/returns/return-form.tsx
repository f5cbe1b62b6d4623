import { randomUUID } from "node:crypto"
import type { Locale, Order, ReturnListResponse, SellerOrder } from "@sebiduk/contracts"
import { formatDateTime, MAX_RETURN_PHOTOS, RETURN_REASONS } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { ActionForm } from "@/ui/action-form-client"
import { GroupError, RadioOption, TextField } from "@/ui/form-fields-client"
import { IDLE_FORM } from "@/ui/form-state"
import { KeptPictures } from "@/ui/kept-pictures-client"
import { PaperField } from "@/ui/paper-field-client"
import { SubmitButton } from "@/ui/submit-button-client"
import { FILE_MAX_BYTES, FILES_MAX_BYTES, megabytes } from "@/ui/upload-limits"
import { openReturnAction } from "../../return-actions"
import { returnQuantity } from "../../return-form"

type Props = {
  locale: Locale
  purchase: Order
  order: SellerOrder
  token: string
  list: ReturnListResponse
}

const WORDS_LENGTH = 1_000

/** What is given back, why, and how it looks. */
export async function ReturnForm({ locale, purchase, order, token, list }: Props) {
  const t = await getTranslations({ locale, namespace: "returns" })
  const tErrors = await getTranslations({ locale, namespace: "errors" })
  const returnable = list.orders.find(({ order_id }) => order_id === order.id)?.lines ?? []
  const open = order.lines.flatMap((line) => {
    const { left = 0, until = null } = returnable.find(({ line_id }) => line_id === line.id) ?? {}
    return left > 0 && until ? [{ line, left, until }] : []
  })
  const nameOf = (line: SellerOrder["lines"][number]) => ({
    title: line.title[locale],
    variant: line.variant_title,
  })
  const labels = {
    lines: t("form.lines"),
    ...Object.fromEntries(
      open.map(({ line }) => [returnQuantity(line.id), t("form.quantity", nameOf(line))]),
    ),
    reason: t("form.reason"),
    words: t("form.words"),
    photos: t("form.photos"),
    bank: t("form.bank"),
    account_number: t("form.number"),
    holder: t("form.holder"),
  }
  const [only, ...others] = open
  const preset = others.length === 0 && only?.left === 1 ? 1 : ""
  return (
    <ActionForm
      action={openReturnAction}
      initial={IDLE_FORM}
      errorTitle={t("form.errorTitle")}
      unreachableMessage={tErrors("UNREACHABLE")}
      fieldLabels={labels}
      className="space-y-6"
    >
      <input type="hidden" name="purchase_id" value={purchase.id} />
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="order_id" value={order.id} />
      {/* Of this showing of the form: sent twice, it opens one return. */}
      <input type="hidden" name="key" value={randomUUID()} />
      <fieldset className="space-y-4">
        <legend className="mb-2 text-lg font-bold">{t("form.lines")}</legend>
        {open.map(({ line, left, until }) => (
          <TextField
            key={line.id}
            name={returnQuantity(line.id)}
            label={t("form.quantity", nameOf(line))}
            hint={t("form.left", { left, date: formatDateTime(until, locale) })}
            defaultValue={preset}
            inputMode="numeric"
            autoComplete="off"
            maxLength={6}
            aria-required={false}
          />
        ))}
        <GroupError name="lines" />
      </fieldset>
      <fieldset className="space-y-2">
        <legend className="mb-2 text-lg font-bold">{t("form.reason")}</legend>
        {RETURN_REASONS.map((reason, index) => (
          <RadioOption
            key={reason}
            name="reason"
            value={reason}
            title={t(`reason.${reason}`)}
            isFirst={index === 0}
          />
        ))}
        <GroupError name="reason" />
      </fieldset>
      <TextField
        name="words"
        label={t("form.words")}
        hint={t("form.wordsHint")}
        isMultiline
        maxLength={WORDS_LENGTH}
      />
      <div className="space-y-2">
        <PaperField
          name="photos"
          label={t("form.photos")}
          hint={t("form.photosHint", { count: MAX_RETURN_PHOTOS, ...megabytes(FILE_MAX_BYTES) })}
          tooLarge={t("form.photoTooLarge", megabytes(FILE_MAX_BYTES))}
          tooMuch={t("form.photosTooMuch", megabytes(FILES_MAX_BYTES))}
          limit={t("form.photosLimit", megabytes(FILES_MAX_BYTES))}
          accept="image/*"
          isMultiple
        />
        <KeptPictures
          sentences={Array.from({ length: MAX_RETURN_PHOTOS }, (_, index) =>
            t("form.keptPhotos", { count: index + 1 }),
          )}
        />
      </div>
      {list.needs_account && (
        <fieldset className="space-y-4">
          <legend className="mb-1 text-lg font-bold">{t("form.account")}</legend>
          <p className="text-sm text-ink-soft">{t("form.accountHint")}</p>
          <TextField name="bank" label={t("form.bank")} autoComplete="off" maxLength={60} />
          <TextField
            name="account_number"
            label={t("form.number")}
            inputMode="numeric"
            autoComplete="off"
            maxLength={30}
          />
          <TextField name="holder" label={t("form.holder")} autoComplete="name" maxLength={100} />
        </fieldset>
      )}
      <SubmitButton label={t("form.submit")} busyLabel={t("form.busy")} size="lg" className="w-full" />
    </ActionForm>
  )
}
