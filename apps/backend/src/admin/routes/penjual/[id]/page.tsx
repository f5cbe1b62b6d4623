import { Text } from "@medusajs/ui"
import { AdminSellerResponse, type AdminSeller, type SellerDecision } from "@sebiduk/contracts"
import { useParams } from "react-router-dom"
import { DataTable } from "../../../components/data-table"
import { Facts } from "../../../components/facts"
import { History } from "../../../components/history"
import { Loaded, Page, Section } from "../../../components/page"
import { QueueBar } from "../../../components/queue-bar"
import { ShopStatements } from "../../../components/shop-statements"
import { StateBadge } from "../../../components/state-badge"
import { TextLink } from "../../../components/text-link"
import { VerdictButtons } from "../../../components/verdict-buttons"
import { call, isLate } from "../../../lib/api"
import { useAnswer } from "../../../lib/use-answer"
import { useMe } from "../../../lib/use-me"
import { useQueue, type QueueWay } from "../../../lib/use-queue"
import {
  dayText,
  LICENCE_TYPES,
  MEMBER_RIGHTS,
  PROBLEMS,
  SELLER_ACTS,
  SELLER_CAUTIONS,
} from "../../../lib/words"

const problemText = ({ code, any_of }: AdminSeller["products"][number]["problems"][number]): string =>
  `${PROBLEMS[code] ?? code}${any_of.length > 0 ? `: ${any_of.map((type) => LICENCE_TYPES[type]).join(" atau ")}` : ""}`

function Shop({ seller }: { seller: AdminSeller }) {
  return (
    <Section title="Toko">
      <Facts
        rows={[
          [
            "Usaha",
            seller.business && (
              <TextLink to={`/umkm/${seller.business.id}`}>
                {seller.business.name} ({seller.business.owner_name})
              </TextLink>
            ),
          ],
          ["Tempat", seller.business && `${seller.business.desa}, ${seller.business.kecamatan}`],
          ["Lini", seller.line],
          ["Cerita", seller.description_id],
          ["Kirim dalam", `${seller.dispatch_days} hari kerja`],
          ["Pengembalian", seller.returns_id],
        ]}
      />
    </Section>
  )
}

function Papers({ seller }: { seller: AdminSeller }) {
  const { may } = useMe()
  return (
    <Section title="Izin">
      <DataTable
        label="Izin"
        rows={seller.licences}
        keyOf={({ id }) => id}
        empty="Belum ada izin."
        columns={[
          {
            title: "Izin",
            cell: ({ id, type, number }) => (
              <TextLink to={`/verifikasi/izin/${id}`} mayOpen={may("openLicence")}>
                {LICENCE_TYPES[type]} {number}
              </TextLink>
            ),
          },
          { title: "Berlaku sampai", cell: ({ valid_until }) => dayText(valid_until) },
          { title: "Keadaan", cell: ({ state }) => <StateBadge state={state} /> },
        ]}
      />
    </Section>
  )
}

type RuleProps = { seller: AdminSeller; queue: QueueWay | undefined; reload: () => void }

function Rule({ seller, queue, reload }: RuleProps) {
  async function decide(decision: SellerDecision, reason: string) {
    try {
      const path = `/admin/sellers/${seller.id}/decision`
      await call("POST", path, AdminSellerResponse, { decision, reason })
    } catch (error) {
      if (isLate(error)) reload()
      throw error
    }
    // Only what waits for its opening stands in the queue.
    if (queue && seller.status === "in_review") await queue.goOn()
    else reload()
  }

  return (
    <Section title="Keputusan">
      <VerdictButtons
        verdicts={seller.decisions}
        words={SELLER_ACTS}
        cautions={SELLER_CAUTIONS}
        decide={decide}
      />
      <History decisions={seller.status_decisions} />
    </Section>
  )
}

function SellerRoom({ id }: { id: string }) {
  const answer = useAnswer(`/admin/sellers/${id}`, AdminSellerResponse)
  const queue = useQueue(id)
  const { may } = useMe()
  return (
    <Loaded answer={answer} title="Toko" list={{ to: "/penjual", name: "Penjual" }}>
      {({ seller }) => (
        <Page title={seller.name || "Draf tanpa nama"} actions={<StateBadge state={seller.status} />}>
          <QueueBar queue={queue} />
          <Rule seller={seller} queue={queue} reload={answer.reload} />
          <Shop seller={seller} />
          <Papers seller={seller} />
          <Section title="Produk">
            <DataTable
              label="Produk"
              rows={seller.products}
              keyOf={({ id: product_id }) => product_id}
              empty="Belum ada produk."
              columns={[
                { title: "Produk", cell: ({ title }) => title },
                {
                  title: "Keinginan penjual",
                  cell: ({ is_published }) => (is_published ? "Ditampilkan" : "Disimpan dahulu"),
                },
                {
                  title: "Yang kurang",
                  cell: ({ problems }) =>
                    problems.length === 0 ? "–" : problems.map(problemText).join("; "),
                },
              ]}
            />
          </Section>
          <Section title="Anggota">
            {seller.members.map(({ id: member_id, name, email, rights }) => (
              <Text key={member_id} size="small" className="break-words">
                {name} ({email}): {rights.map((right) => MEMBER_RIGHTS[right] ?? right).join(", ")}
              </Text>
            ))}
          </Section>
          {may("pay") && <ShopStatements seller_id={seller.id} />}
        </Page>
      )}
    </Loaded>
  )
}

const SellerPage = () => {
  const { id = "" } = useParams()
  return <SellerRoom key={id} id={id} />
}

export default SellerPage
