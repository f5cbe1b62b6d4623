import type { ReturnReason } from "@sebiduk/domain"
import type { Letter } from "./letter"
import type { Pieces } from "./purchase-letters"

/** Amounts in whole rupiah, instants in ISO. */
type Frame = { name: string; link: string; seller: string; number: string }

export type ReturnOpenedFacts = Frame & {
  lines: readonly Pieces[]
  reason: ReturnReason
  /** What was paid for the pieces. */
  paid: number
  answer_until: string | null
}
export type ReturnAnsweredFacts = Frame & {
  answer: "accepted" | "offered" | "refused"
  amount: number
  goods_back: boolean
  words: string
  /** Until when the buyer has to do something; null when nothing. */
  reply_until: string | null
}
/** An amount of 0 is a refusal. */
export type ReturnDecidedFacts = Frame & { amount: number; goods_back: boolean; words: string }
export type ReturnRefundedFacts = Frame & { amount: number; to_account: boolean }

/** Every mail about a return in one language. */
export type ReturnLetters = {
  buyer: {
    answered: (facts: ReturnAnsweredFacts) => Letter
    decided: (facts: ReturnDecidedFacts) => Letter
    refunded: (facts: ReturnRefundedFacts) => Letter
  }
  shop: {
    opened: (facts: ReturnOpenedFacts) => Letter
    decided: (facts: ReturnDecidedFacts) => Letter
    refunded: (facts: ReturnRefundedFacts) => Letter
  }
}
