import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArrowDownCircle } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { ReceiptListResponse, TransferListResponse } from "@sebiduk/contracts"
import { useId, useRef, useState } from "react"
import { BESIDE_FIELDS, TextField } from "../../components/fields"
import { OnlyFor } from "../../components/only-for"
import { Loaded, Page, Section } from "../../components/page"
import { PagedList } from "../../components/paged-list"
import { ReceiptList } from "../../components/transfer/receipt-list"
import { StatementForm } from "../../components/transfer/statement-form"
import { TransferList } from "../../components/transfer/transfer-list"
import { TransferPanel } from "../../components/transfer/transfer-panel"
import { queryOf } from "../../lib/api"
import { focusHeading, focusOn } from "../../lib/focus"
import { useAnswer } from "../../lib/use-answer"
import { useDraft } from "../../lib/use-draft"
import { useQuery } from "../../lib/use-query"

function Search() {
  const query = useQuery()
  const [words, setWords] = useDraft(query.get("q"))
  return (
    <form
      role="search"
      className="flex flex-wrap items-start gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        query.set({ q: words.trim() })
      }}
    >
      <TextField
        label="Nomor pesanan atau nama pembeli"
        enterKeyHint="search"
        value={words}
        onChange={setWords}
      />
      <Button type="submit" variant="secondary" className={BESIDE_FIELDS}>
        Cari
      </Button>
    </form>
  )
}

function Transfers() {
  const query = useQuery()
  const path = `/admin/transfers${queryOf({ q: query.get("q"), page: query.get("page") })}`
  const [opened, setOpened] = useState<{ in: string; purchase_id: string }>()
  const opener = useRef<HTMLButtonElement | null>(null)
  const receipts = useAnswer("/admin/receipts", ReceiptListResponse)
  const transfers = useAnswer(path, TransferListResponse)
  const panel_id = useId()
  const list_id = useId()

  // Another search or page closes what was open.
  const openId = opened?.in === path ? opened.purchase_id : undefined
  const open = transfers.data?.transfers.find(({ purchase_id }) => purchase_id === openId)

  function look(purchase_id: string, button: HTMLButtonElement) {
    opener.current = button
    if (purchase_id === openId) focusOn(panel_id)
    else setOpened({ in: path, purchase_id })
  }
  function close() {
    setOpened(undefined)
    opener.current?.focus()
  }
  function reload() {
    setOpened(undefined)
    receipts.reload()
    transfers.reload()
  }
  function receiptsChanged() {
    reload()
    focusHeading()
  }

  return (
    <>
      <Section title="Uang masuk yang belum dicocokkan">
        <Loaded answer={receipts}>
          {(data) => <ReceiptList receipts={data.receipts} onDecided={receiptsChanged} />}
        </Loaded>
      </Section>
      {open && (
        <TransferPanel
          key={open.purchase_id}
          transfer={open}
          heading_id={panel_id}
          onClose={close}
          onDecided={() => {
            reload()
            focusOn(list_id)
          }}
        />
      )}
      <Section title="Menunggu transfer" heading_id={list_id}>
        <Search />
        <PagedList answer={transfers}>{(data) => <TransferList list={data} onOpen={look} />}</PagedList>
      </Section>
      <StatementForm onEntered={receiptsChanged} />
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

export const config = defineRouteConfig({ label: "Transfer masuk", icon: ArrowDownCircle })
