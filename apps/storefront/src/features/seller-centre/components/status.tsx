import { formatDate } from "@sebiduk/domain"
import type { Locale, SellerMeResponse, Shop } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { Alert } from "@/ui/alert"
import { Card } from "@/ui/card"
import { Link } from "@/ui/link"
import { LinkButton } from "@/ui/link-button"
import { submitShopAction } from "../actions/shop"
import { hasRight, mayUse, type Room } from "../rooms"
import { SellerForm } from "./seller-form"
import { StateBadge } from "./states"

/** Where an open step is done. */
const STEP_PLACES = {
  account: { room: "home", path: PATHS.myShop },
  identity: { room: "identity", path: PATHS.sellerIdentity },
  shop: { room: "shop", path: PATHS.sellerShop },
  licence: { room: "licences", path: PATHS.sellerNewLicence },
  product: { room: "products", path: PATHS.sellerNewProduct },
  submit: { room: "home", path: PATHS.myShop },
} as const satisfies Record<Shop["steps"][number]["step"], { room: Room; path: string }>

type Props = { locale: Locale; shop: Shop }
/** Of what leads into rooms that not every member may use. */
type MemberProps = { locale: Locale; me: SellerMeResponse }

/** Whose turn it is, in one sentence, with the reason of the last refusal. */
export async function NextAct({ locale, shop }: Props) {
  const t = await getTranslations({ locale, namespace: "seller" })
  const { who, what } = shop.next
  const tone = who === "seller" ? "warning" : what === "SUSPENDED" ? "danger" : "info"
  return (
    <Alert tone={tone} title={t("home.nextTitle")}>
      <p>{t(`next.${what}`)}</p>
    </Alert>
  )
}

/** The way to an open shop, step by step. */
export async function Steps({ locale, me }: MemberProps) {
  const t = await getTranslations({ locale, namespace: "seller" })
  const { member, shop } = me
  return (
    <Card className="p-4 sm:p-6">
      <h2 className="text-lg font-bold">{t("home.steps")}</h2>
      <ol className="mt-2 divide-y divide-line">
        {shop.steps.map(({ step, done }) => (
          <li key={step} className="flex min-h-12 items-center justify-between gap-3">
            {done || step === "submit" || !mayUse(member.rights, STEP_PLACES[step].room) ? (
              <span>{t(`steps.${step}`)}</span>
            ) : (
              <Link
                href={localePath(locale, STEP_PLACES[step].path)}
                className="inline-flex min-h-11 items-center font-semibold text-paddy underline"
              >
                {t(`steps.${step}`)}
              </Link>
            )}
            <span className={done ? "font-semibold text-paddy-deep" : "text-ink-soft"}>
              {done ? `✓ ${t("home.stepDone")}` : t("home.stepOpen")}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  )
}

/** The last step, once all before are done; the owner's. */
export async function Submit({ locale, me }: MemberProps) {
  if (me.shop.next_step !== "submit" || !hasRight(me.member.rights, "owner")) return null
  const t = await getTranslations({ locale, namespace: "seller.home" })
  return (
    <section aria-labelledby="submit-shop">
      <h2 id="submit-shop" className="mb-2 text-lg font-bold">
        {t("submitTitle")}
      </h2>
      <p className="mb-3 text-ink-soft">{t("submitText")}</p>
      <SellerForm
        locale={locale}
        action={submitShopAction}
        labels={{}}
        submit={t("submit")}
        busy={t("submitBusy")}
      >
        {null}
      </SellerForm>
    </section>
  )
}

/** What runs out soon, or ran out. */
export async function Reminders({ locale, shop }: Props) {
  if (shop.reminders.length === 0) return null
  const t = await getTranslations({ locale, namespace: "seller" })
  return (
    <Alert tone="warning" title={t("home.reminders")}>
      {shop.reminders.map(({ licence_id, type, valid_until, days_left }) => {
        const values = { type: t(`licenceShort.${type}`), date: formatDate(valid_until, locale) }
        return (
          <p key={licence_id}>
            {days_left < 0 ? t("home.ended", values) : t("home.endsSoon", { ...values, days: days_left })}
          </p>
        )
      })}
    </Alert>
  )
}

/** The licences with their state, and the office's reason where it said no. */
export async function Licences({ locale, me }: MemberProps) {
  const t = await getTranslations({ locale, namespace: "seller" })
  const { member, shop } = me
  const isOpen = mayUse(member.rights, "licences")
  return (
    <Card className="p-4 sm:p-6">
      <h2 className="text-lg font-bold">{t("home.licences")}</h2>
      {shop.licences.length === 0 && <p className="mt-2 text-ink-soft">{t("home.noLicences")}</p>}
      <ul className="mt-2 divide-y divide-line">
        {shop.licences.map(({ id, type, number, state, decisions }) => {
          const name = [t(`licenceShort.${type}`), number].filter(Boolean).join(" ")
          const reason = ["needs_fix", "rejected", "revoked"].includes(state) ? decisions[0]?.reason : null
          return (
            <li key={id} className="py-2">
              <div className="flex flex-wrap items-center justify-between gap-x-3">
                {isOpen ? (
                  <Link
                    href={localePath(locale, PATHS.sellerLicence(id))}
                    className="inline-flex min-h-11 min-w-0 items-center break-all underline"
                  >
                    {name}
                  </Link>
                ) : (
                  <span className="min-w-0 break-all">{name}</span>
                )}
                <StateBadge state={state} label={t(`licenceState.${state}`)} />
              </div>
              {reason && <p className="text-sm break-words">{t("home.reason", { reason })}</p>}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

/** What the office ruled about the shop itself; nothing of a shop it has not seen yet. */
export async function ShopDecisions({ locale, shop }: Props) {
  const { decisions, status, handle } = shop
  if (status === "draft" && decisions.length === 0) return null
  const t = await getTranslations({ locale, namespace: "seller" })
  return (
    <Card className="p-4 sm:p-6">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-lg font-bold">{t("home.decisions")}</h2>
        <StateBadge state={status} label={t(`status.${status}`)} />
      </div>
      <ul className="mt-2 space-y-2">
        {decisions.map(({ id, to_state, reason, decided_at }) => (
          <li key={id} className="text-sm break-words">
            <strong>{t(`status.${to_state as Shop["status"]}`)}</strong>, {formatDate(decided_at, locale)}
            {reason && <> · {t("home.reason", { reason })}</>}
          </li>
        ))}
      </ul>
      {status === "active" && handle && (
        <LinkButton href={localePath(locale, PATHS.seller(handle))} variant="secondary" className="mt-3">
          {t("home.publicPage")}
        </LinkButton>
      )}
    </Card>
  )
}
