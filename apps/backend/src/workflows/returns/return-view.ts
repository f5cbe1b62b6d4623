import type {
  AdminReturn,
  AdminReturnRow,
  BuyerReturn,
  ReturnEntry,
  ReturnLine,
  ReturnRow as ReturnRowView,
  SellerReturn,
  SellerReturnRow,
} from "@sebiduk/contracts"
import { returnActs, trackingPage, type ReturnSide } from "@sebiduk/domain"
import type { ReturnPeople } from "./load-people"
import {
  settledOf,
  standingOf,
  type ReturnEventRow,
  type ReturnLineRow,
  type ReturnRow,
  type WholeReturnRow,
} from "./return-row"

const iso = (instant: Date | null): string | null => instant?.toISOString() ?? null

/** Lines are written at one instant, so nothing in the database keeps their order. */
const byTitle = (a: ReturnLineRow, b: ReturnLineRow): number =>
  a.title.localeCompare(b.title, "id") ||
  a.variant_title.localeCompare(b.variant_title, "id", { numeric: true })

function toLine(line: ReturnLineRow): ReturnLine {
  const title = { id: line.title, en: line.title_en }
  return {
    line_id: line.line_id,
    title,
    variant_title: line.variant_title,
    picture: line.thumbnail
      ? { url: line.thumbnail, alt: title, is_illustration: line.is_illustration }
      : null,
    quantity: line.quantity,
    paid_idr: line.paid,
    offered_idr: line.offered,
    settled_idr: line.settled,
    good: line.good,
  }
}

const toEntry = ({ id, kind, by, created_at, text, amount, to_state }: ReturnEventRow): ReturnEntry => ({
  id,
  kind,
  by,
  at: created_at.toISOString(),
  text,
  amount_idr: amount,
  state: to_state,
})

const inTime = (a: ReturnEventRow, b: ReturnEventRow): number =>
  a.created_at.getTime() - b.created_at.getTime() || a.id.localeCompare(b.id)

/** The facts of a return that every list shows. */
export const toReturnRow = (row: ReturnRow, number: string): ReturnRowView => ({
  id: row.id,
  order_id: row.order_id,
  number,
  state: row.state,
  reason: row.reason,
  opened_at: row.created_at.toISOString(),
  due_at: row.state === "refunding" ? null : iso(row.due_at),
  paid_idr: row.lines.reduce((sum, { paid }) => sum + paid, 0),
  settled_idr: settledOf(row),
})

export function toSellerReturnRow(row: ReturnRow, number: string): SellerReturnRow {
  const [first] = row.lines.toSorted(byTitle)
  return {
    ...toReturnRow(row, number),
    first_title: { id: first?.title ?? number, en: first?.title_en ?? number },
    line_count: row.lines.length,
    pieces: row.lines.reduce((sum, { quantity }) => sum + quantity, 0),
  }
}

export const toAdminReturnRow = (row: ReturnRow, number: string, seller_name: string): AdminReturnRow => ({
  ...toSellerReturnRow(row, number),
  seller_name,
  state_at: row.state_at.toISOString(),
})

/** Where a photo is opened, by the id of its paper. */
export type PhotoLink = (evidence_id: string) => string

function toWhole(row: WholeReturnRow, number: string, side: ReturnSide, link: PhotoLink) {
  return {
    ...toReturnRow(row, number),
    words: row.words,
    goods_back: row.goods_back,
    lines: row.lines.toSorted(byTitle).map(toLine),
    photos: row.pictures.map(({ id, evidence_id }) => ({ id, url: link(evidence_id) })),
    sending:
      row.courier && row.sent_at
        ? {
            courier: row.courier,
            waybill: row.waybill ?? "",
            track_url: row.waybill ? trackingPage(row.courier) : null,
            at: row.sent_at.toISOString(),
          }
        : null,
    arrived_at: iso(row.arrived_at),
    entries: row.events.toSorted(inTime).map(toEntry),
    acts: returnActs(side, standingOf(row)),
  }
}

const SHOWN_DIGITS = 4
const masked = (digits: string): string =>
  "•".repeat(Math.max(0, digits.length - SHOWN_DIGITS)) + digits.slice(-SHOWN_DIGITS)

/** A return as its buyer sees it; whole rupiah. */
export function toBuyerReturn(row: WholeReturnRow, people: ReturnPeople, link: PhotoLink): BuyerReturn {
  const { number, seller, account } = people
  const isTravelling = row.state === "returning" && row.goods_back === true
  return {
    ...toWhole(row, number, "buyer", link),
    seller: { id: row.seller_id, name: seller.name },
    seller_address: isTravelling ? seller.address : null,
    account: account && { ...account, account_number: masked(account.account_number) },
  }
}

/** A return as the shop sees it. */
export const toSellerReturn = (row: WholeReturnRow, people: ReturnPeople, link: PhotoLink): SellerReturn => ({
  ...toWhole(row, people.number, "seller", link),
  recipient: people.buyer.name,
})

/** A return as the office sees it, with who did what. */
export const toAdminReturn = (row: WholeReturnRow, people: ReturnPeople, link: PhotoLink): AdminReturn => ({
  ...toWhole(row, people.number, "office", link),
  entries: row.events.toSorted(inTime).map((event) => ({ ...toEntry(event), by_name: event.by_name })),
  seller: { id: row.seller_id, name: people.seller.name },
  buyer: people.buyer,
  account: people.account,
})
