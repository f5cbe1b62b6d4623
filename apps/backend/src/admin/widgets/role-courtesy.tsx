import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { useEffect } from "react"
import { useLocation, useNavigate } from "react-router-dom"
import { hiddenFrom, roomsOf } from "../lib/rooms"
import { useMe } from "../lib/use-me"

/** Hides what is not for the role from the menu, and leads from the dashboard's first page to the role's own. */
const RoleCourtesy = () => {
  const role = useMe().staff?.role
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const rooms = role === undefined || role === "administrator" ? undefined : roomsOf(role)
  const isElsewhere = rooms !== undefined && !rooms.some((room) => pathname.startsWith(room))
  const first = rooms?.[0] ?? "/umkm"
  useEffect(() => {
    if (isElsewhere) void navigate(first, { replace: true })
  }, [isElsewhere, navigate, first])
  if (role === undefined || role === "administrator") return null
  const hidden = hiddenFrom(role)
    .map((room) => `aside a[href="/app${room}"]`)
    .join(",")
  return <style>{`${hidden} { display: none }`}</style>
}

export const config = defineWidgetConfig({ zone: "topbar" })

export default RoleCourtesy
