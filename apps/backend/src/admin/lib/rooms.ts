import type { StaffRole } from "@sebiduk/contracts"
import { mayRole, type Right } from "./rights"

type Role = Exclude<StaffRole, "administrator">

/** The rooms of the dashboard and who may enter them beside the administrator. The server decides what they show. */
const ROOMS: readonly (readonly [path: string, roles: readonly Role[]])[] = [
  ["/verifikasi", ["verifier"]],
  ["/orders", ["programme_officer", "finance"]],
  ["/draft-orders", []],
  ["/transfer", ["finance"]],
  ["/pengembalian", ["finance"]],
  ["/saldo-penjual", ["finance"]],
  ["/pencairan", ["finance"]],
  ["/komisi", ["finance"]],
  ["/rekonsiliasi", ["finance"]],
  ["/products", ["programme_officer", "finance"]],
  ["/inventory", []],
  ["/customers", ["finance"]],
  ["/promotions", ["programme_officer"]],
  ["/price-lists", []],
  ["/umkm", ["verifier", "programme_officer", "finance"]],
  ["/penjual", ["programme_officer", "finance"]],
  ["/petugas", []],
  ["/jejak-audit", []],
  ["/settings/profile", ["verifier", "programme_officer", "finance"]],
  ["/settings", []],
]

/** Ways on the dashboard's own pages to what it would do, and the right that the server asks for there. */
const WAYS: readonly (readonly [path: string, right: Right])[] = [
  ["/orders/export", "exportOrders"],
  ["/products/create", "changeProducts"],
  ["/products/import", "changeProducts"],
  ["/products/export", "changeProducts"],
  ["/customers/create", "changeCustomers"],
]

/** The ways that would end in a refusal for a role. */
export const deadEndsOf = (role: StaffRole): string[] =>
  WAYS.filter(([, right]) => !mayRole(role, right)).map(([path]) => path)

/** The rooms of a role, the one it is led to first. */
export const roomsOf = (role: StaffRole): string[] => paths((roles) => isOpenTo(role, roles))

/** The rooms that a role finds neither in the menu nor by their address. */
export const hiddenFrom = (role: StaffRole): string[] => paths((roles) => !isOpenTo(role, roles))

const paths = (isWanted: (roles: readonly Role[]) => boolean): string[] =>
  ROOMS.filter(([, roles]) => isWanted(roles)).map(([path]) => path)

const isOpenTo = (role: StaffRole, roles: readonly Role[]): boolean =>
  role === "administrator" || roles.includes(role)
