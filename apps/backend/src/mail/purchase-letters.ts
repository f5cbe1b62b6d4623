import type { CANCELLERS } from "@sebiduk/contracts"
import type { CommissionRate } from "@sebiduk/domain"
import type { Courier } from "./courier-names"
import type { Letter } from "./letter"

/** Amounts in whole rupiah, instants in ISO, days as YYYY-MM-DD in WIB. */
type ToBuyer = { name: string; link: string }
/** One shop's order, by the name of its shop and its own number. */
type ShopOrder = { seller: string; number: string }

export type PlacedFacts = ToBuyer & {
  number: string
  orders: readonly (ShopOrder & { total: number })[]
  total: number
  /** null once nothing is waited for. */
  transfer: {
    bank: string
    account_number: string
    account_holder: string
    amount: number
    /** Part of the amount; null without one. */
    code: number | null
    reference: string
    pay_until: string | null
  } | null
  /** What is to be paid at the door; 0 when nothing is. */
  cash: number
}
/** A part of the money came in. */
export type PartlyPaidFacts = ToBuyer & {
  number: string
  received: number
  missing: number
  until: string | null
}
export type ProofRejectedFacts = ToBuyer & { number: string; reason: string; until: string | null }
export type PaidFacts = ToBuyer & { number: string; amount: number; orders: readonly ShopOrder[] }
export type AcceptedFacts = ToBuyer & ShopOrder & { ship_by: string | null }
export type Pieces = { title: string; variant: string; quantity: number }
/** One parcel of an order. */
export type ShippedFacts = ToBuyer &
  ShopOrder & {
    lines: readonly Pieces[]
    /** null for one that the office sent. */
    courier: Courier | null
    waybills: readonly string[]
    /** Whether nothing of the order is still to be sent. */
    is_last: boolean
  }
export type ReceivedFacts = ToBuyer & ShopOrder
export type Cancellation = { by: (typeof CANCELLERS)[number]; reason: string }
export type CancelledFacts = ToBuyer &
  ShopOrder &
  Cancellation & {
    /** What goes back to the buyer. */
    refund: number
    /** To the card it was paid with; elsewhere the buyer says to which account. */
    is_card: boolean
    /** What is still to be paid for the other orders; 0 when nothing is. */
    still_to_pay: number
  }
/** Money that waits for the buyer's account; `problem` is why the bank could not send it to the one they gave. */
export type RefundAccountFacts = ToBuyer & { number: string; amount: number; problem: string | null }
export type RefundPaidFacts = ToBuyer & {
  number: string
  amount: number
  /** null for a card. */
  account: { bank: string; account_number: string } | null
}

/** By the name of the shop. */
type ToShop = { name: string; number: string; link: string }
export type ShopPaidFacts = ToShop & {
  lines: readonly Pieces[]
  /** Goods and delivery before coupons, and what the shop gets of them. */
  goods: number
  delivery: number
  commission: number
  /** Of its lines, each once. */
  rates: readonly CommissionRate[]
  /** Withheld for the tax office; 0 when nothing is. */
  pph22: number
  receives: number
  /** What the buyer's coupons took off; the office bears it. */
  discount: number
}
/** What the shop is to take from the buyer when it hands the goods over. */
export type ShopCashFacts = ShopPaidFacts & { cash: number }
export type ShopCancelledFacts = ToShop & Cancellation
export type ShopReceivedFacts = ToShop

/** Every mail about a purchase in one language. */
export type PurchaseLetters = {
  buyer: {
    placed: (facts: PlacedFacts) => Letter
    partlyPaid: (facts: PartlyPaidFacts) => Letter
    proofRejected: (facts: ProofRejectedFacts) => Letter
    paid: (facts: PaidFacts) => Letter
    accepted: (facts: AcceptedFacts) => Letter
    shipped: (facts: ShippedFacts) => Letter
    received: (facts: ReceivedFacts) => Letter
    cancelled: (facts: CancelledFacts) => Letter
    refundAccount: (facts: RefundAccountFacts) => Letter
    refundPaid: (facts: RefundPaidFacts) => Letter
  }
  shop: {
    paid: (facts: ShopPaidFacts) => Letter
    cash: (facts: ShopCashFacts) => Letter
    cancelled: (facts: ShopCancelledFacts) => Letter
    received: (facts: ShopReceivedFacts) => Letter
  }
}
