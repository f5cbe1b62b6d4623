import type { Locale } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { Link } from "@/ui/link"

const LINK = "inline-flex min-h-11 items-center underline underline-offset-4"

type DoorLinksProps = { locale: Locale; other: { path: string; label: string } }

/** Below a form of the door: the other form, and the door of the sellers. */
export async function DoorLinks({ locale, other }: DoorLinksProps) {
  const t = await getTranslations({ locale, namespace: "account.door" })
  return (
    <ul className="mt-4 flex flex-col">
      <li>
        <Link href={localePath(locale, other.path)} className={`${LINK} font-semibold`}>
          {other.label}
        </Link>
      </li>
      <li>
        <Link href={localePath(locale, PATHS.sellerLogin)} className={`${LINK} text-ink-soft`}>
          {t("toShop")}
        </Link>
      </li>
    </ul>
  )
}
