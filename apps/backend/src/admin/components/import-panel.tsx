import { Button, Text } from "@medusajs/ui"
import { RegistryImportResponse, type RegistryImport } from "@sebiduk/contracts"
import { useEffect, useRef, useState } from "react"
import { call } from "../lib/api"
import { countsOf, goodRowsOf, IMPORT_STATES } from "../lib/imports"
import { sentenceOf } from "../lib/sentences"
import { DataTable } from "./data-table"
import { Mistake, Section } from "./page"
import { TextLink } from "./text-link"

const LOOK_EVERY_MS = 1_000
const REASONS = {
  name_and_desa: "hanya nama dan desa yang cocok",
  nik_shared: "NIK dipakai beberapa catatan",
} as const

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
                <TextLink to={`/umkm/${business_id}`}>{business_name}</TextLink>
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
export function ImportPanel({ first, onDone }: { first: RegistryImport; onDone: () => void }) {
  const [one, setOne] = useState(first)
  const [mistake, setMistake] = useState<string>()
  const outcome = useRef<HTMLDivElement>(null)
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
      outcome.current?.focus()
    } catch (error) {
      setMistake(sentenceOf(error))
    }
  }

  const good = goodRowsOf(one)
  const isWaiting = one.state === "checked" || one.state === "failed"
  return (
    <Section title={`${one.file_name}: ${IMPORT_STATES[one.state]}`}>
      <div ref={outcome} tabIndex={-1}>
        <Outcome one={one} />
      </div>
      {mistake && <Mistake>{mistake}</Mistake>}
      {isWaiting && good === 0 && (
        <Text size="small">
          Tidak ada baris yang baru atau berubah, jadi tidak ada yang dapat dimasukkan.
        </Text>
      )}
      {isWaiting && good > 0 && (
        <div>
          <Button size="small" onClick={() => void run()}>
            Masukkan {good.toLocaleString("id-ID")} baris
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
