import { formatDate, formatDateTime, formatNumber, rupiah, type CommissionRate } from "@sebiduk/domain"
import { COURIER_NAMES } from "./courier-names"
import { framed, type Row } from "./letter"
import type { Cancellation, Pieces, PurchaseLetters, ShopPaidFacts } from "./purchase-letters"

const WHO: Readonly<Record<Cancellation["by"], string>> = {
  buyer: "dibatalkan oleh pembeli",
  seller: "dibatalkan oleh penjual",
  office: "dibatalkan oleh Dinas",
  expiry: "batal karena belum dibayar sampai batas waktunya",
}

const because = (reason: string): string[] => (reason ? [`Alasan: ${reason}`] : [])

const toRow = ({ title, variant, quantity }: Pieces): Row => [
  [title, variant].filter(Boolean).join(", "),
  `${quantity} buah`,
]

const toRate = (rate: CommissionRate): string =>
  rate.kind === "fixed" ? `${rupiah(rate.fixed_idr)} per buah` : `${formatNumber(rate.bps / 100, "id")}%`

const FRAME = { locale: "id", hello: "Halo", closing: "Salam,\nSebiduk" } as const
const toBuyer = framed({ ...FRAME, label: "Lihat pesanan Anda" })
const toShop = framed({ ...FRAME, label: "Buka Toko Saya" })

const moneyOf = (facts: ShopPaidFacts): Row[] => [
  ...facts.lines.map(toRow),
  ["Harga barang", rupiah(facts.goods)],
  ["Ongkos kirim", rupiah(facts.delivery)],
  [`Komisi ${facts.rates.map(toRate).join(", ")}`.trim(), `-${rupiah(facts.commission)}`],
  ...(facts.pph22 > 0 ? [["PPh 22", `-${rupiah(facts.pph22)}`] satisfies Row] : []),
]
const couponOf = ({ discount }: ShopPaidFacts): string[] =>
  discount > 0 ? [`Kupon pembeli ${rupiah(discount)} ditanggung Dinas.`] : []

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
          ["Jumlah, tepat sampai rupiah terakhir", rupiah(transfer.amount)],
          ...(transfer.code === null
            ? []
            : [["Sudah termasuk kode unik", String(transfer.code)] satisfies Row]),
          ["Berita transfer", transfer.reference],
        ] satisfies Row[],
      ]
      const title = howToPay ? "menunggu pembayaran" : "sudah kami catat"
      return toBuyer(facts, `Pesanan ${facts.number} ${title}`, [
        `Terima kasih, pesanan ${facts.number} sudah kami catat.`,
        [...parts, ["Jumlah seluruhnya", rupiah(facts.total)]],
        ...(howToPay ?? []),
        ...(howToPay
          ? ["Sudah transfer? Unggah buktinya di halaman pesanan supaya lebih cepat kami periksa."]
          : []),
        ...(facts.cash > 0
          ? [`Anda membayar ${rupiah(facts.cash)} tunai saat barang diserahkan. Siapkan uang pas bila bisa.`]
          : []),
      ])
    },
    partlyPaid: (facts) =>
      toBuyer(facts, `Pembayaran pesanan ${facts.number} masih kurang`, [
        `Untuk pesanan ${facts.number} sudah kami terima ${rupiah(facts.received)}. Masih kurang:`,
        [["Kirim lagi", rupiah(facts.missing)]],
        ...(facts.until
          ? [
              `Kirim sebelum ${formatDateTime(facts.until, "id")}. Bila tidak dilunasi, pesanan batal dan uang Anda kami kembalikan.`,
            ]
          : []),
      ]),
    proofRejected: (facts) =>
      toBuyer(facts, `Bukti transfer pesanan ${facts.number} belum bisa diterima`, [
        `Dinas sudah memeriksa bukti transfer untuk pesanan ${facts.number} dan belum bisa menerimanya.`,
        ...because(facts.reason),
        facts.until
          ? `Unggah bukti lain di halaman pesanan sebelum ${formatDateTime(facts.until, "id")}.`
          : "Unggah bukti lain di halaman pesanan.",
      ]),
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
      toBuyer(facts, `${facts.is_last ? "Pesanan" : "Sebagian pesanan"} ${facts.number} sedang dikirim`, [
        `${facts.seller} sudah mengirim ${facts.is_last ? "" : "sebagian "}pesanan ${facts.number}. Isi paket ini:`,
        [
          ...facts.lines.map(toRow),
          ...(facts.courier ? [["Kurir", COURIER_NAMES.id[facts.courier]] satisfies Row] : []),
          ...facts.waybills.map((waybill): Row => ["Nomor resi", waybill]),
        ],
        ...(facts.waybills.length > 0 ? [] : ["Paket ini tidak memakai nomor resi."]),
        facts.is_last
          ? "Bila semua barangnya sudah sampai, tekan “Pesanan sudah diterima” di halaman pesanan."
          : "Sisanya menyusul di paket lain.",
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
          ? `${rupiah(facts.refund)} kami kembalikan ${facts.is_card ? "ke kartu yang Anda pakai membayar" : "ke rekening yang Anda isi di halaman pesanan"}.`
          : "Untuk pesanan ini belum ada uang yang kami terima.",
        ...(facts.still_to_pay > 0
          ? [`Untuk pesanan lainnya yang masih harus dibayar: ${rupiah(facts.still_to_pay)}.`]
          : []),
      ]),
    refundAccount: (facts) =>
      toBuyer(facts, `Isi rekening untuk pengembalian pesanan ${facts.number}`, [
        facts.problem === null
          ? `${rupiah(facts.amount)} dari pesanan ${facts.number} kami kembalikan lewat transfer bank. Ke rekening mana uangnya kami kirim?`
          : `${rupiah(facts.amount)} dari pesanan ${facts.number} belum sampai: bank tidak dapat mengirimnya ke rekening yang Anda isi.`,
        ...because(facts.problem ?? ""),
        "Buka halaman pesanan, lalu isi bank, nomor rekening, dan nama pemiliknya. Kami tidak pernah meminta PIN, OTP, atau kata sandi.",
      ]),
    refundPaid: (facts) =>
      toBuyer(facts, `Pengembalian uang pesanan ${facts.number} sudah dikirim`, [
        facts.account
          ? `${rupiah(facts.amount)} dari pesanan ${facts.number} sudah dikirim ke rekening ${facts.account.bank} ${facts.account.account_number}.`
          : `${rupiah(facts.amount)} dari pesanan ${facts.number} sudah dikembalikan ke kartu Anda.`,
      ]),
  },
  shop: {
    paid: (facts) =>
      toShop(facts, `Pesanan baru ${facts.number}`, [
        `Ada pesanan baru yang sudah dibayar: ${facts.number}. Terima pesanannya di Toko Saya, lalu siapkan barangnya.`,
        [...moneyOf(facts), ["Anda terima", rupiah(facts.receives)]],
        ...couponOf(facts),
      ]),
    cash: (facts) =>
      toShop(facts, `Pesanan baru ${facts.number}, bayar di tempat`, [
        `Ada pesanan baru ${facts.number} yang belum dibayar: tagih ${rupiah(facts.cash)} tunai saat menyerahkan barangnya. Terima pesanannya di Toko Saya, siapkan barangnya, dan catat uangnya di sana begitu Anda terima.`,
        [...moneyOf(facts), ["Tagih ke pembeli", rupiah(facts.cash)]],
        ...couponOf(facts),
        "Komisi dipotong dari Saldo toko Anda.",
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
