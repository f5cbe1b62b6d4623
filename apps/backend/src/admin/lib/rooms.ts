import type { StaffRole } from "@sebiduk/contracts"

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

/** The rooms of a role, the one it is led to first. */
export const roomsOf = (role: StaffRole): string[] => paths((roles) => isOpenTo(role, roles))

/** The rooms that a role finds neither in the menu nor by their address. */
export const hiddenFrom = (role: StaffRole): string[] => paths((roles) => !isOpenTo(role, roles))

const paths = (isWanted: (roles: readonly Role[]) => boolean): string[] =>
  ROOMS.filter(([, roles]) => isWanted(roles)).map(([path]) => path)

const isOpenTo = (role: StaffRole, roles: readonly Role[]): boolean =>
  role === "administrator" || roles.includes(role)
