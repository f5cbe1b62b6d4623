import { Button, Input, Label, Text } from "@medusajs/ui"
import {
  REGISTRY_COLUMNS,
  RegistryImportListResponse,
  RegistryImportResponse,
  type RegistryImport,
} from "@sebiduk/contracts"
import { useEffect, useId, useState, type FormEvent } from "react"
import { Link } from "react-router-dom"
import { DataTable } from "../../../components/data-table"
import { Loaded, Mistake, Page, Section } from "../../../components/page"
import { call, sendFile } from "../../../lib/api"
import { sentenceOf } from "../../../lib/sentences"
import { useAnswer } from "../../../lib/use-answer"
import { momentText } from "../../../lib/words"

const TEMPLATE = `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${REGISTRY_COLUMNS.join(",")}\r\n`)}`
const LOOK_EVERY_MS = 1_000
const STATES = {
  checked: "Diperiksa, belum dijalankan",
  running: "Berjalan",
  done: "Selesai",
  failed: "Berhenti",
}
const REASONS = {
  name_and_desa: "hanya nama dan desa yang cocok",
  nik_shared: "NIK dipakai beberapa catatan",
} as const

const countsOf = (one: RegistryImport): string =>
  `${one.created} baru · ${one.updated} berubah · ${one.unchanged} sama · ${one.refused} ditolak · ${one.flagged} perlu dilihat`

function Outcome({ one }: { one: RegistryImport }) {
  return (
    <div className="flex flex-col gap-3">
      <Text size="small">
        {one.rows.toLocaleString("id-ID")} baris: {countsOf(one)}
      </Text>
      {one.errors.length > 0 && (
        <DataTable
          label="Baris yang ditolak"
          rows={one.errors}
          keyOf={({ line, column }) => `${line} ${column}`}
          empty=""
          columns={[
            { title: "Baris", cell: ({ line }) => line },
            { title: "Kolom", cell: ({ column }) => column },
            { title: "Yang benar", cell: ({ expected }) => expected },
          ]}
        />
      )}
      {one.flags.length > 0 && (
        <DataTable
          label="Perlu dilihat"
          rows={one.flags}
          keyOf={({ line, business_id }) => `${line} ${business_id}`}
          empty=""
          columns={[
            { title: "Baris", cell: ({ line }) => line },
            {
              title: "Catatan",
              cell: ({ business_id, business_name }) => (
                <Link className="text-ui-fg-interactive underline" to={`/umkm/${business_id}`}>
                  {business_name}
                </Link>
              ),
            },
            { title: "Sebab", cell: ({ reason }) => REASONS[reason] },
          ]}
        />
      )}
    </div>
  )
}

/** An import from its check to its end. */
function Running({ first, onDone }: { first: RegistryImport; onDone: () => void }) {
  const [one, setOne] = useState(first)
  const [mistake, setMistake] = useState<string>()
  const path = `/admin/registry/imports/${one.id}`

  useEffect(() => {
    if (one.state !== "running") return
    const timer = setTimeout(() => {
      call("GET", path, RegistryImportResponse).then(
        (answer) => {
          setOne(answer.import)
          if (answer.import.state !== "running") onDone()
        },
        (error: unknown) => setMistake(sentenceOf(error)),
      )
    }, LOOK_EVERY_MS)
    return () => clearTimeout(timer)
  }, [one, path, onDone])

  async function run() {
    setMistake(undefined)
    try {
      setOne((await call("POST", `${path}/run`, RegistryImportResponse, {})).import)
    } catch (error) {
      setMistake(sentenceOf(error))
    }
  }

  const done = one.created + one.updated
  return (
    <Section title={`${one.file_name}: ${STATES[one.state]}`}>
      <Outcome one={one} />
      {mistake && <Mistake>{mistake}</Mistake>}
      {(one.state === "checked" || one.state === "failed") && (
        <div>
          <Button size="small" onClick={() => void run()}>
            Masukkan {done.toLocaleString("id-ID")} baris
          </Button>
        </div>
      )}
      {one.state === "running" && (
        <label className="txt-small flex flex-col gap-1">
          {one.rows_done.toLocaleString("id-ID")} dari {one.rows.toLocaleString("id-ID")} baris
          <progress className="w-full" value={one.rows_done} max={Math.max(1, one.rows)} />
        </label>
      )}
    </Section>
  )
}

const ImportPage = () => {
  const past = useAnswer("/admin/registry/imports", RegistryImportListResponse)
  const [checked, setChecked] = useState<RegistryImport>()
  const [mistake, setMistake] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)
  const id = useId()

  async function check(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const file = new FormData(event.currentTarget).get("file")
    if (!(file instanceof File) || file.size === 0) {
      setMistake("Pilih berkasnya dahulu.")
      return
    }
    setIsBusy(true)
    setMistake(undefined)
    try {
      setChecked((await sendFile("/admin/registry/imports", file, RegistryImportResponse)).import)
      past.reload()
    } catch (error) {
      setMistake(sentenceOf(error))
    }
    setIsBusy(false)
  }

  return (
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
      <Section title="Berkas CSV">
        <form className="flex flex-wrap items-end gap-3" onSubmit={(event) => void check(event)}>
          <div className="flex flex-col gap-1">
            <Label size="small" htmlFor={id}>
              Berkas (CSV UTF-8, paling besar 20 MB)
            </Label>
            <Input id={id} name="file" type="file" accept=".csv,text/csv" />
          </div>
          <Button size="small" type="submit" disabled={isBusy}>
            {isBusy ? "Memeriksa…" : "Periksa"}
          </Button>
        </form>
        {mistake && <Mistake>{mistake}</Mistake>}
        <Text size="small" className="text-ui-fg-subtle">
          Kolom: {REGISTRY_COLUMNS.join(", ")}. Dicocokkan dengan NIB, lalu NIK, lalu nama dan desa.
        </Text>
      </Section>
      {checked && <Running key={checked.id} first={checked} onDone={past.reload} />}
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
                { title: "Keadaan", cell: ({ state }) => STATES[state] },
                { title: "Hasil", cell: countsOf },
                {
                  title: "Tindakan",
                  cell: (one) =>
                    one.state === "done" ? null : (
                      <Button size="small" variant="secondary" onClick={() => setChecked(one)}>
                        Lanjutkan
                      </Button>
                    ),
                },
              ]}
            />
          )}
        </Loaded>
      </Section>
    </Page>
  )
}

export default ImportPage
