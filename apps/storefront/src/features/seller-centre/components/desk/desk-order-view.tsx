import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { Card } from "@/ui/card"
import { Link } from "@/ui/link"
import { AcceptForm, RejectForm } from "./answer-forms"
import { CashForm } from "./cash-form"
import { DeskBadges } from "./desk-badges"
import { DeskAddress, DeskDates, DeskGoods, DeskMoney, DeskTurn } from "./desk-facts"
import type { DeskProps } from "./desk-form"
import { DeskParcels } from "./desk-parcels"
import { PackForm } from "./pack-form"

/** One order on the desk: what is to be done first, then what one needs for it. */
export async function DeskOrderView(props: DeskProps) {
  const { locale, order } = props
  const t = await getTranslations({ locale, namespace: "desk.detail" })
  const { acts } = order
  const frame = (isOpen: boolean) =>
    isOpen ? "p-4 sm:p-6" : "hidden has-[[role=alert]]:block has-[[role=alert]]:p-4"
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <DeskBadges locale={locale} {...order} />
        <Link
          href={localePath(locale, PATHS.sellerOrders)}
          className="inline-flex min-h-11 items-center underline"
        >
          {t("back")}
        </Link>
      </div>
      <DeskTurn {...props} />
      <Card className={frame(acts.includes("accept"))}>
        <AcceptForm {...props} />
      </Card>
      <Card className={frame(acts.includes("pack"))}>
        <PackForm {...props} />
      </Card>
      <DeskParcels {...props} />
      <Card className={frame(acts.includes("cash"))}>
        <CashForm {...props} />
      </Card>
      <DeskAddress {...props} />
      <DeskGoods {...props} />
      <DeskMoney {...props} />
      <DeskDates {...props} />
      <RejectForm {...props} />
    </>
  )
}
