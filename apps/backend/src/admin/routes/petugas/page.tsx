import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Users } from "@medusajs/icons"
import { Button, Copy, Text, toast, usePrompt } from "@medusajs/ui"
import {
  StaffInvitationResponse,
  StaffListResponse,
  StaffMemberResponse,
  type StaffMember,
  type StaffRole,
} from "@sebiduk/contracts"
import { useRef, useState, type FormEvent, type MouseEvent } from "react"
import { DataTable } from "../../components/data-table"
import { BESIDE_FIELDS, Choice, optionsOf, TextField } from "../../components/fields"
import { Loaded, Mistake, Page, Section } from "../../components/page"
import { call } from "../../lib/api"
import { focusHeading, useFirstMistake } from "../../lib/focus"
import { fieldSentences, sentenceOf } from "../../lib/sentences"
import { useAnswer } from "../../lib/use-answer"
import { useAreas } from "../../lib/use-areas"
import { ROLES } from "../../lib/words"

type RoleValues = { role: StaffRole; kecamatan_code: string }
type RoleFieldsProps = {
  values: RoleValues
  mistakes: Record<string, string>
  onChange: (values: RoleValues) => void
}

function RoleFields({ values, mistakes, onChange }: RoleFieldsProps) {
  const { kecamatan } = useAreas()
  return (
    <>
      <Choice
        label="Peran"
        value={values.role}
        options={optionsOf(ROLES)}
        error={mistakes["role"]}
        onChange={(role) => onChange({ ...values, role: role as StaffRole })}
      />
      {values.role === "verifier" && (
        <Choice
          label="Kecamatan"
          empty="Pilih kecamatan"
          value={values.kecamatan_code}
          options={kecamatan.map(({ code, name }) => ({ value: code, label: name }))}
          error={mistakes["kecamatan_code"]}
          onChange={(kecamatan_code) => onChange({ ...values, kecamatan_code })}
        />
      )}
    </>
  )
}

const bodyOf = ({ role, kecamatan_code }: RoleValues) => ({
  role,
  kecamatan_code: role === "verifier" && kecamatan_code !== "" ? kecamatan_code : null,
})

function Invite({ onInvited }: { onInvited: () => void }) {
  const [name, setName] = useState("")
  const [email, setEmail] = useState("")
  const [role, setRole] = useState<RoleValues>({ role: "verifier", kecamatan_code: "" })
  const [mistakes, setMistakes] = useState<Record<string, string>>({})
  const [failure, setFailure] = useState<string>()
  const [url, setUrl] = useState<string>()
  const { form, lead } = useFirstMistake()

  async function invite(event: FormEvent) {
    event.preventDefault()
    setFailure(undefined)
    setMistakes({})
    try {
      const body = { name, email, ...bodyOf(role) }
      const { invitation_url } = await call("POST", "/admin/staff", StaffInvitationResponse, body)
      setUrl(invitation_url)
      setName("")
      setEmail("")
      onInvited()
    } catch (error) {
      const found = fieldSentences(error)
      setMistakes(found)
      if (Object.keys(found).length === 0) setFailure(sentenceOf(error))
      lead()
    }
  }

  return (
    <Section title="Undang petugas">
      <form
        ref={form}
        noValidate
        className="flex flex-wrap items-start gap-4"
        onSubmit={(event) => void invite(event)}
      >
        <TextField label="Nama" value={name} error={mistakes["name"]} onChange={setName} />
        <TextField label="E-mail" type="email" value={email} error={mistakes["email"]} onChange={setEmail} />
        <RoleFields values={role} mistakes={mistakes} onChange={setRole} />
        <Button size="small" type="submit" className={BESIDE_FIELDS}>
          Buat undangan
        </Button>
      </form>
      {failure && <Mistake>{failure}</Mistake>}
      {url && (
        <div role="status" className="flex flex-wrap items-center gap-2">
          <Text size="small">Kirim tautan ini kepada orangnya; hanya ditampilkan sekali:</Text>
          <code className="txt-compact-xsmall break-all">{url}</code>
          <Copy content={url} aria-label="Salin tautan" />
        </div>
      )}
    </Section>
  )
}

