import type { StaffRole } from "@sebiduk/contracts"

/** What a role may do in our rooms; the server has the same in `api/guards/admin-access.ts`, and decides. */
const RIGHTS = {
  record: ["administrator", "verifier"],
  import: ["administrator"],
  export: ["administrator", "programme_officer"],
  openLicence: ["administrator", "verifier"],
  receive: ["administrator", "finance"],
  openShop: ["administrator", "programme_officer", "finance"],
  pay: ["administrator", "finance"],
  exportOrders: [],
  changeProducts: ["administrator"],
  changeCustomers: ["administrator"],
} as const satisfies Record<string, readonly StaffRole[]>

export type Right = keyof typeof RIGHTS

export function mayRole(role: StaffRole, right: Right): boolean {
  const roles: readonly StaffRole[] = RIGHTS[right]
  return roles.includes(role)
}
