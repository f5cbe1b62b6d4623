import { isDated, LICENCE_KINDS } from "@sebiduk/domain"
import type { Licence, Locale } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { FILE_MAX_BYTES, megabytes } from "@/ui/upload-limits"
import { SelectField, TextField } from "@/ui/form-fields-client"
import { saveLicenceAction } from "../actions/licences"
import { KeptPaper } from "./kept-paper-client"
import { PaperField } from "@/ui/paper-field-client"
import { SellerForm } from "./seller-form"

/** A licence to be checked: what the paper says, and a photo of it. */
export async function LicenceForm({ locale, licence }: { locale: Locale; licence?: Licence }) {
  const t = await getTranslations({ locale, namespace: "seller" })
  const labels = {
    type: t("licences.type"),
    number: t("licences.number"),
    issuer: t("licences.issuer"),
    issued_on: t("licences.issuedOn"),
    valid_until: t("licences.validField"),
    standard: t("licences.standard"),
    file: t("licences.paper"),
  }
  const evidence = licence?.evidence
  const dated = LICENCE_KINDS.filter(isDated).map((kind) => t(`licenceShort.${kind}`))
  const isAlwaysDated = licence !== undefined && isDated(licence.type)
  const date = isAlwaysDated
    ? { type: "date" }
    : {
        type: "date",
        hint: t("licences.datesHint", { licences: dated.join(", ") }),
        "aria-required": false,
      }
  return (
    <SellerForm
      locale={locale}
      action={saveLicenceAction}
      labels={labels}
      submit={t("licences.send")}
      busy={t("licences.sending")}
    >
      <input type="hidden" name="licence_id" value={licence?.id ?? ""} />
      {!licence && (
        <SelectField
          name="type"
          label={labels.type}
          defaultValue="NIB"
          options={LICENCE_KINDS.map((kind) => ({ value: kind, label: t(`licenceType.${kind}`) }))}
        />
      )}
      <TextField
        name="number"
        label={labels.number}
        hint={t("licences.numberHint")}
        defaultValue={licence?.number ?? ""}
        autoComplete="off"
        maxLength={60}
      />
      <TextField
        name="issuer"
        label={labels.issuer}
        optionalLabel={t("optional")}
        defaultValue={licence?.issuer ?? ""}
        maxLength={120}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          {...date}
          name="issued_on"
          label={labels.issued_on}
          defaultValue={licence?.issued_on ?? ""}
        />
        <TextField
          {...date}
          name="valid_until"
          label={labels.valid_until}
          defaultValue={licence?.valid_until ?? ""}
        />
      </div>
      <TextField
        name="standard"
        label={labels.standard}
        optionalLabel={t("optional")}
        defaultValue={licence?.standard ?? ""}
        maxLength={60}
      />
      <PaperField
        name="file"
        label={labels.file}
        hint={t("licences.paperHint", megabytes(FILE_MAX_BYTES))}
        tooLarge={t("licences.tooLarge", megabytes(FILE_MAX_BYTES))}
        accept="image/*,application/pdf"
      />
      <KeptPaper
        sentence={t("licences.keptPaper", { name: "{name}" })}
        evidence={evidence ? { id: evidence.id, name: evidence.file_name } : undefined}
      />
    </SellerForm>
  )
}

/** What each licence is and where one gets it. */
export async function LicenceHelp({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "seller" })
  return (
    <dl className="space-y-2 text-sm">
      {LICENCE_KINDS.map((kind) => (
        <div key={kind}>
          <dt className="font-semibold">{t(`licenceType.${kind}`)}</dt>
          <dd className="text-ink-soft">{t(`licenceHelp.${kind}`)}</dd>
        </div>
      ))}
    </dl>
  )
}
