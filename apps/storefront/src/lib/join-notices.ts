import { JoinNotice } from "@sebiduk/contracts"
import { z } from "zod"

/** What of a guest's cart did not come along at the login, until the cart changes next. */
export const JOINED_COOKIE = "sebiduk_joined"

/** A list longer than this is not read. */
const MOST = 5
const LONGEST = 60
/** A cookie holds four kilobytes with its name. */
const ROOM = 3_500

const Kept = z.strictObject({ notices: z.array(JoinNotice), more: z.int().nonnegative() })
export type KeptNotices = z.infer<typeof Kept>

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text)

function pack(notices: readonly JoinNotice[], shown: number): string {
  const kept: KeptNotices = {
    notices: notices.slice(0, shown).map(({ title, variant_title, ...rest }) => ({
      title: { id: cut(title.id), en: cut(title.en) },
      variant_title: cut(variant_title),
      ...rest,
    })),
    more: notices.length - shown,
  }
  return JSON.stringify(kept)
}

/** Notices as the text of a cookie: the first in words, as many as there is room for, the others counted. */
export function packNotices(notices: readonly JoinNotice[]): string {
  let shown = Math.min(notices.length, MOST)
  while (shown > 0 && encodeURIComponent(pack(notices, shown)).length > ROOM) shown -= 1
  return pack(notices, shown)
}

/** The notices of a cookie; undefined for a text that is none of ours. */
export function unpackNotices(text: string | undefined): KeptNotices | undefined {
  try {
    return Kept.safeParse(JSON.parse(text ?? "null")).data
  } catch {
    return undefined
  }
}
