import type { CANCELLERS } from "@sebiduk/contracts"
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
    reference: string
    pay_until: string | null
  } | null
}
export type PaidFacts = ToBuyer & { number: string; amount: number; orders: readonly ShopOrder[] }
export type AcceptedFacts = ToBuyer & ShopOrder & { ship_by: string | null }
export type ShippedFacts = ToBuyer & ShopOrder & { waybills: readonly string[] }
export type ReceivedFacts = ToBuyer & ShopOrder
export type Cancellation = { by: (typeof CANCELLERS)[number]; reason: string }
export type CancelledFacts = ToBuyer &
  ShopOrder &
  Cancellation & {
    /** What goes back to the buyer. */
    refund: number
    /** What is still to be paid for the other orders; 0 when nothing is. */
    still_to_pay: number
  }

type ToShop = { shop: string; number: string; link: string }
export type ShopPaidFacts = ToShop & {
  lines: readonly { title: string; variant: string; quantity: number }[]
  total: number
}
export type ShopCancelledFacts = ToShop & Cancellation
export type ShopReceivedFacts = ToShop

/** Every mail about a purchase in one language. */
export type PurchaseLetters = {
  buyer: {
    placed: (facts: PlacedFacts) => Letter
    paid: (facts: PaidFacts) => Letter
    accepted: (facts: AcceptedFacts) => Letter
    shipped: (facts: ShippedFacts) => Letter
    received: (facts: ReceivedFacts) => Letter
    cancelled: (facts: CancelledFacts) => Letter
  }
  shop: {
    paid: (facts: ShopPaidFacts) => Letter
    cancelled: (facts: ShopCancelledFacts) => Letter
    received: (facts: ShopReceivedFacts) => Letter
  }
}
