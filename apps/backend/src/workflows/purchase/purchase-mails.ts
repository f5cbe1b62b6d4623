import type { Order, SellerOrder } from "@sebiduk/contracts"
import { isPaidBeforehand, type Locale } from "@sebiduk/domain"
import { env } from "../../env"
import { oneLine, toMail, type Letter, type Mail } from "../../mail/letter"
import type { Pieces, PurchaseLetters } from "../../mail/purchase-letters"
import { LETTERS_EN } from "../../mail/purchase-letters-en"
import { LETTERS_ID } from "../../mail/purchase-letters-id"
import type { PURCHASE_EVENT_KINDS } from "../../modules/purchase/models/purchase-event"
import { orderLink } from "../../order-link"
import type { SaleTerms } from "../ledger/sale-terms"
import type { ReturnNews } from "../returns/return-news"
import { returnLetterToBuyer, returnLetterToShop } from "./return-mails"
import { shopMoney } from "./shop-money"

type EventKind = (typeof PURCHASE_EVENT_KINDS)[number]

export type EventRow = { id: string; kind: EventKind; key: string; order_id: string | null }

/** What an event is about: its key is the kind and the id of a parcel, refund, proof or return, which more may follow. */
const subjectOf = ({ key }: EventRow): string => key.split(":")[1] ?? ""

/** A shop's part as its mails need it; captured in whole rupiah. */
export type SplitFacts = {
  order_id: string
  seller_id: string
  ship_by: string | null
  captured: number
  rates: SaleTerms["rates"]
  money: Parameters<typeof shopMoney>[0]
}
type MemberFacts = { seller_id: string; email: string; rights: readonly string[] }

