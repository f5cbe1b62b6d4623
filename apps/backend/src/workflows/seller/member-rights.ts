import { MEMBER_RIGHTS, type MemberRight } from "@sebiduk/contracts"

/** Each right once, in the order in which they are always shown. */
export const orderedRights = (rights: readonly MemberRight[]): MemberRight[] =>
  MEMBER_RIGHTS.filter((right) => rights.includes(right))
