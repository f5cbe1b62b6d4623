import type { Buyer, Cart, Locale } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { memberLoginPath } from "@/lib/member-session"
import { Link } from "@/ui/link"
import { AREA_LEVELS, codesOfForm, type AreaLevel } from "../areas"
import { toAddressValues, toContact } from "../address-values"
import { listAreasFor } from "../queries"
import { AddressForm } from "./address-form-client"

type AddressStepProps = { locale: Locale; cart: Cart; member: Buyer | undefined }

/** Step 1: who receives the goods and where. */
export async function AddressStep({ locale, cart, member }: AddressStepProps) {
  const t = await getTranslations({ locale, namespace: "checkout" })
  const tErrors = await getTranslations({ locale, namespace: "errors" })
  const saved = toAddressValues(cart.address)
  const lists = await listAreasFor(codesOfForm(saved))
  const perLevel = <T,>(make: (level: AreaLevel) => T) =>
    Object.fromEntries(AREA_LEVELS.map((level) => [level, make(level)])) as Record<AreaLevel, T>

  const form = (
    <AddressForm
      saved={saved}
      contact={toContact(member)}
      lists={lists}
      errorTitle={t("errorTitle")}
      unreachableMessage={tErrors("UNREACHABLE")}
      labels={{
        contact: t("address.contact"),
        place: t("address.place"),
        email: t("address.email"),
        emailHint: t("address.emailHint"),
        recipient: t("address.recipient"),
        phone: t("address.phone"),
        phoneHint: t("address.phoneHint"),
        street: t("address.street"),
        streetHint: t("address.streetHint"),
        landmark: t("address.landmark"),
        landmarkHint: t("address.landmarkHint"),
        note: t("address.note"),
        optional: t("address.optional"),
        submit: t("address.submit"),
        busy: t("address.busy"),
      }}
      areaLabels={{
        level: perLevel((level) => t(`address.${level}`)),
        choose: perLevel((level) => t("address.choose", { area: t(`address.${level}`) })),
        chooseFirst: perLevel((level) => t("address.chooseFirst", { area: t(`address.${level}`) })),
        openList: perLevel((level) => t("address.openList", { area: t(`address.${level}`) })),
        pick: t("address.pick"),
        pickHint: t("address.pickHint"),
        search: t("address.search"),
        loading: t("address.loading"),
        loadFailed: t("address.loadFailed"),
        retry: t("address.retry"),
        noMatch: t("address.noMatch"),
        postcode: t("address.postcode"),
        postcodeHint: t("address.postcodeHint"),
        postcodeFilled: t("address.postcodeFilled"),
        postcodeWarning: t("address.postcodeWarning", { province: "{province}" }),
        postcodeConfirmed: t("address.postcodeConfirmed"),
        attribution: t("address.attribution"),
      }}
    />
  )
  if (member) return form
  return (
    <>
      <p className="-mt-3 mb-6 text-ink-soft">
        {t("address.haveAccount")}{" "}
        <Link href={localePath(locale, memberLoginPath(PATHS.checkoutAddress))} className="underline">
          {t("address.login")}
        </Link>
      </p>
      {form}
    </>
  )
}
