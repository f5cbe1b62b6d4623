import { JoinNotice, ReorderNotice } from "@sebiduk/contracts"
import { z } from "zod"

/** What of other goods did not come into the cart as it was, until the cart changes next. */
export const NOTICES_COOKIE = "sebiduk_notices"

/** A list longer than this is not read. */
const MOST = 5
const LONGEST = 60
/** A cookie holds four kilobytes with its name. */
const ROOM = 3_500

/** What put goods into the cart: a login those of the guest's cart, or "buy again" those of an order. */
export type CartNews =
  { cause: "join"; notices: readonly JoinNotice[] } | { cause: "reorder"; notices: readonly ReorderNotice[] }

const more = z.int().nonnegative()
const Kept = z.discriminatedUnion("cause", [
  z.strictObject({ cause: z.literal("join"), notices: z.array(JoinNotice), more }),
  z.strictObject({ cause: z.literal("reorder"), notices: z.array(ReorderNotice), more }),
])
export type KeptNotices = z.infer<typeof Kept>

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text)

function pack({ cause, notices }: CartNews, shown: number): string {
  return JSON.stringify({
    cause,
    notices: notices.slice(0, shown).map(({ title, variant_title, ...rest }) => ({
      title: { id: cut(title.id), en: cut(title.en) },
      variant_title: cut(variant_title),
      ...rest,
    })),
    more: notices.length - shown,
  })
}

/** Notices as the text of a cookie: the first in words, as many as there is room for, the others counted. */
export function packNotices(news: CartNews): string {
  let shown = Math.min(news.notices.length, MOST)
  while (shown > 0 && encodeURIComponent(pack(news, shown)).length > ROOM) shown -= 1
  return pack(news, shown)
}

/** The notices of a cookie; undefined for a text that is none of ours. */
export function unpackNotices(text: string | undefined): KeptNotices | undefined {
  try {
    return Kept.safeParse(JSON.parse(text ?? "null")).data
  } catch {
    return undefined
  }
}
