import { Button, Text } from "@medusajs/ui"
import { TransferListResponse, type AwaitedTransfer } from "@sebiduk/contracts"
import { useState, type FormEvent } from "react"
import { call, queryOf } from "../../lib/api"
import { sentence, sentenceOf } from "../../lib/sentences"
import { missingText } from "../../lib/transfer-words"
import { BESIDE_FIELDS, TextField } from "../fields"

/** More than these ask for a better word. */
const SHOWN = 10

type OrderSearchProps = { onChoose: (transfer: AwaitedTransfer) => void }

/** The order that money is for, when somebody knows it better than the suggestions. */
export function OrderSearch({ onChoose }: OrderSearchProps) {
  const [words, setWords] = useState("")
  const [found, setFound] = useState<TransferListResponse>()
  const [mistake, setMistake] = useState<string>()

  async function search(event: FormEvent) {
    event.preventDefault()
    setFound(undefined)
    setMistake(undefined)
    const q = words.trim()
    if (q === "") {
      setMistake(sentence("FIELD_REQUIRED"))
      return
    }
    try {
      setFound(await call("GET", `/admin/transfers${queryOf({ q })}`, TransferListResponse))
    } catch (error) {
      setMistake(sentenceOf(error))
    }
  }

  return (
    <details>
      <summary className="txt-small cursor-pointer">Pilih pesanan sendiri</summary>
      <div className="flex flex-col items-start gap-2">
        <form noValidate className="flex flex-wrap gap-2" onSubmit={(event) => void search(event)}>
          <TextField
            label="Nomor pesanan atau nama pembeli"
            enterKeyHint="search"
            value={words}
            error={mistake}
            maxLength={100}
            onChange={setWords}
          />
          <Button type="submit" size="small" variant="secondary" className={BESIDE_FIELDS}>
            Cari
          </Button>
        </form>
        {found && (
          <Text size="xsmall" role="status">
            {found.page.total === 0
              ? "Tidak ada pesanan yang menunggu transfer dengan nomor atau nama itu."
              : found.page.total > SHOWN
                ? `${found.page.total} pesanan; ini ${SHOWN} yang pertama. Tulis lebih lengkap.`
                : `${found.page.total} pesanan.`}
          </Text>
        )}
        {found?.transfers.slice(0, SHOWN).map((transfer) => (
          <div key={transfer.purchase_id}>
            <Button size="small" variant="secondary" onClick={() => onChoose(transfer)}>
              Cocokkan {transfer.number}
            </Button>
            <Text size="xsmall">
              {transfer.buyer}: {missingText(transfer)}
            </Text>
          </div>
        ))}
      </div>
    </details>
  )
}
