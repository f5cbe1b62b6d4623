import { Text } from "@medusajs/ui"
import {
  AdminLicenceResponse,
  LicenceResponse,
  VerificationListResponse,
  type LicenceDecision,
} from "@sebiduk/contracts"
import { Link, useNavigate, useParams } from "react-router-dom"
import { EvidenceViewer } from "../../../../components/evidence-viewer"
import { Facts } from "../../../../components/facts"
import { History } from "../../../../components/history"
import { Loaded, Page, Section } from "../../../../components/page"
import { StateBadge } from "../../../../components/state-badge"
import { VerdictButtons } from "../../../../components/verdict-buttons"
import { Warnings } from "../../../../components/warnings"
import { ApiError, call } from "../../../../lib/api"
import { useAnswer } from "../../../../lib/use-answer"
import { dayText, LICENCE_ACTS, LICENCE_TYPES, momentText } from "../../../../lib/words"

type Detail = AdminLicenceResponse

function Compare({ data: { licence, business } }: { data: Detail }) {
  return (
    <Section title="Cocokkan dengan dokumen">
      <Facts
        rows={[
          ["Jenis", LICENCE_TYPES[licence.type]],
          ["Nomor", licence.number],
          ["Penerbit", licence.issuer],
          ["Tanggal terbit", dayText(licence.issued_on)],
          ["Berlaku sampai", licence.valid_until === null ? "Tidak berbatas" : dayText(licence.valid_until)],
          ["Standar", licence.standard],
          ["Nama usaha", business.name],
          ["Pemilik", business.owner_name],
          ["NIK", business.nik],
          ["NPWP", business.npwp],
          ["Alamat", `${business.street}, ${business.desa}, ${business.kecamatan}`],
          ["Dikirim", licence.submitted_at === null ? null : momentText(licence.submitted_at)],
        ]}
      />
      <Warnings codes={[...licence.warnings, ...business.warnings]} />
      <Text size="small">
        <Link className="text-ui-fg-interactive underline" to={`/umkm/${business.id}`}>
          Semua catatan usaha ini
        </Link>
      </Text>
    </Section>
  )
}

function Rule({ data, reload }: { data: Detail; reload: () => void }) {
  const navigate = useNavigate()
  const { licence, decisions } = data

  /** The next one that waits for the same people, else the queue. */
  async function goOn(waits_for: "kecamatan" | "dinas") {
    const path = `/admin/verification?kind=licence&waits_for=${waits_for}`
    const { items } = await call("GET", path, VerificationListResponse)
    const next = items.find(({ id }) => id !== licence.id)
    void navigate(next ? `/verifikasi/izin/${next.id}` : "/verifikasi")
  }

  async function decide(decision: LicenceDecision, reason: string) {
    try {
      await call("POST", `/admin/licences/${licence.id}/decision`, LicenceResponse, { decision, reason })
    } catch (error) {
      if (error instanceof ApiError && error.status === 409) reload()
      throw error
    }
    if (decision === "revoke") reload()
    else await goOn(licence.state === "submitted" ? "kecamatan" : "dinas")
  }

  return (
    <Section title="Keputusan">
      <VerdictButtons verdicts={decisions} words={LICENCE_ACTS} decide={decide} />
      <History decisions={licence.decisions} />
    </Section>
  )
}

const LicencePage = () => {
  const { id = "" } = useParams()
  const answer = useAnswer(`/admin/licences/${id}`, AdminLicenceResponse)
  return (
    <Loaded answer={answer}>
      {(data) => (
        <Page
          title={`${LICENCE_TYPES[data.licence.type]} · ${data.business.name}`}
          actions={<StateBadge state={data.licence.state} />}
        >
          <div className="grid grid-cols-1 gap-3 lg:grid-cols-2">
            <Section title="Dokumen">
              {data.licence.evidence ? (
                <EvidenceViewer key={data.licence.evidence.id} evidence={data.licence.evidence} />
              ) : (
                <Text size="small">Tidak ada dokumen yang diunggah.</Text>
              )}
            </Section>
            <div className="flex flex-col gap-y-3">
              <Compare data={data} />
              <Rule key={data.licence.id} data={data} reload={answer.reload} />
            </div>
          </div>
        </Page>
      )}
    </Loaded>
  )
}

export default LicencePage
