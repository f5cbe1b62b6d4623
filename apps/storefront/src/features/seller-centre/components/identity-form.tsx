import { SECTORS, type Area, type Locale, type SellerMeResponse } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { SelectField, TextField } from "@/ui/form-fields-client"
import { saveIdentityAction } from "../actions/shop"
import { SellerForm } from "./seller-form"

type Props = { locale: Locale; me: SellerMeResponse; areas: readonly Area[] }

/** Every desa of the regency under its kecamatan. */
const desaGroups = (areas: readonly Area[]) =>
  areas
    .filter(({ level }) => level === "kecamatan")
    .map((kecamatan) => ({
      label: kecamatan.name,
      options: areas
        .filter(({ level, code }) => level === "desa" && code.startsWith(`${kecamatan.code}.`))
        .map(({ code, name }) => ({ value: code, label: `${name}, ${kecamatan.name}` })),
    }))

/** Whose business the shop is, until the office has it in hand. */
export async function IdentityForm({ locale, me, areas }: Props) {
  const t = await getTranslations({ locale, namespace: "seller" })
  const { business } = me.shop
  const optional = t("optional")
  const labels = {
    owner_name: t("identity.owner"),
    nik: t("identity.nik"),
    npwp: t("identity.npwp"),
    name: t("identity.name"),
    legal_form: t("identity.legalForm"),
    sector: t("identity.sector"),
    established_year: t("identity.year"),
    employees: t("identity.employees"),
    sales_idr: t("identity.sales"),
    desa_code: t("identity.desa"),
    street: t("identity.street"),
    postcode: t("identity.postcode"),
    phone: t("identity.phone"),
  }
  const number = { inputMode: "numeric", autoComplete: "off" } as const
  return (
    <SellerForm
      locale={locale}
      action={saveIdentityAction}
      labels={labels}
      submit={t("save")}
      busy={t("saving")}
    >
      <TextField
        name="owner_name"
        label={labels.owner_name}
        defaultValue={business?.owner_name}
        autoComplete="name"
        maxLength={120}
      />
      <TextField
        {...number}
        name="nik"
        label={labels.nik}
        hint={t("identity.nikHint")}
        defaultValue={business?.nik ?? ""}
        maxLength={40}
      />
      <TextField
        {...number}
        name="npwp"
        label={labels.npwp}
        optionalLabel={optional}
        defaultValue={business?.npwp ?? ""}
        maxLength={40}
      />
      <TextField name="name" label={labels.name} defaultValue={business?.name} maxLength={120} />
      <TextField
        name="legal_form"
        label={labels.legal_form}
        hint={t("identity.legalFormHint")}
        defaultValue={business?.legal_form ?? "Perorangan"}
        maxLength={60}
      />
      <SelectField
        name="sector"
        label={labels.sector}
        defaultValue={business?.sector ?? "beras"}
        options={SECTORS.map((sector) => ({ value: sector, label: t(`sector.${sector}`) }))}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          {...number}
          name="established_year"
          label={labels.established_year}
          optionalLabel={optional}
          defaultValue={business?.established_year ?? ""}
          maxLength={4}
        />
        <TextField
          {...number}
          name="employees"
          label={labels.employees}
          optionalLabel={optional}
          defaultValue={business?.employees ?? ""}
          maxLength={10}
        />
      </div>
      <TextField
        {...number}
        name="sales_idr"
        label={labels.sales_idr}
        optionalLabel={optional}
        maxLength={25}
      />
      <SelectField
        name="desa_code"
        label={labels.desa_code}
        placeholder={t("identity.desaChoose")}
        defaultValue={business?.desa_code ?? ""}
        groups={desaGroups(areas)}
      />
      <TextField
        name="street"
        label={labels.street}
        defaultValue={business?.street}
        autoComplete="street-address"
        maxLength={200}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          name="postcode"
          label={labels.postcode}
          inputMode="numeric"
          defaultValue={business?.postcode}
          autoComplete="postal-code"
          maxLength={5}
        />
        <TextField
          name="phone"
          type="tel"
          label={labels.phone}
          defaultValue={business?.phone ?? me.member.phone ?? ""}
          autoComplete="tel"
          maxLength={30}
        />
      </div>
    </SellerForm>
  )
}
