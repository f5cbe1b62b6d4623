import { createRequire } from "node:module"
import type { Statement } from "@sebiduk/contracts"
import { formatDate, monthsLater, rupiah, startOfMonth } from "@sebiduk/domain"
import type * as Pdfmake from "pdfmake"
import type { Content, CustomTableLayout, TableCell } from "pdfmake/interfaces"
import { CLOSING, KIND_WORDS, OPENING, SUM_WORDS, subjectOf } from "./statement-words"

const PADDY = "#14532D"
const GOLD = "#B7862B"
const SOFT = "#57534E"
const LINE = "#E7E0D2"
const PAGE_WIDTH = 595.28
const MARGIN = 44
const WIDTH = PAGE_WIDTH - 2 * MARGIN
const DAY_MS = 86_400_000

const load = createRequire(__filename)
/** One object with a state of its own, which an import would copy. */
const pdfmake = load("pdfmake") as typeof Pdfmake

const font = (weight: 400 | 700): string =>
  load.resolve(`@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-${weight}-normal.woff`)
const FONT = { normal: font(400), bold: font(700) }

pdfmake.setFonts({ PlusJakartaSans: FONT })
// A paper is made of its facts: nothing of it is fetched, and no file but the fonts is read.
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy((path) => path === FONT.normal || path === FONT.bold)

/** The shop's songket: a thin line with a row of small diamonds. */
function songket(): Content {
  const step = 16
  const half = 3
  const diamonds = Array.from({ length: Math.floor(WIDTH / step) }, (_, index) => {
    const x = step / 2 + index * step
    return {
      type: "polyline" as const,
      closePath: true,
      color: GOLD,
      points: [
        { x: x - half, y: half },
        { x, y: 0 },
        { x: x + half, y: half },
        { x, y: 2 * half },
      ],
    }
  })
  const line = {
    type: "line" as const,
    x1: 0,
    y1: half,
    x2: WIDTH,
    y2: half,
    lineWidth: 0.5,
    lineColor: GOLD,
  }
  return { canvas: [line, ...diamonds], margin: [0, 6, 0, 14] }
}

const CALM: CustomTableLayout = {
  hLineWidth: (index, node) => (index === 0 || index === node.table.body.length ? 0 : 0.5),
  vLineWidth: () => 0,
  hLineColor: () => LINE,
  paddingLeft: (index) => (index === 0 ? 0 : 8),
  paddingRight: () => 0,
  paddingTop: () => 4,
  paddingBottom: () => 4,
}

const money = (amount: number, more: object = {}): TableCell => ({
  text: rupiah(amount),
  alignment: "right",
  noWrap: true,
  ...more,
})

function period({ month }: Statement): string {
  const last = new Date(startOfMonth(monthsLater(month, 1)).getTime() - DAY_MS)
  return `${formatDate(startOfMonth(month), "id")} – ${formatDate(last, "id")}`
}

/** `November 2026` */
const monthName = ({ month }: Statement): string =>
  formatDate(startOfMonth(month), "id").split(" ").slice(1).join(" ")

function summary(statement: Statement): Content {
  const bold = { bold: true }
  const sums = Object.entries(SUM_WORDS) as [keyof Statement["sums"], string][]
  return {
    layout: CALM,
    table: {
      widths: ["*", "auto"],
      body: [
        [{ text: OPENING, ...bold }, money(statement.opening_idr, bold)],
        ...sums.map(([sum, word]): TableCell[] => [word, money(statement.sums[sum])]),
        [
          { text: CLOSING, ...bold, color: PADDY, fontSize: 11 },
          money(statement.closing_idr, { ...bold, color: PADDY, fontSize: 11 }),
        ],
      ],
    },
  }
}

function entries(statement: Statement): Content {
  if (statement.entries.length === 0)
    return { text: "Tidak ada mutasi pada bulan ini.", color: SOFT, margin: [0, 4, 0, 0] }
  const head = (text: string, more: object = {}): TableCell => ({ text, bold: true, color: PADDY, ...more })
  return {
    layout: CALM,
    fontSize: 8,
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: ["auto", "auto", "*", "auto"],
      body: [
        [
          head("Tanggal"),
          head("Jenis"),
          head("Pesanan / keterangan"),
          head("Jumlah", { alignment: "right" }),
        ],
        ...statement.entries.map((entry): TableCell[] => [
          { text: formatDate(entry.at, "id"), noWrap: true },
          KIND_WORDS[entry.kind],
          subjectOf(entry),
          money(entry.amount_idr),
        ]),
      ],
    },
  }
}

/**
 * A shop's statement as a PDF of A4 pages with selectable text, in Bahasa.
 * @param made_at when it was made, told at the foot of each page
 */
export async function statementPdf(statement: Statement, made_at: Date): Promise<Buffer> {
  const title = `Laporan saldo ${monthName(statement)}`
  const heading = (text: string): Content => ({ text, bold: true, color: PADDY, margin: [0, 18, 0, 4] })
  const notes = [
    ...(statement.coupons_idr === 0
      ? []
      : [
          `Barang dan ongkos kirim di atas sudah termasuk kupon pembeli ${rupiah(statement.coupons_idr)} yang ditanggung Dinas.`,
        ]),
    ...(statement.is_final ? [] : ["Bulan ini belum berakhir; angka di laporan ini masih dapat berubah."]),
  ]
  return pdfmake
    .createPdf({
      pageSize: "A4",
      pageMargins: [MARGIN, MARGIN, MARGIN, MARGIN + 10],
      language: "id-ID",
      info: { title: `${title} · ${statement.shop}`, author: "Sebiduk", creationDate: made_at },
      defaultStyle: { font: "PlusJakartaSans", fontSize: 9.5, lineHeight: 1.25, color: "#1C1917" },
      footer: (page, pages) => ({
        margin: [MARGIN, 8, MARGIN, 0],
        fontSize: 7.5,
        color: SOFT,
        columns: [
          { text: `Dibuat ${formatDate(made_at, "id")} · Sebiduk, pasar UMKM OKU Timur` },
          { text: `Halaman ${page} dari ${pages}`, alignment: "right" },
        ],
      }),
      content: [
        { text: "Sebiduk", bold: true, fontSize: 13, color: PADDY },
        songket(),
        { text: title, bold: true, fontSize: 17, color: PADDY },
        { text: statement.shop, bold: true, fontSize: 11, margin: [0, 4, 0, 0] },
        { text: period(statement), color: SOFT },
        heading("Ringkasan"),
        summary(statement),
        ...notes.map((text): Content => ({ text, color: SOFT, fontSize: 8.5, margin: [0, 6, 0, 0] })),
        heading("Mutasi"),
        entries(statement),
      ],
    })
    .getBuffer()
}
