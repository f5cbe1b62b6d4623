import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CashSolid } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { ReceiptListResponse, TransferListResponse, type AwaitedTransfer } from "@sebiduk/contracts"
import { rupiah } from "@sebiduk/domain"
import { useState } from "react"
import { DataTable } from "../../components/data-table"
import { TextField } from "../../components/fields"
import { OnlyFor } from "../../components/only-for"
import { Loaded, Page, Section } from "../../components/page"
import { PagedList } from "../../components/paged-list"
import { ReceiptList } from "../../components/transfer/receipt-list"
import { StatementForm } from "../../components/transfer/statement-form"
import { TransferPanel } from "../../components/transfer/transfer-panel"
import { queryOf } from "../../lib/api"
import { focusHeading } from "../../lib/focus"
import { useAnswer } from "../../lib/use-answer"
import { useDraft } from "../../lib/use-draft"
import { useQuery } from "../../lib/use-query"
import { momentText } from "../../lib/words"

const proofsOf = ({ proofs }: AwaitedTransfer): number =>
  proofs.filter(({ status }) => status === "waiting").length

function Transfers() {
  const query = useQuery()
  const [words, setWords] = useDraft(query.get("q"))
  const [openId, setOpenId] = useState<string>()
  const receipts = useAnswer("/admin/receipts", ReceiptListResponse)
  const asked = { q: query.get("q"), page: query.get("page") }
  const transfers = useAnswer(`/admin/transfers${queryOf(asked)}`, TransferListResponse)

  function decided() {
    setOpenId(undefined)
    receipts.reload()
    transfers.reload()
    focusHeading()
  }

  const open = transfers.data?.transfers.find(({ purchase_id }) => purchase_id === openId)
  return (
    <>
      <Section title="Uang masuk yang belum dicocokkan">
        <Loaded answer={receipts}>
          {(data) => <ReceiptList receipts={data.receipts} onDecided={decided} />}
        </Loaded>
      </Section>
      {open && <TransferPanel key={open.purchase_id} transfer={open} onDecided={decided} />}
      <Section title="Menunggu transfer">
        <form
          className="flex flex-wrap gap-2"
          onSubmit={(event) => {
            event.preventDefault()
            query.set({ q: words })
          }}
        >
          <TextField label="Nomor pesanan atau nama pembeli" value={words} onChange={setWords} />
        </form>
        <PagedList answer={transfers}>
          {(data) => (
            <>
              <Text size="small">{data.with_proof} dengan bukti yang menunggu Anda.</Text>
              <DataTable
                label="Menunggu transfer"
                rows={data.transfers}
                keyOf={({ purchase_id }) => purchase_id}
                empty="Tidak ada transfer yang ditunggu."
                columns={[
                  { title: "Pesanan", cell: ({ number }) => number },
                  { title: "Pembeli", isLong: true, cell: ({ buyer }) => buyer },
                  { title: "Harus masuk", cell: ({ missing_idr }) => rupiah(missing_idr, "id") },
                  { title: "Kode", cell: ({ code }) => code ?? "–" },
                  {
                    title: "Batas",
                    cell: ({ pay_until, kept_until }) => {
                      const until = kept_until ?? pay_until
                      return until ? momentText(until) : "–"
                    },
                  },
                  {
                    title: "Bukti",
                    cell: (row) => (
                      <Button
                        size="small"
                        variant={proofsOf(row) > 0 ? "primary" : "secondary"}
                        aria-label={`Buka ${row.number}`}
                        onClick={() => setOpenId(row.purchase_id)}
                      >
                        {proofsOf(row) > 0 ? `Lihat ${proofsOf(row)} bukti` : "Buka"}
                      </Button>
                    ),
                  },
                ]}
              />
            </>
          )}
        </PagedList>
      </Section>
      <StatementForm onEntered={decided} />
    </>
  )
}

const TransferPage = () => (
  <Page title="Transfer masuk" intro="Cocokkan uang di rekening Dinas dengan pesanan yang menunggu.">
    <OnlyFor right="receive">
      <Transfers />
    </OnlyFor>
  </Page>
)

export default TransferPage

export const config = defineRouteConfig({ label: "Transfer masuk", icon: CashSolid })
