import type { Buyer, Locale } from "@sebiduk/contracts"
import { formatPhone } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { Button } from "@/ui/button"
import { Card } from "@/ui/card"
import { logoutAction } from "../actions"

/** Who is signed in, and the way out. */
export async function Profile({ locale, member }: { locale: Locale; member: Buyer }) {
  const t = await getTranslations({ locale, namespace: "account" })
  return (
    <Card className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 p-4 sm:p-5">
      <section aria-label={t("profile")} className="min-w-0 [overflow-wrap:anywhere]">
        <p className="text-lg font-bold">{member.name || member.email}</p>
        <p className="text-ink-soft">
          {member.email}
          {member.phone && <> · {formatPhone(member.phone)}</>}
        </p>
      </section>
      <form action={logoutAction}>
        <Button type="submit" variant="secondary">
          {t("logout")}
        </Button>
      </form>
    </Card>
  )
}
