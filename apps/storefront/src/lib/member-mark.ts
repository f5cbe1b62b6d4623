/** Says that a member uses this browser, not who: readable by the browser so that cached pages can show it. */
export const MEMBER_MARK_COOKIE = "sebiduk_member_mark"

/** Whether a `document.cookie` string is that of a member's browser. */
export const hasMemberMark = (cookies: string): boolean =>
  cookies.split("; ").some((pair) => pair.startsWith(`${MEMBER_MARK_COOKIE}=`))
