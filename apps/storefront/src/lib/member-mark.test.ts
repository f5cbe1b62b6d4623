import { expect, test } from "vitest"
import { hasMemberMark, MEMBER_MARK_COOKIE } from "./member-mark"

test.each([
  ["", false],
  ["sebiduk_cart_count=3", false],
  [`other_${MEMBER_MARK_COOKIE}=1`, false],
  [`${MEMBER_MARK_COOKIE}=1`, true],
  [`sebiduk_cart_count=3; ${MEMBER_MARK_COOKIE}=1`, true],
])("%j", (cookies, isMember) => {
  expect(hasMemberMark(cookies)).toBe(isMember)
})
