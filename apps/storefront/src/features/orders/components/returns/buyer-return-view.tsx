import { formatDateTime, formatPhone, rupiah } from "@sebiduk/domain"
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
import {
  AgreeForm,
  DisputeForm,
  MessageForm,
  SendForm,
  WithdrawForm,
  type BuyerReturnProps,
} from "./buyer-forms"
import { ReturnGoods } from "./return-goods"

/** One return as its buyer sees it: what is to be done first, then what it is about, then what was said. */
export async function BuyerReturnView(props: BuyerReturnProps) {
  const { locale, purchase_id, token, found } = props
  const t = await getTranslations({ locale, namespace: "returns" })
  const turn = await returnTurn(locale, "buyer", found, found.account !== null)
  const isMine = found.acts.some((act) => act !== "withdraw")
  const order = `${localePath(locale, PATHS.order(purchase_id))}?token=${encodeURIComponent(token)}`
  const frame = (isOpen: boolean) =>
    isOpen ? "space-y-4 p-4 sm:p-6" : "hidden has-[[role=alert]]:block has-[[role=alert]]:p-4"
  const { acts } = found
  return (
    <div className="shop-container max-w-2xl py-6 md:py-8">
      <h1 className="text-2xl font-bold break-words md:text-3xl">
        {t("detail.title", { number: found.number })}
      </h1>
      <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">
        <Badge tone={RETURN_TONES[found.state]}>{t(`state.${found.state}`)}</Badge>
        <span className="text-ink-soft">
          {t("detail.opened", { date: formatDateTime(found.opened_at, locale) })}
        </span>
      </p>
      <Link href={order} className="inline-flex min-h-11 items-center underline">
        {t("detail.back")}
      </Link>
      <div className="mt-3 space-y-6">
        <Alert tone={isMine ? "warning" : "info"}>
          <p>{turn}</p>
        </Alert>
        <SellerAddress {...props} />
        <Card className={frame(acts.includes("send"))}>
          <SendForm {...props} />
        </Card>
        <Card className={frame(acts.includes("agree") || acts.includes("dispute"))}>
          <h2 className="text-lg font-bold">{t("reply.title")}</h2>
          <AgreeForm {...props} />
          <DisputeForm {...props} />
        </Card>
        <ReturnGoods locale={locale} found={found} />
        <Facts {...props} />
        <Card className="space-y-4 p-4 sm:p-6">
          <h2 className="text-lg font-bold">{t("detail.history")}</h2>
          <Thread entries={await returnEntries(locale, "buyer", found.entries)} />
          <MessageForm {...props} />
        </Card>
        <WithdrawForm {...props} />
      </div>
    </div>
  )
}

async function SellerAddress({ locale, found }: BuyerReturnProps) {
  const { seller_address: address, seller } = found
  if (!address) return null
  const t = await getTranslations({ locale, namespace: "returns.address" })
  const { street, place, postcode } = address
  return (
    <Card className="p-4 sm:p-6">
      <h2 className="text-lg font-bold">{t("title")}</h2>
      <address className="mt-2 [overflow-wrap:anywhere] not-italic">
        <strong className="block">{seller.name}</strong>
        <p>{formatPhone(address.phone)}</p>
        <p>{t("place", { street, place, postcode })}</p>
      </address>
    </Card>
  )
}

async function Facts({ locale, found }: BuyerReturnProps) {
  const t = await getTranslations({ locale, namespace: "returns" })
  const tDesk = await getTranslations({ locale, namespace: "desk" })
  const { account, sending, arrived_at, photos } = found
  const date = sending && formatDateTime(sending.at, locale)
  const facts = [
    { term: t("detail.reason"), value: t(`reason.${found.reason}`) },
    {
      term: t("detail.ownWords"),
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
    { term: t("detail.paid"), value: rupiah(found.paid_idr, locale) },
    {
      term: t("detail.settled"),
      value: found.settled_idr !== null && <strong>{rupiah(found.settled_idr, locale)}</strong>,
    },
    {
      term: t("detail.account"),
      value: account && `${account.bank} ${account.account_number}, ${account.holder}`,
    },
    {
      term: t("detail.sending"),
      value:
        sending &&
        (sending.waybill
          ? t("detail.sent", {
              courier: tDesk(`courier.${sending.courier}`),
              waybill: sending.waybill,
              date: date ?? "",
            })
          : t("detail.sentByHand", { date: date ?? "" })),
    },
    {
      term: t("detail.arrived"),
      value: arrived_at && formatDateTime(arrived_at, locale),
    },
  ]
  return <FactList facts={facts.filter(({ value }) => value)} />
}
