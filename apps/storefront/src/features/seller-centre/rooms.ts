import type { MemberRight } from "@sebiduk/contracts"
import { PATHS } from "@/i18n/paths"

type RoomFacts = {
  path: string
  /** What its forms ask of a member; the seller API asks the same. */
  right?: MemberRight
}

const ROOMS = {
  home: { path: PATHS.myShop },
  orders: { path: PATHS.sellerOrders, right: "orders" },
  returns: { path: PATHS.sellerReturns, right: "orders" },
  identity: { path: PATHS.sellerIdentity, right: "owner" },
  shop: { path: PATHS.sellerShop, right: "owner" },
  licences: { path: PATHS.sellerLicences, right: "owner" },
  products: { path: PATHS.sellerProducts, right: "stock" },
  members: { path: PATHS.sellerMembers, right: "owner" },
  balance: { path: PATHS.sellerBalance, right: "finance" },
  bank: { path: PATHS.sellerBankAccount, right: "finance" },
  holiday: { path: PATHS.sellerHoliday, right: "owner" },
} as const satisfies Record<string, RoomFacts>
export type Room = keyof typeof ROOMS

/** Whether a member may do what asks for this right; an owner may do everything. */
export const hasRight = (rights: readonly MemberRight[], right: MemberRight): boolean =>
  rights.includes("owner") || rights.includes(right)

/** Whether a member may use a room. */
export function mayUse(rights: readonly MemberRight[], room: Room): boolean {
  const { right }: RoomFacts = ROOMS[room]
  return right === undefined || hasRight(rights, right)
}

/** The rooms a member may use, in the order of the navigation. */
export function roomsOf(rights: readonly MemberRight[]): { room: Room; path: string }[] {
  const rooms = Object.keys(ROOMS) as Room[]
  return rooms.filter((room) => mayUse(rights, room)).map((room) => ({ room, path: ROOMS[room].path }))
}
