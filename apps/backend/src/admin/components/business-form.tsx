import { Button, toast } from "@medusajs/ui"
import { BusinessResponse, SCALES, SECTORS, type Business } from "@sebiduk/contracts"
import { useState, type ComponentProps, type FormEvent } from "react"
import { call } from "../lib/api"
import { useFirstMistake } from "../lib/focus"
import { fieldSentences, sentence, sentenceOf } from "../lib/sentences"
import { useAreas } from "../lib/use-areas"
import { useMe } from "../lib/use-me"
import { Choice, TextField } from "./fields"
import { Mistake } from "./page"

const EMPTY = {
  name: "",
  owner_name: "",
  nik: "",
  npwp: "",
  nib: "",
  legal_form: "Perorangan",
  sector: "beras",
  scale: "mikro",
  established_year: "",
  employees: "",
  street: "",
  desa_code: "",
  postcode: "",
  phone: "",
  email: "",
}
type Values = typeof EMPTY
type Name = keyof Values

const valuesOf = (business: Business): Values => ({
  ...EMPTY,
  name: business.name,
  owner_name: business.owner_name,
  nik: business.nik ?? "",
  npwp: business.npwp ?? "",
  legal_form: business.legal_form,
  sector: business.sector,
  scale: business.scale,
  established_year: business.established_year?.toString() ?? "",
  employees: business.employees?.toString() ?? "",
  street: business.street,
  desa_code: business.desa_code,
  postcode: business.postcode,
  phone: business.phone,
  email: business.email ?? "",
})

/** Fields that are sent as numbers: letters would arrive as nothing. */
const NUMBERS: readonly Name[] = ["established_year", "employees"]
const notNumbers = (values: Values): Record<string, string> =>
  Object.fromEntries(
    NUMBERS.filter((name) => !/^\d*$/.test(values[name].trim())).map((name) => [
      name,
      sentence("NUMBER_INVALID"),
    ]),
  )

const numberOrNull = (text: string): number | null => (text.trim() === "" ? null : Number(text))
const textOrNull = (text: string): string | null => (text.trim() === "" ? null : text)

/** Records a business, or changes one; the NIB of one on record is a licence and stays. */
export function BusinessForm({
  business,
  onSaved,
}: {
  business?: Business
  onSaved: (business: Business) => void
}) {
  const [values, setValues] = useState<Values>(business ? valuesOf(business) : EMPTY)
  const [chosen_kecamatan, setKecamatan] = useState(business?.desa_code.slice(0, 8) ?? "")
  const [mistakes, setMistakes] = useState<Record<string, string>>({})
  const [failure, setFailure] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)
  const { kecamatan, desaOf } = useAreas()
  const { form, lead } = useFirstMistake()
  const own_kecamatan = useMe().staff?.kecamatan_code ?? null
  const offered = kecamatan.filter(({ code }) => own_kecamatan === null || code === own_kecamatan)
  const kecamatan_code = own_kecamatan ?? chosen_kecamatan

  const set = (name: Name) => (value: string) => {
    setValues((before) => ({ ...before, [name]: value }))
    setMistakes(({ [name]: _mended, ...rest }) => rest)
  }
  const text = (name: Name, label: string, more: Partial<ComponentProps<typeof TextField>> = {}) => (
    <TextField {...more} label={label} value={values[name]} error={mistakes[name]} onChange={set(name)} />
  )
  function refuse(found: Record<string, string>, otherwise: string) {
    setMistakes(found)
    setFailure(Object.keys(found).length > 0 ? "Periksa isian yang ditandai." : otherwise)
    lead()
  }

  async function save(event: FormEvent) {
    event.preventDefault()
    if (isBusy) return
    const wrong = notNumbers(values)
    if (Object.keys(wrong).length > 0) {
      refuse(wrong, "")
      return
    }
    setIsBusy(true)
    setFailure(undefined)
    const { nib, ...rest } = values
    const body = {
      ...rest,
      nik: textOrNull(values.nik),
      npwp: textOrNull(values.npwp),
      email: textOrNull(values.email),
      established_year: numberOrNull(values.established_year),
      employees: numberOrNull(values.employees),
      ...(business ? {} : { nib: textOrNull(nib) }),
    }
    try {
      const path = business ? `/admin/registry/businesses/${business.id}` : "/admin/registry/businesses"
      const saved = await call("POST", path, BusinessResponse, body)
      toast.success("Tersimpan")
      onSaved(saved.business)
    } catch (error) {
      refuse(fieldSentences(error), sentenceOf(error))
    }
    setIsBusy(false)
  }

  return (
    <form ref={form} noValidate className="flex flex-col gap-4" onSubmit={(event) => void save(event)}>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {text("name", "Nama usaha")}
        {text("owner_name", "Nama pemilik")}
        {text("nik", "NIK", { hint: "16 angka; disimpan tersandi" })}
        {text("npwp", "NPWP (bila ada)")}
        {!business && text("nib", "NIB (bila ada)", { hint: "13 angka dari OSS" })}
        {text("legal_form", "Bentuk usaha")}
        <Choice
          label="Sektor"
          value={values.sector}
          options={SECTORS.map((sector) => ({ value: sector, label: sector }))}
          error={mistakes["sector"]}
          onChange={set("sector")}
        />
        <Choice
          label="Skala"
          value={values.scale}
          options={SCALES.map((scale) => ({ value: scale, label: scale }))}
          error={mistakes["scale"]}
          onChange={set("scale")}
        />
        {text("established_year", "Tahun berdiri", { inputMode: "numeric" })}
        {text("employees", "Tenaga kerja", { inputMode: "numeric" })}
        <Choice
          label="Kecamatan"
          empty={own_kecamatan === null ? "Pilih kecamatan" : undefined}
          value={kecamatan_code}
          options={offered.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(code) => {
            setKecamatan(code)
            set("desa_code")("")
          }}
        />
        <Choice
          label="Desa"
          empty="Pilih desa"
          value={values.desa_code}
          options={desaOf(kecamatan_code).map(({ code, name }) => ({ value: code, label: name }))}
          error={mistakes["desa_code"]}
          onChange={(code) => {
            set("desa_code")(code)
            const postcode = desaOf(kecamatan_code).find((desa) => desa.code === code)?.postcode
            if (postcode) set("postcode")(postcode)
          }}
        />
        {text("street", "Alamat (jalan, RT/RW)")}
        {text("postcode", "Kode pos")}
        {text("phone", "Telepon", { hint: "contoh 0812-3456-7890" })}
        {text("email", "E-mail (bila ada)")}
      </div>
      {failure && <Mistake>{failure}</Mistake>}
      <div>
        <Button type="submit" size="small" aria-disabled={isBusy}>
          {isBusy ? "Menyimpan…" : "Simpan"}
        </Button>
      </div>
    </form>
  )
}
