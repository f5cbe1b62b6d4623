import { formatDate } from "@sebiduk/domain"
import type { Locale, Shop } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { Alert } from "@/ui/alert"
import { Card } from "@/ui/card"
import { Link } from "@/ui/link"
import { LinkButton } from "@/ui/link-button"
import { submitShopAction } from "../actions/shop"
import { SellerForm } from "./seller-form"
import { StateBadge } from "./states"

const STEP_PATHS = {
  account: PATHS.myShop,
  identity: PATHS.sellerIdentity,
  shop: PATHS.sellerShop,
  licence: PATHS.sellerNewLicence,
  product: PATHS.sellerNewProduct,
  submit: PATHS.myShop,
} as const

type Props = { locale: Locale; shop: Shop }

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
export async function Steps({ locale, shop }: Props) {
  const t = await getTranslations({ locale, namespace: "seller" })
  return (
    <Card className="p-4 sm:p-6">
      <h2 className="text-lg font-bold">{t("home.steps")}</h2>
      <ol className="mt-2 divide-y divide-line">
        {shop.steps.map(({ step, done }) => (
          <li key={step} className="flex min-h-12 items-center justify-between gap-3">
            {done || step === "submit" ? (
              <span>{t(`steps.${step}`)}</span>
            ) : (
              <Link
                href={localePath(locale, STEP_PATHS[step])}
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

/** The last step, once all before are done. */
export async function Submit({ locale, shop }: Props) {
  if (shop.next_step !== "submit") return null
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
export async function Licences({ locale, shop }: Props) {
  const t = await getTranslations({ locale, namespace: "seller" })
  return (
    <Card className="p-4 sm:p-6">
      <h2 className="text-lg font-bold">{t("home.licences")}</h2>
      {shop.licences.length === 0 && <p className="mt-2 text-ink-soft">{t("home.noLicences")}</p>}
      <ul className="mt-2 divide-y divide-line">
        {shop.licences.map(({ id, type, number, state, decisions }) => {
          const reason = ["needs_fix", "rejected", "revoked"].includes(state) ? decisions[0]?.reason : null
          return (
            <li key={id} className="py-2">
              <div className="flex flex-wrap items-center justify-between gap-x-3">
                <Link
                  href={localePath(locale, PATHS.sellerLicence(id))}
                  className="inline-flex min-h-11 min-w-0 items-center break-all underline"
                >
                  {t(`licenceShort.${type}`)} {number}
                </Link>
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

/** What the office ruled about the shop itself. */
export async function ShopDecisions({ locale, shop }: Props) {
  const t = await getTranslations({ locale, namespace: "seller" })
  const { decisions, status, handle } = shop
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
