import type { Cart, CartSellerGroup, Locale } from "@sebiduk/contracts"
import { rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { localePath, PATHS } from "@/i18n/paths"
import { Alert } from "@/ui/alert"
import { Card } from "@/ui/card"
import { Link } from "@/ui/link"
import { LinkButton } from "@/ui/link-button"
import { SummaryList } from "@/ui/summary-list"
import { shownPrices } from "../quantities"
import { CartLineItem } from "./cart-line-item"
import { CartQuantities, CheckoutLink, Subtotal, WhileWanted } from "./cart-quantities-client"
import { NewPrices } from "./new-prices"
import { ShopNotices } from "./shop-notices"

type CartViewProps = {
  locale: Locale
  cart: Cart
  /** The form and list of coupons, of another feature. */
  coupons: ReactNode
}

/** What coupons take off the goods; their delivery is counted at the checkout. */
const offGoods = ({ discount_idr, coupons }: Cart): number =>
  coupons.reduce((sum, { kind, discount_idr: off }) => (kind === "delivery" ? sum - off : sum), discount_idr)

export async function CartView({ locale, cart, coupons }: CartViewProps) {
  const t = await getTranslations({ locale, namespace: "cart" })
  const tErrors = await getTranslations({ locale, namespace: "errors" })
  const lines = cart.groups.flatMap((group) => group.lines)
  const discount = offGoods(cart)
  const hasProblem = lines.some(({ problem }) => problem !== null)
  const hasNewPrice = lines.some(({ new_price_idr }) => new_price_idr !== null)

  return (
    <CartQuantities locale={locale} lines={shownPrices(lines)} unreachableMessage={tErrors("UNREACHABLE")}>
      <div className="grid gap-6 lg:grid-cols-[1fr_22rem] lg:items-start">
        <div className="min-w-0 space-y-5">
          {hasProblem && (
            <Alert tone="warning" role="status">
              <p>{t("problem.summary")}</p>
            </Alert>
          )}
          <NewPrices locale={locale} lines={lines} />
          {cart.groups.map((group) => (
            <WhileWanted key={group.seller.id} lines={shownPrices(group.lines)}>
              <SellerGroup locale={locale} group={group} />
            </WhileWanted>
          ))}
        </div>
        <Card className="p-5 lg:sticky lg:top-4">
          <h2 className="mb-4 text-lg font-bold">{t("summary.title")}</h2>
          <SummaryList
            rows={[
              { label: t("summary.items"), value: <Subtotal lines={shownPrices(lines)} /> },
              ...(discount > 0 ? [{ label: t("summary.discount"), value: rupiah(-discount, locale) }] : []),
              {
                label: t("summary.delivery"),
                value: <span className="text-sm text-ink-soft">{t("summary.deliveryLater")}</span>,
              },
              {
                label: t("summary.total"),
                value: <Subtotal lines={shownPrices(lines)} discount={discount} />,
                isTotal: true,
              },
            ]}
          />
          <p className="mt-3 text-sm text-ink-soft">{t("summary.note")}</p>
          <div className="mt-5 border-t border-line pt-4">{coupons}</div>
          <div className="mt-5 flex flex-col gap-2">
            {!hasProblem && !hasNewPrice && (
              <CheckoutLink href={localePath(locale, PATHS.checkout)} label={t("summary.checkout")} />
            )}
            <LinkButton href={localePath(locale, PATHS.home)} variant="quiet">
              {t("summary.continue")}
            </LinkButton>
          </div>
        </Card>
      </div>
    </CartQuantities>
  )
}

async function SellerGroup({ locale, group }: { locale: Locale; group: CartSellerGroup }) {
  const t = await getTranslations({ locale, namespace: "cart.seller" })
  const { seller, lines } = group
  return (
    <section aria-labelledby={`penjual-${seller.id}`}>
      <Card>
        <div className="border-b border-line px-4 pt-1 pb-3 sm:px-5">
          <h2 id={`penjual-${seller.id}`} className="font-bold">
            {seller.state === "open" ? (
              <Link
                href={localePath(locale, PATHS.seller(seller.handle))}
                className="inline-flex min-h-11 items-center underline-offset-4 hover:underline"
              >
                {seller.name}
              </Link>
            ) : (
              <span className="inline-flex min-h-11 items-center">{seller.name}</span>
            )}
          </h2>
          <p className="text-sm text-ink-soft">{t("shipsFrom", { kecamatan: seller.kecamatan })}</p>
          <ShopNotices locale={locale} group={group} />
        </div>
        <ul className="divide-y divide-line px-4 sm:px-5">
          {lines.map((line) => (
            <WhileWanted key={line.id} lines={shownPrices([line])}>
              <li className="py-4">
                <CartLineItem locale={locale} line={line} />
              </li>
            </WhileWanted>
          ))}
        </ul>
        <div className="flex justify-between gap-4 border-t border-line px-4 py-3 font-semibold sm:px-5">
          <span>{t("subtotal")}</span>
          <span className="tabular-nums">
            <Subtotal lines={shownPrices(lines)} />
          </span>
        </div>
      </Card>
    </section>
  )
}
