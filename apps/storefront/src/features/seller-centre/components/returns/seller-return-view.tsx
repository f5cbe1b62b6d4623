import { formatDateTime, rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { photoSource, RETURN_TONES, returnEntries, returnTurn } from "@/lib/returns"
import { Alert } from "@/ui/alert"
import { Badge } from "@/ui/badge"
import { Card } from "@/ui/card"
import { FactList } from "@/ui/fact-list"
import { Link } from "@/ui/link"
import { PhotoStrip } from "@/ui/photo-strip"
import { Thread } from "@/ui/thread"
import { AcceptReturnForm, OfferReturnForm, RefuseReturnForm } from "./answer-forms"
import { ContestReturnForm, ReceiveReturnForm, ReturnMessageForm } from "./goods-forms"
import type { SellerReturnProps } from "./return-act"

/** One return as the shop sees it: what is to be done first, the photos, then what was said. */
export async function SellerReturnView(props: SellerReturnProps) {
  const { locale, found } = props
  const t = await getTranslations({ locale, namespace: "returns" })
  const { acts } = found
  const frame = (isOpen: boolean) =>
    isOpen ? "space-y-4 p-4 sm:p-6" : "hidden has-[[role=alert]]:block has-[[role=alert]]:p-4"
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <Badge tone={RETURN_TONES[found.state]}>{t(`state.${found.state}`)}</Badge>
        <Link
          href={localePath(locale, PATHS.sellerReturns)}
          className="inline-flex min-h-11 items-center underline"
        >
          {t("desk.back")}
        </Link>
      </div>
      <Alert tone={acts.length > 0 ? "warning" : "info"}>
        <p>{await returnTurn(locale, "seller", found, true)}</p>
      </Alert>
      <Told {...props} />
      <Goods {...props} />
      <Card className={frame(acts.includes("accept"))}>
        <AcceptReturnForm {...props} />
        <OfferReturnForm {...props} />
        <RefuseReturnForm {...props} />
      </Card>
      <Card className={frame(acts.includes("arrive") || acts.includes("contest"))}>
        <ReceiveReturnForm {...props} />
        <ContestReturnForm {...props} />
      </Card>
      <Card className="space-y-4 p-4 sm:p-6">
        <h2 className="text-lg font-bold">{t("detail.history")}</h2>
        <Thread entries={await returnEntries(locale, "seller", found.entries)} />
        <ReturnMessageForm {...props} />
      </Card>
    </>
  )
}

/** What the buyer says and shows. */
async function Told({ locale, found }: SellerReturnProps) {
  const t = await getTranslations({ locale, namespace: "returns" })
  const tDesk = await getTranslations({ locale, namespace: "desk" })
  const { sending, arrived_at, photos } = found
  const date = sending ? formatDateTime(sending.at, locale) : ""
  const facts = [
    { term: t("detail.reason"), value: <strong>{t(`reason.${found.reason}`)}</strong> },
    {
      term: t("detail.words"),
      value: <p className="[overflow-wrap:anywhere] whitespace-pre-line">{found.words}</p>,
    },
    {
      term: t("detail.photos"),
      value: (
        <PhotoStrip
          photos={photos.map(({ id, url }, index) => ({
            id,
            src: photoSource(url),
            label: t("detail.photo", { number: index + 1 }),
          }))}
        />
      ),
    },
    {
      term: t("detail.sending"),
      value: sending && (
        <>
          <p className="[overflow-wrap:anywhere]">
            {sending.waybill
              ? t("detail.sent", {
                  courier: tDesk(`courier.${sending.courier}`),
                  waybill: sending.waybill,
                  date,
                })
              : t("detail.sentByHand", { date })}
          </p>
          {sending.track_url && (
            <a
              href={sending.track_url}
              target="_blank"
              rel="noopener noreferrer"
              className="inline-flex min-h-11 items-center underline"
            >
              {t("detail.track")}
            </a>
          )}
        </>
      ),
    },
    { term: t("detail.arrived"), value: arrived_at && formatDateTime(arrived_at, locale) },
  ]
  return (
    <>
      <p className="flex flex-wrap items-center justify-between gap-x-3 [overflow-wrap:anywhere]">
        {t("desk.buyer", { name: found.recipient })}
        <Link
          href={localePath(locale, PATHS.sellerOrder(found.order_id))}
          className="inline-flex min-h-11 items-center underline"
        >
          {t("desk.order", { number: found.number })}
        </Link>
      </p>
      <FactList facts={facts.filter(({ value }) => value)} />
    </>
  )
}

/** The pieces that are given back, and what it comes to. */
async function Goods({ locale, found }: SellerReturnProps) {
  const t = await getTranslations({ locale, namespace: "returns.detail" })
  return (
    <Card className="p-4 sm:p-6">
      <h2 className="text-lg font-bold">{t("goods")}</h2>
      <ul className="divide-y divide-line">
        {found.lines.map((line) => (
          <li key={line.line_id} className="flex flex-wrap justify-between gap-x-4 py-3">
            <span className="min-w-0 break-words">
              {[line.title[locale], line.variant_title, t("quantity", { quantity: line.quantity })]
                .filter(Boolean)
                .join(", ")}
              {line.good !== null && (
                <span className="block text-sm">
                  {t("good", { good: line.good, quantity: line.quantity })}
                </span>
              )}
            </span>
            <span className="ml-auto text-right tabular-nums">
              {rupiah(line.paid_idr, locale)}
              {line.offered_idr !== null && (
                <span className="block text-sm">
                  {t("offered")}: {rupiah(line.offered_idr, locale)}
                </span>
              )}
              {line.settled_idr !== null && (
                <strong className="block text-sm">
                  {t("settled")}: {rupiah(line.settled_idr, locale)}
                </strong>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
