import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { useEffect } from "react"
import { useLocation, useNavigate } from "react-router-dom"
import { deadEndsOf, hiddenFrom, roomsOf } from "../lib/rooms"
import { useMe } from "../lib/use-me"

/** Hides what is not for the role from the menu and the dashboard's own pages, and leads from the dashboard's first page to the role's own. */
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
  if (role === undefined) return null
  const links = [
    ...hiddenFrom(role).map((room) => `aside a[href="/app${room}"]`),
    // Its address carries the filter of the list on.
    ...deadEndsOf(role).map((way) => `main a[href^="/app${way}"]`),
  ]
  return <style>{`${links.join(",")} { display: none }`}</style>
}

export const config = defineWidgetConfig({ zone: "topbar" })

export default RoleCourtesy
