import type { CartLine, CartSellerGroup, DeliveryOptionsResponse, Locale } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { Alert } from "@/ui/alert"
import { Button } from "@/ui/button"
import { LinkButton } from "@/ui/link-button"
import { REMOVE_FIELD, STEP_PARAM } from "../steps"

type UndeliverableProps = {
  locale: Locale
  group: CartSellerGroup
  options: DeliveryOptionsResponse["sellers"][number]
}

const nameOf = (line: CartLine, locale: Locale): string => `${line.title[locale]} · ${line.variant_title}`

/** Which goods of a seller nothing brings to this address, and what the buyer can do about each. */
export async function Undeliverable({ locale, group, options }: UndeliverableProps) {
  const t = await getTranslations({ locale, namespace: "checkout" })
  const named = options.undeliverable.flatMap(({ line_id, reason }) => {
    const line = group.lines.find(({ id }) => id === line_id)
    return line ? [{ id: line.id, name: nameOf(line, locale), reason }] : []
  })
  const isTogether = named.some(({ reason }) => reason === null)
  return (
    <Alert tone="warning" className="mt-3">
      {named.length === 0 && <p>{t("delivery.nothing", { seller: group.seller.name })}</p>}
      {isTogether && <p className="font-semibold">{t("undeliverable.together")}</p>}
      {named.length > 0 && (
        <ul className="space-y-3">
          {named.map(({ id, name, reason }) => (
            <li key={id}>
              <p className="break-words">
                {reason === null
                  ? name
                  : t("undeliverable.line", { title: name, reason: t(`reason.${reason}`) })}
              </p>
              <Button type="submit" name={REMOVE_FIELD} value={id} variant="secondary" className="mt-1.5">
                {t("undeliverable.remove", { title: name })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {named.length > 0 && <p className="mt-3">{t("undeliverable.orPickup")}</p>}
      <div className="mt-1.5 flex flex-wrap gap-2">
        <LinkButton href={`${localePath(locale, PATHS.checkout)}?${STEP_PARAM}=alamat`} variant="secondary">
          {t("delivery.change")}
        </LinkButton>
        <LinkButton href={localePath(locale, PATHS.cart)} variant="quiet">
          {t("delivery.editCart")}
        </LinkButton>
      </div>
    </Alert>
  )
}