export type MailFacts = {
  purchase: Order
  /** The buyer's language. */
  locale: Locale
  splits: readonly SplitFacts[]
  members: readonly MemberFacts[]
  /** What happened to its returns, by the subject of the event. */
  returns: ReadonlyMap<string, ReturnNews>
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

/** Whether the shop is to send it: money was taken for it, or coupons pay all of it. */
function isPaid({ order, split }: Part, { paid_at }: Order): boolean {
  if (split.captured > 0) return true
  const wasCancelledBefore = order.cancelled !== null && paid_at !== null && order.cancelled.at < paid_at
  return order.total_idr === 0 && paid_at !== null && !wasCancelledBefore
}

const shopOrder = ({ order: { number, seller } }: Part) => ({ number, seller: oneLine(seller.name) })

const pieces = (line: SellerOrder["lines"][number], quantity: number, locale: Locale): Pieces => ({
  title: oneLine(line.title[locale]),
  variant: oneLine(line.variant_title),
  quantity,
})

/** One parcel of an order, and whether those sent before it left anything to be sent. */
function sending({ lines, parcels }: SellerOrder, parcel_id: string, locale: Locale) {
  const index = parcels.findIndex(({ id }) => id === parcel_id)
  const parcel = parcels[index]
  if (!parcel) return undefined
  const sent = parcels.slice(0, index + 1).flatMap((each) => each.lines)
  const quantityOf = (rows: typeof sent, id: string) =>
    rows.reduce((sum, { line_id, quantity }) => (line_id === id ? sum + quantity : sum), 0)
  return {
    lines: lines.flatMap((line) => {
      const quantity = quantityOf(parcel.lines, line.id)
      return quantity > 0 ? [pieces(line, quantity, locale)] : []
    }),
    courier: parcel.courier,
    waybills: parcel.waybills.map(oneLine),
    is_last: lines.every(({ id, quantity }) => quantityOf(sent, id) >= quantity),
  }
}

const cancellation = ({ order: { cancelled } }: Part) => ({
  by: cancelled?.by ?? ("office" as const),
  reason: oneLine(cancelled?.reason ?? ""),
})

/** Nothing about a refund that went on meanwhile. */
function letterOfRefund(
  event: EventRow,
  { purchase, locale }: MailFacts,
  person: { name: string; link: string },
): Letter | undefined {
  const { buyer } = LETTERS[locale]
  const refund = purchase.refunds.find(({ id }) => id === subjectOf(event))
  if (!refund) return undefined
  const order = purchase.orders.find(({ id }) => id === refund.order_id)
  const facts = { ...person, number: order?.number ?? purchase.number, amount: refund.amount_idr }
  if (event.kind === "refund_paid")
    return refund.state === "paid" ? buyer.refundPaid({ ...facts, account: refund.account }) : undefined
  const problem = refund.problem === null ? null : oneLine(refund.problem)
  return refund.state === "needs_account" ? buyer.refundAccount({ ...facts, problem }) : undefined
}

/** News about a transfer that is still waited for; once it is not, they are old. */
function aboutTransfer(event: EventRow, person: { name: string; link: string }, facts: MailFacts) {
  const { number, transfer } = facts.purchase
  if (!transfer) return undefined
  const { buyer } = LETTERS[facts.locale]
  const one = { ...person, number, until: transfer.kept_until ?? transfer.pay_until }
  if (event.kind === "partly_paid")
    return buyer.partlyPaid({ ...one, received: transfer.received_idr, missing: transfer.amount_idr })
  const reason = transfer.proofs.find(({ id }) => id === subjectOf(event))?.reason ?? ""
  return buyer.proofRejected({ ...one, reason: oneLine(reason) })
}

function letterToBuyer(event: EventRow, facts: MailFacts, parts: readonly Part[]): Letter | undefined {
  const { purchase, locale } = facts
  const { buyer } = LETTERS[locale]
  const person = { name: oneLine(purchase.address.recipient), link: orderLink(purchase.id, locale) }
  const [part] = parts
  if (!part) return undefined
  const one = { ...person, ...shopOrder(part) }
  switch (event.kind) {
    case "placed": {
      const { number, total_idr, transfer } = purchase
      return buyer.placed({
        ...person,
        number,
        orders: parts.map((each) => ({ ...shopOrder(each), total: each.order.total_idr })),
        total: total_idr,
        transfer: transfer && { ...transfer, amount: transfer.amount_idr },
        cash: purchase.payment_method === "cod" ? total_idr : 0,
      })
    }
    case "partly_paid":
    case "proof_rejected":
      return aboutTransfer(event, person, facts)
    case "released":
      return undefined
    case "paid": {
      // Who paid at the door knows.
      if (purchase.payment_method === "cod") return undefined
      const paid = parts.filter((each) => isPaid(each, purchase))
      const amount = paid.reduce((sum, { split }) => sum + split.captured, 0)
      return buyer.paid({ ...person, number: purchase.number, amount, orders: paid.map(shopOrder) })
    }
    case "accepted":
      return buyer.accepted({ ...one, ship_by: part.split.ship_by })
    case "shipped": {
      const parcel = sending(part.order, subjectOf(event), locale)
      return parcel && buyer.shipped({ ...one, ...parcel })
    }
    case "received":
      return buyer.received(one)
    case "cancelled": {
      const still_to_pay = purchase.transfer?.amount_idr ?? 0
      return buyer.cancelled({
        ...one,
        ...cancellation(part),
        refund: part.split.captured,
        is_card: purchase.payment_method === "card",
        still_to_pay,
      })
    }
    case "refund_account":
    case "refund_paid":
      return letterOfRefund(event, facts, person)
    case "return_opened":
    case "return_answered":
    case "return_decided":
    case "return_refunded": {
      const news = facts.returns.get(subjectOf(event))
      return news && returnLetterToBuyer(news, part.order, person, locale)
    }
  }
}

/** Whether the shop went to work before the money comes: on delivery or later. */
const isPromised = ({ payment_method, released_at }: Order): boolean =>
  released_at !== null && !isPaidBeforehand(payment_method)

/** A shop first hears of an order when it may go to work, so of one that never was paid it hears nothing. */
function letterToShop(event: EventRow, part: Part, { purchase, returns }: MailFacts): Letter | undefined {
  const { shop } = LETTERS[SHOP_LOCALE]
  const { order, split } = part
  if (!isPromised(purchase) && !isPaid(part, purchase)) return undefined
  const one = {
    name: oneLine(order.seller.name),
    number: order.number,
    link: `${env.STOREFRONT_URL}/toko-saya/pesanan/${order.id}`,
  }
  const sold = () => ({
    ...one,
    lines: order.lines.map((line) => pieces(line, line.quantity, SHOP_LOCALE)),
    ...shopMoney(split.money, order.delivery?.price_idr ?? 0),
    rates: split.rates,
  })
  switch (event.kind) {
    case "released":
      return purchase.payment_method === "cod" && order.total_idr > 0
        ? shop.cash({ ...sold(), cash: order.total_idr })
        : undefined
    case "paid":
      // Who took the money at the door knows.
      return purchase.payment_method === "cod" && order.total_idr > 0 ? undefined : shop.paid(sold())
    case "cancelled":
      // Who rejected it knows.
      if (order.cancelled?.by === "seller") return undefined
      return shop.cancelled({ ...one, ...cancellation(part) })
    case "received":
      return shop.received(one)
    case "return_opened":
    case "return_answered":
    case "return_decided":
    case "return_refunded": {
      const news = returns.get(subjectOf(event))
      return news && returnLetterToShop(news, order, SHOP_LOCALE)
    }
    case "placed":
    case "partly_paid":
    case "proof_rejected":
    case "accepted":
    case "shipped":
    case "refund_account":
    case "refund_paid":
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
  const toBuyer = letterToBuyer(event, facts, parts)
  const toShops = parts.flatMap((part) => {
    const letter = letterToShop(event, part, facts)
    const people = facts.members.filter(
      (member) => member.seller_id === part.split.seller_id && handlesOrders(member),
    )
    return letter ? people.map(({ email }) => mail(email, "shop", letter)) : []
  })
  return [...(toBuyer ? [mail(facts.purchase.address.email, "buyer", toBuyer)] : []), ...toShops]
}
