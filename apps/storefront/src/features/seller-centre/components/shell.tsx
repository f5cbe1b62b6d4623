import type { Locale, SellerMeResponse } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { localePath } from "@/i18n/paths"
import { Alert } from "@/ui/alert"
import { Button } from "@/ui/button"
import { Link } from "@/ui/link"
import { logoutAction } from "../actions/session"
import { countDeskOrders, countWaitingReturns } from "../queries"
import { mayUse, roomsOf, type Room } from "../rooms"

type ShellProps = {
  locale: Locale
  me: SellerMeResponse
  room: Room
  title: string
  intro?: string
  children: ReactNode
}

/**
 * A room of the seller centre: whose shop it is, the way to the others, and what is in it. A member without the right
 * for it reads so, before anything was filled in.
 */
export async function SellerShell({ locale, me, room, title, intro, children }: ShellProps) {
  const t = await getTranslations({ locale, namespace: "seller" })
  const { rights } = me.member
  const isOpen = mayUse(rights, room)
  const [newOrders, waitingReturns] = mayUse(rights, "orders")
    ? await Promise.all([countDeskOrders().then((counts) => counts.new), countWaitingReturns()])
    : [0, 0]
  return (
    <div className="shop-container py-5 md:py-8">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <p className="min-w-0 font-semibold break-words text-ink-soft">
          {me.shop.name || t("home.draftName")}
        </p>
        <form action={logoutAction}>
          <Button type="submit" variant="secondary">
            {t("nav.logout")}
          </Button>
        </form>
      </div>
      <nav aria-label={t("nav.label")} className="mt-3 border-b border-line">
        <ul className="flex flex-wrap gap-x-1">
          {roomsOf(rights).map(({ room: name, path }) => (
            <li key={name}>
              <Link
                href={localePath(locale, path)}
                aria-current={name === room ? "page" : undefined}
                className={`inline-flex min-h-11 items-center px-3 ${name === room ? "border-b-2 border-paddy font-bold text-paddy-deep" : "text-ink-soft hover:underline"}`}
              >
                {t(`nav.${name}`)}
                {name === "orders" && newOrders > 0 && (
                  <Count>{t("nav.newOrders", { count: newOrders })}</Count>
                )}
                {name === "returns" && waitingReturns > 0 && (
                  <Count>{t("nav.waitingReturns", { count: waitingReturns })}</Count>
                )}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="mx-auto mt-6 max-w-2xl">
        <h1 className="text-2xl font-bold break-words md:text-3xl">{title}</h1>
        {isOpen && intro && <p className="mt-1 text-ink-soft">{intro}</p>}
        <div className="mt-5 space-y-6">
          {isOpen ? (
            children
          ) : (
            <Alert tone="warning">
              <p>{t("noRight")}</p>
            </Alert>
          )}
        </div>
      </div>
    </div>
  )
}

/** How much waits in a room. */
function Count({ children }: { children: string }) {
  return <span className="ml-1.5 rounded-full bg-paddy px-2 text-sm font-bold text-white">{children}</span>
}
