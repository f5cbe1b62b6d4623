import { formatDateTime, rupiah, type ReturnReason } from "@sebiduk/domain"
import { framed, type Row } from "./letter"
import type { ReturnLetters } from "./return-letters"

const REASONS: Readonly<Record<ReturnReason, string>> = {
  damaged: "rusak",
  spoiled: "busuk atau basi",
  wrong_item: "barang keliru",
  incomplete: "tidak lengkap",
  not_as_described: "tidak sesuai keterangan",
  other: "lainnya",
}

const FRAME = { locale: "id", hello: "Halo", closing: "Salam,\nSebiduk" } as const
const toBuyer = framed({ ...FRAME, label: "Lihat pesanan Anda" })
const toShop = framed({ ...FRAME, label: "Buka pengembalian ini" })

const said = (words: string): string[] => (words ? [`Alasan: ${words}`] : [])
const until = (instant: string | null, sentence: string): string[] =>
  instant ? [`${sentence} sebelum ${formatDateTime(instant, "id")}.`] : []

export const RETURN_LETTERS_ID: ReturnLetters = {
  buyer: {
    answered: (facts) => {
      const { answer, seller, number, amount, goods_back, words, reply_until } = facts
      const back = goods_back
        ? ["Barangnya perlu dikirim kembali dahulu; alamatnya ada di halaman pesanan."]
        : []
      const news = {
        accepted: [`${seller} menerima pengembalian Anda. ${rupiah(amount)} dikembalikan.`, ...back],
        offered: [
          `${seller} menawarkan pengembalian sebagian: ${rupiah(amount)}.`,
          ...back,
          ...until(reply_until, "Setujui, atau minta Dinas memutuskan,"),
          "Tanpa jawaban Anda, tawaran ini berlaku.",
        ],
        refused: [
          `${seller} menolak pengembalian ini.`,
          ...until(reply_until, "Bila tidak setuju, minta Dinas memutuskan"),
          "Tanpa jawaban Anda, pengembalian ini ditutup.",
        ],
      }[answer]
      return toBuyer(facts, `Jawaban penjual atas pengembalian pesanan ${number}`, [...news, ...said(words)])
    },
    decided: (facts) =>
      toBuyer(facts, `Keputusan Dinas atas pengembalian pesanan ${facts.number}`, [
        facts.amount > 0
          ? `Dinas memutuskan ${rupiah(facts.amount)} dikembalikan kepada Anda.`
          : "Dinas memutuskan tidak ada uang yang dikembalikan.",
        ...(facts.amount > 0 && facts.goods_back
          ? ["Barangnya perlu dikirim kembali dahulu; alamatnya ada di halaman pesanan."]
          : []),
        ...said(facts.words),
      ]),
    refunded: (facts) =>
      toBuyer(facts, `Uang pengembalian pesanan ${facts.number}`, [
        facts.to_account
          ? `${rupiah(facts.amount)} untuk pesanan ${facts.number} dari ${facts.seller} kami transfer ke rekening Anda dalam beberapa hari kerja.`
          : `${rupiah(facts.amount)} untuk pesanan ${facts.number} dari ${facts.seller} kami kembalikan ke cara bayar Anda.`,
      ]),
  },
  shop: {
    opened: (facts) =>
      toShop(facts, `Pengembalian untuk pesanan ${facts.number}`, [
        `Pembeli mengajukan pengembalian untuk pesanan ${facts.number}.`,
        [
          ...facts.lines.map(({ title, variant, quantity }): Row => [
            [title, variant].filter(Boolean).join(", "),
            `${quantity} buah`,
          ]),
          ["Alasan", REASONS[facts.reason]],
          ["Harga yang dibayar", rupiah(facts.paid)],
        ],
        ...until(facts.answer_until, "Lihat fotonya di Toko Saya dan jawab"),
        "Tanpa jawaban Anda, Dinas yang memutuskan.",
      ]),
    decided: (facts) =>
      toShop(facts, `Keputusan Dinas atas pengembalian pesanan ${facts.number}`, [
        facts.amount > 0
          ? `Dinas memutuskan ${rupiah(facts.amount)} dikembalikan kepada pembeli.`
          : "Dinas memutuskan tidak ada uang yang dikembalikan.",
        ...said(facts.words),
      ]),
    refunded: (facts) =>
      toShop(facts, `Pengembalian pesanan ${facts.number} selesai`, [
        `${rupiah(facts.amount)} dikembalikan kepada pembeli untuk pesanan ${facts.number}. Bagian Anda dan komisinya dipotong dari saldo dengan perbandingan yang sama.`,
      ]),
  },
}
