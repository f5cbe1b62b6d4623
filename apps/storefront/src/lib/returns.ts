import "server-only"
import type { BuyerReturn, Locale, ReturnEntry, ReturnLine, ReturnRow } from "@sebiduk/contracts"
import { formatDateTime, rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"

/** The colour of a return's state; its words say the same. */
export const RETURN_TONES = {
  open: "gold",
  refused: "danger",
  offered: "gold",
  disputed: "gold",
  returning: "gold",
  refunding: "paddy",
  refunded: "paddy",
  closed: "neutral",
  withdrawn: "neutral",
} as const satisfies Record<ReturnRow["state"], string>

const LAPSED = ["disputed", "closed", "refunding", "returning"] as const

/** What happened to a return and what was written about it, as whoever looks at it reads it. */
export async function returnEntries(
  locale: Locale,
  viewer: "buyer" | "seller",
  entries: readonly ReturnEntry[],
) {
  const t = await getTranslations({ locale, namespace: "returns" })
  return entries.map(({ id, kind, by, at, text, amount_idr, state }) => {
    const amount = rupiah(amount_idr ?? 0, locale)
    const end = LAPSED.find((one) => one === state)
    const lapsed = end ? t(`entry.lapsed.${end}`) : ""
    return {
      id,
      isOwn: by === viewer,
      isMessage: kind === "message",
      who: by === viewer ? t("who.you") : t(`who.${by}`),
      what: kind === "lapsed" ? lapsed : t(`entry.${kind}`, { amount }),
      when: formatDateTime(at, locale),
      at,
      // What was told when it was opened stands above the goods, and a waybill beside its courier.
      text: kind === "opened" || kind === "sent" ? null : text,
    }
  })
}

type TurnFacts = Pick<
  BuyerReturn,
  "state" | "due_at" | "paid_idr" | "settled_idr" | "lines" | "sending" | "arrived_at"
>

const offered = (lines: readonly ReturnLine[]): number =>
  lines.reduce((sum, { offered_idr }) => sum + (offered_idr ?? 0), 0)

/** What happens next with a return, and until when, in the words of one side. */
export async function returnTurn(
  locale: Locale,
  viewer: "buyer" | "seller",
  facts: TurnFacts,
  isToAccount: boolean,
): Promise<string> {
  const t = await getTranslations({ locale, namespace: "returns.turn" })
  const { state, due_at, lines, settled_idr, sending } = facts
  const isTravelling = state === "returning" && sending !== null
  const word = isTravelling ? "travelling" : state
  const done = state === "refunded" && !isToAccount ? "refundedByItself" : word
  const amount = state === "offered" ? offered(lines) : (settled_idr ?? 0)
  return t(`${viewer}.${done}`, {
    date: due_at ? formatDateTime(due_at, locale) : "",
    amount: rupiah(amount, locale),
  })
}

/** A photo's signed link through our own origin: the policy of our pages shows pictures of no other. */
export const photoSource = (url: string): string => `/api${url}`
