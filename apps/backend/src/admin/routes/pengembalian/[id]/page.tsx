import { Text } from "@medusajs/ui"
import { AdminReturnResponse, type AdminReturn } from "@sebiduk/contracts"
import { formatPhone, rupiah } from "@sebiduk/domain"
import { useParams } from "react-router-dom"
import { AccountNumber } from "../../../components/account-number"
import { DataTable } from "../../../components/data-table"
import { Facts } from "../../../components/facts"
import { Loaded, Page, Section } from "../../../components/page"
import { ReturnBadge } from "../../../components/return-badge"
import { ReturnDecision } from "../../../components/return-decision"
import { ReturnMessage } from "../../../components/return-message"
import { TextLink } from "../../../components/text-link"
import { maskedNumber, RETURN_ENTRY_WORDS, RETURN_REASON_WORDS, whoText } from "../../../lib/return-words"
import { useAnswer } from "../../../lib/use-answer"
import { momentText } from "../../../lib/words"

const money = (amount: number | null): string => (amount === null ? "–" : rupiah(amount))

function Told({ found }: { found: AdminReturn }) {
  const { buyer, seller, account, sending } = found
  return (
    <Section title="Pengajuan">
      <Facts
        rows={[
          ["Pesanan", <TextLink to={`/orders/${found.order_id}`}>{found.number}</TextLink>],
          ["Toko", <TextLink to={`/penjual/${seller.id}`}>{seller.name}</TextLink>],
          ["Pembeli", `${buyer.name}, ${formatPhone(buyer.phone)}, ${buyer.email}`],
          ["Alasan", RETURN_REASON_WORDS[found.reason]],
          ["Cerita pembeli", <span className="whitespace-pre-line break-words">{found.words}</span>],
          ["Diajukan", momentText(found.opened_at)],
          ["Batas waktu", found.due_at && momentText(found.due_at)],
          ["Dikirim kembali", sending && `${sending.courier} ${sending.waybill}, ${momentText(sending.at)}`],
          ["Diterima penjual", found.arrived_at && momentText(found.arrived_at)],
          [
            "Rekening pembeli",
            account && (
              <AccountNumber
                bank={account.bank}
                masked={maskedNumber(account.account_number)}
                holder={account.holder}
                of="pembeli"
                load={() => Promise.resolve(account.account_number)}
              />
            ),
          ],
        ]}
      />
    </Section>
  )
}

function Photos({ found }: { found: AdminReturn }) {
  return (
    <Section title="Foto">
      <ul className="flex flex-wrap gap-2">
        {found.photos.map(({ id, url }, index) => (
          <li key={id}>
            <a href={url} target="_blank" rel="noreferrer">
              <img
                src={url}
                alt={`Foto ${index + 1}`}
                className="border-ui-border-base h-48 w-48 rounded-md border object-cover"
              />
            </a>
          </li>
        ))}
      </ul>
      <Text size="small" className="text-ui-fg-subtle">
        Tautan foto berlaku lima menit; muat ulang halaman bila tidak terbuka.
      </Text>
    </Section>
  )
}

function Goods({ found }: { found: AdminReturn }) {
  return (
    <Section title="Barang">
      <DataTable
        label="Barang"
        rows={found.lines}
        keyOf={({ line_id }) => line_id}
        empty="Tidak ada barang."
        columns={[
          {
            title: "Barang",
            cell: ({ title, variant_title }) => [title.id, variant_title].filter(Boolean).join(", "),
            isLong: true,
          },
          { title: "Jumlah", cell: ({ quantity }) => quantity },
          { title: "Dibayar", isAmount: true, cell: ({ paid_idr }) => rupiah(paid_idr) },
          { title: "Ditawarkan", isAmount: true, cell: ({ offered_idr }) => money(offered_idr) },
          { title: "Dikembalikan", isAmount: true, cell: ({ settled_idr }) => money(settled_idr) },
          { title: "Kembali baik", cell: ({ good }) => good ?? "–" },
        ]}
      />
    </Section>
  )
}

function Thread({ found, reload }: { found: AdminReturn; reload: () => void }) {
  return (
    <Section title="Riwayat dan pesan">
      <ol className="flex flex-col gap-2">
        {found.entries.map(({ id, kind, by, by_name, at, text, amount_idr }) => (
          <li key={id} className="border-ui-border-base border-l-2 pl-3">
            <span className="txt-small">
              <strong>{whoText({ by, by_name }, found.buyer.name)}</strong> {RETURN_ENTRY_WORDS[kind]}
              {amount_idr === null ? "" : `: ${rupiah(amount_idr)}`}, {momentText(at)}
            </span>
            {text && <p className="txt-small text-ui-fg-subtle whitespace-pre-line break-words">{text}</p>}
          </li>
        ))}
      </ol>
      <ReturnMessage id={found.id} onWritten={reload} />
    </Section>
  )
}

function ReturnRoom({ id }: { id: string }) {
  const answer = useAnswer(`/admin/return-requests/${id}`, AdminReturnResponse)
  return (
    <Loaded answer={answer} title="Pengembalian" list={{ to: "/pengembalian", name: "Pengembalian" }}>
      {({ return: found }) => (
        <Page title={`Pengembalian ${found.number}`} actions={<ReturnBadge state={found.state} />}>
          <Section title="Keputusan">
            <ReturnDecision key={found.state} found={found} reload={answer.reload} />
          </Section>
          <Told found={found} />
          <Photos found={found} />
          <Goods found={found} />
          <Thread found={found} reload={answer.reload} />
        </Page>
      )}
    </Loaded>
  )
}

const ReturnPage = () => {
  const { id = "" } = useParams()
  return <ReturnRoom key={id} id={id} />
}

export default ReturnPage
