import { Button, Text } from "@medusajs/ui"
import type { AwaitedTransfer, TransferListResponse } from "@sebiduk/contracts"
import { missingText } from "../../lib/transfer-words"
import { momentText } from "../../lib/words"
import { DataTable } from "../data-table"

const proofsOf = ({ proofs }: AwaitedTransfer): number =>
  proofs.filter(({ status }) => status === "waiting").length

type TransferListProps = {
  list: TransferListResponse
  onOpen: (purchase_id: string, button: HTMLButtonElement) => void
}

/** The transfers that are waited for, each with the way to its proofs. */
export function TransferList({ list: { transfers, with_proof }, onOpen }: TransferListProps) {
  return (
    <>
      <Text size="small">{with_proof} dengan bukti yang menunggu Anda.</Text>
      <DataTable
        label="Menunggu transfer"
        rows={transfers}
        keyOf={({ purchase_id }) => purchase_id}
        empty="Tidak ada transfer yang ditunggu."
        columns={[
          { title: "Pesanan", cell: ({ number }) => number },
          { title: "Pembeli", isLong: true, cell: ({ buyer }) => buyer },
          { title: "Harus masuk", isAmount: true, cell: missingText },
          { title: "Kode", isAmount: true, cell: ({ code }) => code ?? "–" },
          {
            title: "Batas",
            cell: ({ pay_until, kept_until }) => {
              const until = kept_until ?? pay_until
              return until ? momentText(until) : "–"
            },
          },
          {
            title: "Tindakan",
            cell: (row) => (
              <Button
                size="small"
                variant={proofsOf(row) > 0 ? "primary" : "secondary"}
                aria-label={`Buka ${row.number}`}
                onClick={({ currentTarget }) => onOpen(row.purchase_id, currentTarget)}
              >
                {proofsOf(row) > 0 ? `Lihat ${proofsOf(row)} bukti` : "Buka"}
              </Button>
            ),
          },
        ]}
      />
    </>
  )
}
