import { formatDate, formatDateTime, rupiah } from "@sebiduk/domain"
import type { Letter, Row } from "./letter"
import type { Cancellation, PurchaseLetters } from "./purchase-letters"

const CLOSING = "Salam,\nSebiduk"

const WHO: Readonly<Record<Cancellation["by"], string>> = {
  buyer: "dibatalkan oleh pembeli",
  seller: "dibatalkan oleh penjual",
  office: "dibatalkan oleh Dinas",
  expiry: "batal karena belum dibayar sampai batas waktunya",
}

const because = (reason: string): string[] => (reason ? [`Alasan: ${reason}`] : [])

function toBuyer(
  { name, link }: { name: string; link: string },
  subject: string,
  body: Letter["body"],
): Letter {
  return {
    locale: "id",
    subject,
    greeting: `Halo ${name},`,
    body,
    link: { label: "Lihat pesanan Anda", url: link },
    closing: CLOSING,
  }
}

function toShop(
  { shop, link }: { shop: string; link: string },
  subject: string,
  body: Letter["body"],
): Letter {
  return {
    locale: "id",
    subject,
    greeting: `Halo ${shop},`,
    body,
    link: { label: "Buka Toko Saya", url: link },
    closing: CLOSING,
  }
}

export const LETTERS_ID: PurchaseLetters = {
  buyer: {
    placed: (facts) => {
      const { transfer } = facts
      const parts = facts.orders.map(({ seller, number, total }): Row => [
        `${seller} (${number})`,
        rupiah(total),
      ])
      const until = transfer?.pay_until
      const howToPay = transfer && [
        until
          ? `Kirim uangnya sebelum ${formatDateTime(until, "id")}. Lewat waktu itu pesanan batal dengan sendirinya.`
          : "Kirim uangnya ke rekening ini:",
        [
          ["Bank", transfer.bank],
          ["Nomor rekening", transfer.account_number],
          ["Atas nama", transfer.account_holder],
          ["Jumlah", rupiah(transfer.amount)],
          ["Berita transfer", transfer.reference],
        ] satisfies Row[],
      ]
      const title = howToPay ? "menunggu pembayaran" : "sudah kami catat"
      return toBuyer(facts, `Pesanan ${facts.number} ${title}`, [
        `Terima kasih, pesanan ${facts.number} sudah kami catat.`,
        [...parts, ["Jumlah seluruhnya", rupiah(facts.total)]],
        ...(howToPay ?? []),
      ])
    },
    paid: (facts) =>
      toBuyer(facts, `Pembayaran pesanan ${facts.number} sudah diterima`, [
        `Pembayaran ${rupiah(facts.amount)} untuk pesanan ${facts.number} sudah kami terima. Penjual kini menyiapkan barangnya:`,
        facts.orders.map(({ seller, number }): Row => [number, seller]),
      ]),
    accepted: (facts) =>
      toBuyer(facts, `${facts.seller} menyiapkan pesanan ${facts.number}`, [
        facts.ship_by
          ? `${facts.seller} menerima pesanan ${facts.number} dan mengirimnya paling lambat ${formatDate(facts.ship_by, "id")}.`
          : `${facts.seller} menerima pesanan ${facts.number} dan sedang menyiapkannya.`,
      ]),
    shipped: (facts) =>
      toBuyer(facts, `Pesanan ${facts.number} sedang dikirim`, [
        `${facts.seller} sudah mengirim pesanan ${facts.number}.`,
        ...(facts.waybills.length > 0
          ? [facts.waybills.map((waybill): Row => ["Nomor resi", waybill])]
          : ["Paket ini tidak memakai nomor resi."]),
        "Bila barangnya sudah sampai, tekan “Pesanan sudah diterima” di halaman pesanan.",
      ]),
    received: (facts) =>
      toBuyer(facts, `Pesanan ${facts.number} sudah diterima`, [
        `Paket dari ${facts.seller} untuk pesanan ${facts.number} tercatat sudah diterima. Terima kasih sudah berbelanja.`,
      ]),
    cancelled: (facts) =>
      toBuyer(facts, `Pesanan ${facts.number} dibatalkan`, [
        `Pesanan ${facts.number} dari ${facts.seller} ${facts.by === "buyer" ? "Anda batalkan" : WHO[facts.by]}.`,
        ...because(facts.reason),
        facts.refund > 0
          ? `Uang Anda ${rupiah(facts.refund)} dikembalikan.`
          : "Untuk pesanan ini belum ada uang yang kami terima.",
        ...(facts.still_to_pay > 0
          ? [`Untuk pesanan lainnya yang masih harus dibayar: ${rupiah(facts.still_to_pay)}.`]
          : []),
      ]),
  },
  shop: {
    paid: (facts) =>
      toShop(facts, `Pesanan baru ${facts.number}`, [
        `Ada pesanan baru yang sudah dibayar: ${facts.number}. Terima pesanannya di Toko Saya, lalu siapkan barangnya.`,
        [
          ...facts.lines.map(({ title, variant, quantity }): Row => [
            [title, variant].filter(Boolean).join(", "),
            `${quantity} buah`,
          ]),
          ["Jumlah dengan ongkos kirim", rupiah(facts.total)],
        ],
      ]),
    cancelled: (facts) =>
      toShop(facts, `Pesanan ${facts.number} dibatalkan`, [
        `Pesanan ${facts.number} ${WHO[facts.by]}. Barangnya jangan dikirim; stoknya sudah kembali.`,
        ...because(facts.reason),
      ]),
    received: (facts) =>
      toShop(facts, `Pesanan ${facts.number} sudah diterima`, [
        `Paket untuk pesanan ${facts.number} tercatat sudah diterima pembeli.`,
      ]),
  },
}
