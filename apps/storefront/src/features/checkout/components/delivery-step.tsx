import type { Cart, CartSellerGroup, Locale } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { Alert } from "@/ui/alert"
import { LinkButton } from "@/ui/link-button"
import { SubmitButton } from "@/ui/submit-button-client"
import { listDeliveryOptions, type DeliveryOptions } from "../queries"
import { STEP_PARAM } from "../steps"
import { AddressSummary } from "./address-summary"
import { DeliveryChoice } from "./delivery-choice"
import { DeliveryForm } from "./delivery-form-client"

const NO_OPTIONS = { quotes: [], refused: [], undeliverable: [] } satisfies Omit<
  DeliveryOptions[number],
  "seller_id"
>

/** Step 2: one delivery service for each seller of the cart. */
export async function DeliveryStep({ locale, cart }: { locale: Locale; cart: Cart }) {
  const t = await getTranslations({ locale, namespace: "checkout" })
  const tErrors = await getTranslations({ locale, namespace: "errors" })
  const options = (await listDeliveryOptions(cart.id)) ?? []
  const optionsOf = ({ seller }: CartSellerGroup) =>
    options.find(({ seller_id }) => seller_id === seller.id) ?? { seller_id: seller.id, ...NO_OPTIONS }
  const isStuck = cart.groups.some((group) => optionsOf(group).quotes.length === 0)

  return (
    <div className="space-y-6">
      {cart.address && (
        <AddressSummary
          heading={t("delivery.to")}
          address={cart.address}
          changeLabel={t("delivery.change")}
          changeHref={`${localePath(locale, PATHS.checkout)}?${STEP_PARAM}=alamat`}
        />
      )}
      <DeliveryForm
        errorTitle={t("errorTitle")}
        unreachableMessage={tErrors("UNREACHABLE")}
        fieldLabels={Object.fromEntries(
          cart.groups.map(({ seller }) => [
            `service:${seller.id}`,
            t("delivery.choose", { seller: seller.name }),
          ]),
        )}
      >
        {/* Enter presses the first button of a form, which must not be one that removes goods. */}
        <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
        <input type="hidden" name="sellers" value={cart.groups.map(({ seller }) => seller.id).join(" ")} />
        {cart.groups.map((group) => (
          <DeliveryChoice key={group.seller.id} locale={locale} group={group} options={optionsOf(group)} />
        ))}
        <p className="text-sm text-ink-soft">{t("delivery.estimateNote")}</p>
        {isStuck ? (
          <Alert tone="warning">
            <LinkButton href={localePath(locale, PATHS.cart)} variant="secondary">
              {t("delivery.editCart")}
            </LinkButton>
          </Alert>
        ) : (
          <SubmitButton
            label={t("delivery.submit")}
            busyLabel={t("delivery.busy")}
            size="lg"
            className="w-full sm:w-auto"
          />
        )}
      </DeliveryForm>
    </div>
  )
}
