import { Button, Input, Label, Text } from "@medusajs/ui"
import {
  REGISTRY_COLUMNS,
  RegistryImportListResponse,
  RegistryImportResponse,
  type RegistryImport,
} from "@sebiduk/contracts"
import { useId, useState, type FormEvent } from "react"
import { DataTable } from "../../../components/data-table"
import { BESIDE_FIELDS } from "../../../components/fields"
import { ImportPanel } from "../../../components/import-panel"
import { OnlyFor } from "../../../components/only-for"
import { Loaded, Mistake, Page, Section } from "../../../components/page"
import { sendFile } from "../../../lib/api"
import { useFirstMistake } from "../../../lib/focus"
import { countsOf, goodRowsOf, IMPORT_STATES } from "../../../lib/imports"
import { sentence, sentenceOf } from "../../../lib/sentences"
import { useAnswer } from "../../../lib/use-answer"
import { momentText } from "../../../lib/words"

const TEMPLATE = `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${REGISTRY_COLUMNS.join(",")}\r\n`)}`

function ImportRoom() {
  const past = useAnswer("/admin/registry/imports", RegistryImportListResponse)
  const [checked, setChecked] = useState<RegistryImport>()
  const [mistake, setMistake] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)
  const { form, lead } = useFirstMistake()
  const id = useId()

  function refuse(why: string) {
    setMistake(why)
    lead()
  }

  async function check(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isBusy) return
    const file = new FormData(event.currentTarget).get("file")
    // What was checked before is not what is chosen now.
    setChecked(undefined)
    setMistake(undefined)
    // A field left empty hands over a file without a name.
    if (!(file instanceof File) || file.name === "") {
      refuse(sentence("FILE_REQUIRED"))
      return
    }
    if (file.size === 0) {
      refuse(`Berkas ${file.name} kosong.`)
      return
    }
    setIsBusy(true)
    try {
      setChecked((await sendFile("/admin/registry/imports", file, RegistryImportResponse)).import)
      past.reload()
    } catch (error) {
      refuse(sentenceOf(error))
    }
    setIsBusy(false)
  }

  return (
    <>
      <Section title="Berkas CSV">
        <form
          ref={form}
          noValidate
          className="flex flex-wrap items-start gap-4"
          onSubmit={(event) => void check(event)}
        >
          <div className="flex flex-col gap-1">
            <Label size="small" htmlFor={id}>
              Berkas (CSV UTF-8, paling besar 20 MB)
            </Label>
            <Input
              id={id}
              name="file"
              type="file"
              accept=".csv,text/csv"
              aria-invalid={mistake ? true : undefined}
              aria-describedby={mistake ? `${id}-hint ${id}-error` : `${id}-hint`}
            />
          </div>
          <Button type="submit" className={BESIDE_FIELDS} aria-disabled={isBusy}>
            {isBusy ? "Memeriksa…" : "Periksa"}
          </Button>
        </form>
        {mistake && <Mistake id={`${id}-error`}>{mistake}</Mistake>}
        <Text id={`${id}-hint`} size="small" className="text-ui-fg-subtle">
          Di Excel: Simpan Sebagai, lalu pilih jenis berkas “CSV UTF-8”.
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          Kolom: {REGISTRY_COLUMNS.join(", ")}. Dicocokkan dengan NIB, lalu NIK, lalu nama dan desa.
        </Text>
      </Section>
      {checked && <ImportPanel key={checked.id} first={checked} onDone={past.reload} />}
      <Section title="Impor terakhir">
        <Loaded answer={past}>
          {({ imports }) => (
            <DataTable
              label="Impor terakhir"
              rows={imports}
              keyOf={(one) => one.id}
              empty="Belum ada impor."
              columns={[
                { title: "Waktu", cell: ({ created_at }) => momentText(created_at) },
                { title: "Berkas", cell: ({ file_name }) => file_name },
                { title: "Oleh", cell: ({ created_by }) => created_by },
                { title: "Keadaan", cell: ({ state }) => IMPORT_STATES[state] },
                { title: "Hasil", cell: countsOf },
                {
                  title: "Tindakan",
                  cell: (one) =>
                    one.state === "done" ? null : (
                      <Button size="small" variant="secondary" onClick={() => setChecked(one)}>
                        {goodRowsOf(one) === 0 ? "Lihat" : "Lanjutkan"}
                      </Button>
                    ),
                },
              ]}
            />
          )}
        </Loaded>
      </Section>
    </>
  )
}

const ImportPage = () => (
  <Page
    title="Impor data UMKM"
    intro="Berkas diperiksa dahulu; belum ada yang berubah sampai Anda menyetujui."
    actions={
      <Button size="small" variant="secondary" asChild>
        <a href={TEMPLATE} download="contoh-umkm.csv">
          Unduh contoh kolom
        </a>
      </Button>
    }
  >
    <OnlyFor right="import">
      <ImportRoom />
    </OnlyFor>
  </Page>
)

export default ImportPage
