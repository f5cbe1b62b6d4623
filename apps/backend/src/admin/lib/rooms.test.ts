import { readdirSync } from "node:fs"
import { join } from "node:path"
import { STAFF_ROLES } from "@sebiduk/contracts"
import { expect, test } from "vitest"
import { mayAccess } from "../../api/guards/admin-access"
import { deadEndsOf, hiddenFrom, roomsOf } from "./rooms"

/** What each of our rooms reads first. */
const BEHIND: Readonly<Record<string, string>> = {
  "jejak-audit": "/admin/audit",
  komisi: "/admin/commission-rules",
  pencairan: "/admin/payout-batches",
  pengembalian: "/admin/return-requests",
  penjual: "/admin/sellers",
  petugas: "/admin/staff",
  rekonsiliasi: "/admin/ledger/reconciliation",
  "saldo-penjual": "/admin/ledger/balances",
  transfer: "/admin/transfers",
  umkm: "/admin/registry/businesses",
  verifikasi: "/admin/verification",
}

test("every room of ours is known", () => {
  const folders = readdirSync(join(__dirname, "..", "routes"))
  expect(folders.sort()).toEqual(Object.keys(BEHIND).sort())
})

test.each(
  Object.entries(BEHIND).flatMap(([room, path]) => STAFF_ROLES.map((role) => [room, role, path] as const)),
)("%s is open to %s when the server answers there", (room, role, path) => {
  const isOpen = mayAccess(role, "GET", path)
  expect(roomsOf(role).includes(`/${room}`)).toBe(isOpen)
  expect(hiddenFrom(role).includes(`/${room}`)).toBe(!isOpen)
})

test("a way of the dashboard that the server refuses is not offered", () => {
  expect(deadEndsOf("administrator")).toEqual(["/orders/export"])
  expect(deadEndsOf("finance")).toContain("/products/export")
})
