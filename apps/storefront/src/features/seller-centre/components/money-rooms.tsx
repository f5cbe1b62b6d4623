import type { Locale } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { Link } from "@/ui/link"

const ROOMS = [
  ["balance", PATHS.sellerBalance],
  ["payouts", PATHS.sellerPayouts],
  ["statements", PATHS.sellerStatements],
  ["account", PATHS.sellerBankAccount],
] as const

type MoneyRoomsProps = { locale: Locale; current?: (typeof ROOMS)[number][0] }

/** The ways between the pages about the shop's money. */
export async function MoneyRooms({ locale, current }: MoneyRoomsProps) {
  const t = await getTranslations({ locale, namespace: "payouts.rooms" })
  return (
    <nav aria-label={t("label")}>
      <ul className="flex flex-wrap gap-x-5">
        {ROOMS.map(([room, path]) => (
          <li key={room}>
            <Link
              href={localePath(locale, path)}
              aria-current={room === current ? "page" : undefined}
              className={`inline-flex min-h-11 items-center underline-offset-4 ${room === current ? "font-bold text-paddy-deep" : "text-paddy underline"}`}
            >
              {t(room)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
