import type { SellerOrder } from "@sebiduk/contracts"
import { returnDueAt, type Locale } from "@sebiduk/domain"
import { env } from "../../env"
import { oneLine, type Letter } from "../../mail/letter"
import type { ReturnLetters } from "../../mail/return-letters"
import { RETURN_LETTERS_EN } from "../../mail/return-letters-en"
import { RETURN_LETTERS_ID } from "../../mail/return-letters-id"
import type { ReturnNews } from "../returns/return-news"
import { isPerishable } from "../returns/return-row"

const LETTERS: Readonly<Record<Locale, ReturnLetters>> = { id: RETURN_LETTERS_ID, en: RETURN_LETTERS_EN }

const frameOf = ({ number, seller }: SellerOrder) => ({ number, seller: oneLine(seller.name) })

/** By whom the money goes back: to an account that the buyer named, or the way it was paid. */
const moneyOf = ({ row, event }: ReturnNews) => ({
  amount: event.amount ?? 0,
  to_account: row.account_bank !== null,
})

const wordsOf = ({ event }: ReturnNews): string => oneLine(event.text ?? "")

/** Until when somebody has to do something after that event; of one long past too. */
const dueAfter = ({ row, event }: ReturnNews): string | null => {
  const state = event.to_state
  if (state !== "open" && state !== "offered" && state !== "refused") return null
  const due = returnDueAt({ state, is_perishable: isPerishable(row) }, event.created_at)
  return due?.toISOString() ?? null
}

/** What the buyer reads about a return; nothing of what they did themselves. */
export function returnLetterToBuyer(
  news: ReturnNews,
  order: SellerOrder,
  person: { name: string; link: string },
  locale: Locale,
): Letter | undefined {
  const { buyer } = LETTERS[locale]
  const one = { ...person, ...frameOf(order) }
  const { row, event } = news
  const amount = event.amount ?? 0
  const goods_back = event.to_state === "returning" || (event.kind === "offered" && row.goods_back === true)
  switch (event.kind) {
    case "accepted":
    case "offered":
    case "refused":
      return buyer.answered({
        ...one,
        answer: event.kind,
        amount,
        goods_back,
        words: wordsOf(news),
        reply_until: dueAfter(news),
      })
    case "decided":
      return buyer.decided({ ...one, amount, goods_back, words: wordsOf(news) })
    case "refunded":
      return buyer.refunded({ ...one, ...moneyOf(news) })
    default:
      return undefined
  }
}

/** What the people of a shop read about a return; nothing of what they did themselves. */
export function returnLetterToShop(news: ReturnNews, order: SellerOrder, locale: Locale): Letter | undefined {
  const { shop } = LETTERS[locale]
  const { row, event } = news
  const one = {
    ...frameOf(order),
    name: oneLine(order.seller.name),
    link: `${env.STOREFRONT_URL}/toko-saya/pengembalian/${row.id}`,
  }
  switch (event.kind) {
    case "opened":
      return shop.opened({
        ...one,
        lines: row.lines.map(({ title, title_en, variant_title, quantity }) => ({
          title: oneLine(locale === "id" ? title : title_en),
          variant: oneLine(variant_title),
          quantity,
        })),
        reason: row.reason,
        paid: row.lines.reduce((sum, { paid }) => sum + paid, 0),
        answer_until: dueAfter(news),
      })
    case "decided":
      return shop.decided({
        ...one,
        amount: event.amount ?? 0,
        goods_back: event.to_state === "returning",
        words: wordsOf(news),
      })
    case "refunded":
      return shop.refunded({ ...one, ...moneyOf(news) })
    default:
      return undefined
  }
}
