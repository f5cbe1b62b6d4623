import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { StaffRole } from "@sebiduk/contracts"
import { useEffect } from "react"
import { useLocation, useNavigate } from "react-router-dom"
import { useMe } from "../lib/use-me"

/** The rooms of the dashboard a role may enter, the one it is led to first; the server refuses the others anyway. */
const ROOMS: Readonly<Record<Exclude<StaffRole, "administrator">, readonly string[]>> = {
  verifier: ["/verifikasi", "/umkm", "/settings/profile"],
  programme_officer: ["/orders", "/products", "/promotions", "/umkm", "/penjual", "/settings/profile"],
  finance: [
    "/orders",
    "/saldo-penjual",
    "/pencairan",
    "/komisi",
    "/rekonsiliasi",
    "/products",
    "/customers",
    "/umkm",
    "/penjual",
    "/settings/profile",
  ],
}
const ALL = [
  "/orders",
  "/draft-orders",
  "/products",
  "/inventory",
  "/customers",
  "/promotions",
  "/price-lists",
  "/verifikasi",
  "/umkm",
  "/penjual",
  "/pencairan",
  "/saldo-penjual",
  "/komisi",
  "/rekonsiliasi",
  "/petugas",
  "/jejak-audit",
  "/settings",
]

/** Hides what is not for the role from the menu, and leads from the dashboard's first page to the role's own. */
const RoleCourtesy = () => {
  const role = useMe().staff?.role
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const rooms = role === undefined || role === "administrator" ? undefined : ROOMS[role]
  const isElsewhere = rooms !== undefined && !rooms.some((room) => pathname.startsWith(room))
  useEffect(() => {
    if (isElsewhere) void navigate(rooms[0] ?? "/umkm", { replace: true })
  }, [isElsewhere, navigate, rooms])
  if (!rooms) return null
  const hidden = ALL.filter((room) => !rooms.includes(room))
    .map((room) => `aside a[href="/app${room}"]`)
    .join(",")
  return <style>{`${hidden} { display: none }`}</style>
}

export const config = defineWidgetConfig({ zone: "topbar" })

export default RoleCourtesy
