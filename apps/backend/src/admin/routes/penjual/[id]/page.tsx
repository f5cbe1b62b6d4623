import { Text } from "@medusajs/ui"
import { AdminSellerResponse, type AdminSeller, type SellerDecision } from "@sebiduk/contracts"
import { Link, useParams } from "react-router-dom"
import { DataTable } from "../../../components/data-table"
import { Facts } from "../../../components/facts"
import { History } from "../../../components/history"
import { Loaded, Page, Section } from "../../../components/page"
import { StateBadge } from "../../../components/state-badge"
import { VerdictButtons } from "../../../components/verdict-buttons"
import { call } from "../../../lib/api"
import { useAnswer } from "../../../lib/use-answer"
import { dayText, LICENCE_TYPES, PROBLEMS, SELLER_ACTS } from "../../../lib/words"

const RIGHTS: Readonly<Record<string, string>> = {
  owner: "pemilik",
  stock: "produk dan stok",
  orders: "pesanan",
  finance: "keuangan",
}

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
              <Link className="text-ui-fg-interactive underline" to={`/umkm/${seller.business.id}`}>
                {seller.business.name} ({seller.business.owner_name})
              </Link>
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
              <Link className="text-ui-fg-interactive underline" to={`/verifikasi/izin/${id}`}>
                {LICENCE_TYPES[type]} {number}
              </Link>
            ),
          },
          { title: "Berlaku sampai", cell: ({ valid_until }) => dayText(valid_until) },
          { title: "Keadaan", cell: ({ state }) => <StateBadge state={state} /> },
        ]}
      />
    </Section>
  )
}

const SellerPage = () => {
  const { id = "" } = useParams()
  const answer = useAnswer(`/admin/sellers/${id}`, AdminSellerResponse)
  const decide = async (decision: SellerDecision, reason: string) => {
    await call("POST", `/admin/sellers/${id}/decision`, AdminSellerResponse, { decision, reason })
    answer.reload()
  }
  return (
    <Loaded answer={answer}>
      {({ seller }) => (
        <Page title={seller.name || "Draf tanpa nama"} actions={<StateBadge state={seller.status} />}>
          <Section title="Keputusan">
            <VerdictButtons verdicts={seller.decisions} words={SELLER_ACTS} decide={decide} />
            <History decisions={seller.status_decisions} />
          </Section>
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
                {name} ({email}): {rights.map((right) => RIGHTS[right] ?? right).join(", ")}
              </Text>
            ))}
          </Section>
        </Page>
      )}
    </Loaded>
  )
}

export default SellerPage
