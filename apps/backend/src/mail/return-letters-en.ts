import { formatDateTime, rupiah, type ReturnReason } from "@sebiduk/domain"
import { framed, type Row } from "./letter"
import type { ReturnLetters } from "./return-letters"

const REASONS: Readonly<Record<ReturnReason, string>> = {
  damaged: "damaged",
  spoiled: "spoiled",
  wrong_item: "wrong item",
  incomplete: "incomplete",
  not_as_described: "not as described",
  other: "other",
}

const FRAME = { locale: "en", hello: "Hello", closing: "Kind regards,\nSebiduk" } as const
const toBuyer = framed({ ...FRAME, label: "See your order" })
const toShop = framed({ ...FRAME, label: "Open this return" })

const said = (words: string): string[] => (words ? [`Reason: ${words}`] : [])
const until = (instant: string | null, sentence: string): string[] =>
  instant ? [`${sentence} before ${formatDateTime(instant, "en")}.`] : []

export const RETURN_LETTERS_EN: ReturnLetters = {
  buyer: {
    answered: (facts) => {
      const { answer, seller, number, amount, goods_back, words, reply_until } = facts
      const back = goods_back ? ["The goods have to travel back first; the order's page says where to."] : []
      const news = {
        accepted: [`${seller} accepts your return. ${rupiah(amount, "en")} goes back to you.`, ...back],
        offered: [
          `${seller} offers a part of the money: ${rupiah(amount, "en")}.`,
          ...back,
          ...until(reply_until, "Agree, or ask the office to decide,"),
          "Without a word from you the offer stands.",
        ],
        refused: [
          `${seller} refuses this return.`,
          ...until(reply_until, "If you disagree, ask the office to decide"),
          "Without a word from you the return is closed.",
        ],
      }[answer]
      return toBuyer(facts, `The seller's answer to your return of order ${number}`, [
        ...news,
        ...said(words),
      ])
    },
    decided: (facts) =>
      toBuyer(facts, `The office decided about your return of order ${facts.number}`, [
        facts.amount > 0
          ? `The office decided that ${rupiah(facts.amount, "en")} goes back to you.`
          : "The office decided that no money goes back.",
        ...(facts.amount > 0 && facts.goods_back
          ? ["The goods have to travel back first; the order's page says where to."]
          : []),
        ...said(facts.words),
      ]),
    refunded: (facts) =>
      toBuyer(facts, `The money of your return of order ${facts.number}`, [
        facts.to_account
          ? `We transfer ${rupiah(facts.amount, "en")} for order ${facts.number} from ${facts.seller} to your bank account within a few working days.`
          : `We give back ${rupiah(facts.amount, "en")} for order ${facts.number} from ${facts.seller} the way you paid.`,
      ]),
  },
  shop: {
    opened: (facts) =>
      toShop(facts, `A return for order ${facts.number}`, [
        `The buyer wants to give back goods of order ${facts.number}.`,
        [
          ...facts.lines.map(({ title, variant, quantity }): Row => [
            [title, variant].filter(Boolean).join(", "),
            `${quantity} pcs`,
          ]),
          ["Reason", REASONS[facts.reason]],
          ["Paid for them", rupiah(facts.paid, "en")],
        ],
        ...until(facts.answer_until, "Look at the photos in My shop and answer"),
        "Without an answer the office decides.",
      ]),
    decided: (facts) =>
      toShop(facts, `The office decided about the return of order ${facts.number}`, [
        facts.amount > 0
          ? `The office decided that ${rupiah(facts.amount, "en")} goes back to the buyer.`
          : "The office decided that no money goes back.",
        ...said(facts.words),
      ]),
    refunded: (facts) =>
      toShop(facts, `The return of order ${facts.number} is done`, [
        `${rupiah(facts.amount, "en")} goes back to the buyer of order ${facts.number}. Your part and the commission are taken from your balance in the same share.`,
      ]),
  },
}
