import { Text } from "@medusajs/ui"
import { AdminLicenceResponse, LicenceResponse, type LicenceDecision } from "@sebiduk/contracts"
import { useParams } from "react-router-dom"
import { EvidenceViewer } from "../../../../components/evidence-viewer"
import { Facts } from "../../../../components/facts"
import { History } from "../../../../components/history"
import { Loaded, Page, Section } from "../../../../components/page"
import { QueueBar } from "../../../../components/queue-bar"
import { StateBadge } from "../../../../components/state-badge"
import { VerdictButtons } from "../../../../components/verdict-buttons"
import { Warnings } from "../../../../components/warnings"
import { TextLink } from "../../../../components/text-link"
import { call, isLate } from "../../../../lib/api"
import { useAnswer } from "../../../../lib/use-answer"
import { useQueue, type QueueWay } from "../../../../lib/use-queue"
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
        <TextLink to={`/umkm/${business.id}`}>Semua catatan usaha ini</TextLink>
      </Text>
    </Section>
  )
}

type RuleProps = { data: Detail; queue: QueueWay | undefined; reload: () => void }

function Rule({ data: { licence, decisions }, queue, reload }: RuleProps) {
  async function decide(decision: LicenceDecision, reason: string) {
    try {
      await call("POST", `/admin/licences/${licence.id}/decision`, LicenceResponse, { decision, reason })
    } catch (error) {
      if (isLate(error)) reload()
      throw error
    }
    if (queue && decision !== "revoke") await queue.goOn()
    else reload()
  }

  return (
    <Section title="Keputusan">
      <VerdictButtons verdicts={decisions} words={LICENCE_ACTS} decide={decide} />
      <History decisions={licence.decisions} />
    </Section>
  )
}

function LicenceRoom({ id }: { id: string }) {
  const answer = useAnswer(`/admin/licences/${id}`, AdminLicenceResponse)
  const queue = useQueue(id)
  return (
    <Loaded answer={answer} title="Izin" list={{ to: "/verifikasi", name: "Verifikasi" }}>
      {(data) => (
        <Page
          title={`${LICENCE_TYPES[data.licence.type]} · ${data.business.name}`}
          actions={<StateBadge state={data.licence.state} />}
        >
          <QueueBar queue={queue} />
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
              <Rule data={data} queue={queue} reload={answer.reload} />
            </div>
          </div>
        </Page>
      )}
    </Loaded>
  )
}

const LicencePage = () => {
  const { id = "" } = useParams()
  return <LicenceRoom key={id} id={id} />
}

export default LicencePage