function Change({ staff, onDone }: { staff: StaffMember; onDone: () => void }) {
  const [role, setRole] = useState<RoleValues>({
    role: staff.role,
    kecamatan_code: staff.kecamatan_code ?? "",
  })
  const [mistakes, setMistakes] = useState<Record<string, string>>({})
  const { form, lead } = useFirstMistake()
  async function save(event: FormEvent) {
    event.preventDefault()
    try {
      await call("POST", `/admin/staff/${staff.id}`, StaffMemberResponse, bodyOf(role))
      toast.success("Tersimpan")
      onDone()
    } catch (error) {
      setMistakes(fieldSentences(error))
      toast.error(sentenceOf(error))
      lead()
    }
  }
  return (
    <form
      ref={form}
      noValidate
      className="flex flex-wrap items-start gap-4"
      onSubmit={(event) => void save(event)}
    >
      <RoleFields values={role} mistakes={mistakes} onChange={setRole} />
      <Button type="submit" className={BESIDE_FIELDS}>
        Simpan
      </Button>
      <Button type="button" variant="secondary" className={BESIDE_FIELDS} onClick={onDone}>
        Batal
      </Button>
    </form>
  )
}

function Actions({ staff, reload }: { staff: StaffMember; reload: () => void }) {
  const [isChanging, setIsChanging] = useState(false)
  const change = useRef<HTMLButtonElement>(null)
  const ask = usePrompt()
  async function remove({ currentTarget: button }: MouseEvent<HTMLButtonElement>) {
    const isSure = await ask({
      title: `Cabut peran ${staff.name}?`,
      description: "Berlaku seketika; riwayat tindakannya tetap ada.",
      confirmText: "Cabut peran",
      cancelText: "Batal",
    })
    if (!isSure) {
      button.focus()
      return
    }
    try {
      await call("DELETE", `/admin/staff/${staff.id}`, StaffListResponse)
      reload()
      focusHeading()
    } catch (error) {
      toast.error(sentenceOf(error))
    }
  }
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap gap-3">
        <Button
          ref={change}
          size="small"
          variant="secondary"
          aria-expanded={isChanging}
          onClick={() => setIsChanging(!isChanging)}
        >
          Ubah peran
        </Button>
        <Button size="small" variant="danger" onClick={(event) => void remove(event)}>
          Cabut
        </Button>
      </div>
      {isChanging && (
        <Change
          staff={staff}
          onDone={() => {
            setIsChanging(false)
            change.current?.focus()
            reload()
          }}
        />
      )}
    </div>
  )
}

const StaffPage = () => {
  const answer = useAnswer("/admin/staff", StaffListResponse)
  return (
    <Page title="Petugas" intro="Siapa yang bekerja di kantor ini, dan sebagai apa.">
      <Invite onInvited={answer.reload} />
      <Section title="Daftar petugas">
        <Loaded answer={answer}>
          {({ staff }) => (
            <DataTable
              label="Petugas"
              rows={staff}
              keyOf={({ id }) => id}
              empty="Belum ada petugas."
              columns={[
                { title: "Nama", cell: ({ name }) => name },
                { title: "E-mail", cell: ({ email }) => email },
                {
                  title: "Peran",
                  cell: ({ role, kecamatan }) => `${ROLES[role]}${kecamatan ? `, ${kecamatan}` : ""}`,
                },
                { title: "Keadaan", cell: ({ has_joined }) => (has_joined ? "Aktif" : "Undangan menunggu") },
                { title: "Tindakan", cell: (one) => <Actions staff={one} reload={answer.reload} /> },
              ]}
            />
          )}
        </Loaded>
      </Section>
    </Page>
  )
}

export const config = defineRouteConfig({ label: "Petugas", icon: Users })

export default StaffPage
