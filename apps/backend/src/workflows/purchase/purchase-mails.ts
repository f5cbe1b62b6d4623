import type { Order, SellerOrder } from "@sebiduk/contracts"
import type { Locale } from "@sebiduk/domain"
import { env } from "../../env"
import { oneLine, toMail, type Letter, type Mail } from "../../mail/letter"
import type { PurchaseLetters } from "../../mail/purchase-letters"
import { LETTERS_EN } from "../../mail/purchase-letters-en"
import { LETTERS_ID } from "../../mail/purchase-letters-id"
import type { PURCHASE_EVENT_KINDS } from "../../modules/purchase/models/purchase-event"
import { orderLink } from "../../order-link"

type EventKind = (typeof PURCHASE_EVENT_KINDS)[number]

export type EventRow = { id: string; kind: EventKind; key: string; order_id: string | null }
/** A shop's part as its mails need it; captured in whole rupiah. */
export type SplitFacts = { order_id: string; seller_id: string; ship_by: string | null; captured: number }
type MemberFacts = { seller_id: string; email: string; rights: readonly string[] }

export type MailFacts = {
  purchase: Order
  /** The buyer's language. */
  locale: Locale
  splits: readonly SplitFacts[]
  members: readonly MemberFacts[]
  /** Of the parcel that the event is about. */
  waybills: readonly string[]
}

/** As the notification module takes it; the key lets it leave once. */
export type PurchaseMail = {
  to: string
  channel: "email"
  template: string
  content: Mail
  idempotency_key: string
}

const LETTERS: Readonly<Record<Locale, PurchaseLetters>> = { id: LETTERS_ID, en: LETTERS_EN }

/** Members choose no language yet; sellers are written to in Bahasa. */
const SHOP_LOCALE: Locale = "id"

type Part = { order: SellerOrder; split: SplitFacts }

function partsOf({ purchase, splits }: MailFacts, order_id: string | null): Part[] {
  return purchase.orders.flatMap((order) => {
    const split = splits.find((row) => row.order_id === order.id)
    return split && (order_id === null || order_id === order.id) ? [{ order, split }] : []
  })
}

const shopOrder = ({ order: { number, seller } }: Part) => ({ number, seller: oneLine(seller.name) })

const cancellation = ({ order: { cancelled } }: Part) => ({
  by: cancelled?.by ?? ("office" as const),
  reason: oneLine(cancelled?.reason ?? ""),
})

function letterToBuyer(kind: EventKind, facts: MailFacts, parts: readonly Part[]): Letter | undefined {
  const { purchase, locale } = facts
  const { buyer } = LETTERS[locale]
  const person = { name: oneLine(purchase.address.recipient), link: orderLink(purchase.id, locale) }
  const [part] = parts
  if (!part) return undefined
  const one = { ...person, ...shopOrder(part) }
  switch (kind) {
    case "placed": {
      const { number, total_idr, transfer } = purchase
      return buyer.placed({
        ...person,
        number,
        orders: parts.map((each) => ({ ...shopOrder(each), total: each.order.total_idr })),
        total: total_idr,
        transfer: transfer && { ...transfer, amount: transfer.amount_idr },
      })
    }
    case "paid": {
      const paid = parts.filter(({ split }) => split.captured > 0)
      const amount = paid.reduce((sum, { split }) => sum + split.captured, 0)
      return buyer.paid({ ...person, number: purchase.number, amount, orders: paid.map(shopOrder) })
    }
    case "accepted":
      return buyer.accepted({ ...one, ship_by: part.split.ship_by })
    case "shipped":
      return buyer.shipped({ ...one, waybills: facts.waybills.map(oneLine) })
    case "received":
      return buyer.received(one)
    case "cancelled": {
      const still_to_pay = purchase.transfer?.amount_idr ?? 0
      return buyer.cancelled({ ...one, ...cancellation(part), refund: part.split.captured, still_to_pay })
    }
  }
}

/** A shop first hears of an order when it is paid, so of one that never was it hears nothing. */
function letterToShop(kind: EventKind, part: Part): Letter | undefined {
  const { shop } = LETTERS[SHOP_LOCALE]
  const { order, split } = part
  if (split.captured === 0) return undefined
  const one = {
    shop: oneLine(order.seller.name),
    number: order.number,
    link: `${env.STOREFRONT_URL}/toko-saya/pesanan/${order.id}`,
  }
  switch (kind) {
    case "paid": {
      const lines = order.lines.map(({ title, variant_title, quantity }) => ({
        title: oneLine(title[SHOP_LOCALE]),
        variant: oneLine(variant_title),
        quantity,
      }))
      return shop.paid({ ...one, lines, total: order.total_idr })
    }
    case "cancelled":
      return shop.cancelled({ ...one, ...cancellation(part) })
    case "received":
      return shop.received(one)
    case "placed":
    case "accepted":
    case "shipped":
      return undefined
  }
}

const handlesOrders = ({ rights }: MemberFacts): boolean =>
  rights.includes("owner") || rights.includes("orders")

/** The mails about one event: to the buyer about all it concerns, to the people of each shop about its own order. */
export function mailsOfEvent(event: EventRow, facts: MailFacts): PurchaseMail[] {
  const parts = partsOf(facts, event.order_id)
  const mail = (to: string, audience: "buyer" | "shop", letter: Letter): PurchaseMail => {
    const template = `${audience}-${event.kind}`
    const idempotency_key = `${event.id}:${to}:${template}`
    return { to, channel: "email", template, content: toMail(letter), idempotency_key }
  }
  const toBuyer = letterToBuyer(event.kind, facts, parts)
  const toShops = parts.flatMap((part) => {
    const letter = letterToShop(event.kind, part)
    const people = facts.members.filter(
      (member) => member.seller_id === part.split.seller_id && handlesOrders(member),
    )
    return letter ? people.map(({ email }) => mail(email, "shop", letter)) : []
  })
  return [...(toBuyer ? [mail(facts.purchase.address.email, "buyer", toBuyer)] : []), ...toShops]
}
