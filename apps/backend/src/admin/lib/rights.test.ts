import { STAFF_ROLES } from "@sebiduk/contracts"
import { expect, test } from "vitest"
import { mayAccess } from "../../api/guards/admin-access"
import { mayRole, type Right } from "./rights"

const BEHIND: Readonly<Record<Right, readonly [method: string, path: string]>> = {
  record: ["POST", "/admin/registry/businesses"],
  import: ["POST", "/admin/registry/imports"],
  export: ["GET", "/admin/registry/export"],
  openLicence: ["GET", "/admin/licences/lic_1"],
  receive: ["POST", "/admin/receipts"],
  openShop: ["GET", "/admin/sellers/sel_1"],
  pay: ["POST", "/admin/payout-batches"],
  exportOrders: ["POST", "/admin/orders/export"],
  changeProducts: ["POST", "/admin/products/export"],
  changeCustomers: ["POST", "/admin/customers"],
}
const RIGHTS = Object.keys(BEHIND) as Right[]

test.each(RIGHTS.flatMap((right) => STAFF_ROLES.map((role) => [right, role] as const)))(
  "%s is shown to %s when the server grants it",
  (right, role) => expect(mayRole(role, right)).toBe(mayAccess(role, ...BEHIND[right])),
)
