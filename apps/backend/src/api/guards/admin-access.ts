import type { StaffRole } from "@sebiduk/contracts"

type Methods = "read" | "write" | "all"
/** `*` stands for one part of the path, `**` for any rest, none included. */
type Access = readonly [methods: Methods, path: string, roles: readonly StaffRole[]]

const EVERYBODY: readonly StaffRole[] = ["administrator", "verifier", "programme_officer", "finance"]
const ADMINISTRATOR: readonly StaffRole[] = ["administrator"]
const VERIFYING: readonly StaffRole[] = ["administrator", "verifier"]
const WATCHING: readonly StaffRole[] = ["administrator", "programme_officer", "finance"]
const PROMOTING: readonly StaffRole[] = ["administrator", "programme_officer"]
const PAYING: readonly StaffRole[] = ["administrator", "finance"]

/** What the dashboard asks for on every page, whoever is signed in. */
const SHELL: readonly Access[] = [
  "/admin/staff/me",
  "/admin/users/me",
  "/admin/stores/**",
  "/admin/plugins",
  "/admin/currencies/**",
  "/admin/locales/**",
].map((path) => ["read", path, EVERYBODY] as const)

/** Our own rooms. */
const OFFICE: readonly Access[] = [
  ["all", "/admin/staff/**", ADMINISTRATOR],
  ["read", "/admin/audit", ADMINISTRATOR],
  ["read", "/admin/registry/summary", EVERYBODY],
  ["read", "/admin/registry/areas", EVERYBODY],
  ["read", "/admin/registry/businesses/**", EVERYBODY],
  ["write", "/admin/registry/businesses/**", VERIFYING],
  ["read", "/admin/registry/export", ["administrator", "programme_officer"]],
  ["all", "/admin/registry/imports/**", ADMINISTRATOR],
  ["read", "/admin/verification", VERIFYING],
  ["write", "/admin/verification/accept", ADMINISTRATOR],
  ["all", "/admin/licences/**", VERIFYING],
  ["read", "/admin/evidence/**", VERIFYING],
  ["read", "/admin/sellers/**", WATCHING],
  ["write", "/admin/sellers/**", ADMINISTRATOR],
  ["all", "/admin/commission-rules/**", PAYING],
  ["all", "/admin/ledger/**", PAYING],
  ["all", "/admin/payout-batches/**", PAYING],
  ["read", "/admin/payout-candidates", PAYING],
  ["read", "/admin/statements/**", PAYING],
  ["all", "/admin/return-requests/**", PAYING],
  ["read", "/admin/transfers/**", PAYING],
  ["all", "/admin/proofs/**", PAYING],
  ["all", "/admin/receipts/**", PAYING],
]

/** Core: what the Dinas runs the shop with. */
const SHOP: readonly Access[] = [
  "collections",
  "customer-groups",
  "customers",
  "fulfillment-providers",
  "fulfillment-sets",
  "inventory-items",
  "price-lists",
  "price-preferences",
  "product-categories",
  "product-options",
  "product-tags",
  "product-types",
  "product-variants",
  "products",
  "refund-reasons",
  "regions",
  "return-reasons",
  "sales-channels",
  "shipping-option-types",
  "shipping-options",
  "shipping-profiles",
  "stock-locations",
  "stores",
  "tax-providers",
  "tax-rates",
  "tax-regions",
  "uploads",
].map((family) => ["all", `/admin/${family}/**`, ADMINISTRATOR] as const)

/**
 * Core: to be looked at, never changed from here. Orders are made by buyers, keys by the start, people by us; what
 * moves the money or the goods of one order would, in core, forget that its payment is also that of other shops.
 */
const LOOKED_AT: readonly Access[] = [
  "api-keys",
  "claims",
  "draft-orders",
  "exchanges",
  "fulfillments",
  "notifications",
  "order-changes",
  "order-edits",
  "orders",
  "payment-collections",
  "payments",
  "reservations",
  "returns",
  "search-indexes",
  "users",
].map((family) => ["read", `/admin/${family}/**`, ADMINISTRATOR] as const)

/** Core: what the Dinas does with an order by hand. */
const SENDING: readonly Access[] = [
  "cancel",
  "fulfillments",
  "fulfillments/*/cancel",
  "fulfillments/*/shipments",
  "fulfillments/*/mark-as-delivered",
].map((what) => ["write", `/admin/orders/*/${what}`, ADMINISTRATOR] as const)

/** Core: what the other roles need of the shop. */
const OTHERS: readonly Access[] = [
  ["read", "/admin/orders/**", WATCHING],
  ["read", "/admin/products/**", WATCHING],
  ["read", "/admin/product-categories/**", WATCHING],
  ["all", "/admin/promotions/**", PROMOTING],
  ["all", "/admin/campaigns/**", PROMOTING],
  ["read", "/admin/customer-groups/**", PROMOTING],
  ["read", "/admin/regions/**", WATCHING],
  ["read", "/admin/sales-channels/**", WATCHING],
  ["read", "/admin/customers/**", PAYING],
  ["read", "/admin/returns/**", PAYING],
  ["read", "/admin/payments/**", PAYING],
  ["read", "/admin/refund-reasons/**", PAYING],
  ["write", "/admin/payments/*/capture", PAYING],
]

const ACCESS: readonly Access[] = [...SHELL, ...OFFICE, ...SHOP, ...LOOKED_AT, ...SENDING, ...OTHERS]

const READING = new Set(["GET", "HEAD", "OPTIONS"])

function fitsPath(pattern: string, path: string): boolean {
  const wanted = pattern.split("/")
  const parts = path.split("/")
  const isOpen = wanted.at(-1) === "**"
  const fixed = isOpen ? wanted.slice(0, -1) : wanted
  return (
    (isOpen ? parts.length >= fixed.length : parts.length === fixed.length) &&
    fixed.every((part, index) => part === "*" || part === parts[index])
  )
}

/** Our modules that are linked to core's records. */
const BEHIND_LINKS = /seller|business/i

/**
 * Whether the `fields` of a core route reach through a link to what only our own routes show: bank accounts, phones,
 * invitations of the shop behind a product.
 */
export const reachesThroughLink = (fields: unknown): boolean =>
  BEHIND_LINKS.test(JSON.stringify(fields ?? ""))

/** Whether a role may call an admin route. What no row names is refused to everybody. */
export function mayAccess(role: StaffRole, method: string, path: string): boolean {
  const kind: Methods = READING.has(method) ? "read" : "write"
  return ACCESS.some(
    ([methods, pattern, roles]) =>
      (methods === "all" || methods === kind) && roles.includes(role) && fitsPath(pattern, path),
  )
}
