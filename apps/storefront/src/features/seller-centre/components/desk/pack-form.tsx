import { randomUUID } from "node:crypto"
import { getTranslations } from "next-intl/server"
import { CheckOption, GroupError, TextField } from "@/ui/form-fields-client"
import { SubmitButton } from "@/ui/submit-button-client"
import { packParcelAction } from "../../actions/orders"
import { packBox, packQuantity } from "../../pack-form"
import { DeskForm, type DeskProps } from "./desk-form"

/** What goes into one parcel; all that is left is filled in. */
export async function PackForm({ locale, order }: DeskProps) {
  const t = await getTranslations({ locale, namespace: "desk.pack" })
  const open = order.lines.filter(({ left }) => left > 0)
  const labels = open.map(({ id, title }) => [packQuantity(id), t("quantityOf", { title: title[locale] })])
  return (
    <DeskForm
      locale={locale}
      order={order}
      action={packParcelAction}
      errorTitle={t("errorTitle")}
      labels={Object.fromEntries(labels) as Record<string, string>}
    >
      {order.acts.includes("pack") && (
        <>
          {/* Of this showing of the form: sent twice, it packs once. */}
          <input type="hidden" name="key" value={randomUUID()} />
          <h2 className="text-lg font-bold">{t("title")}</h2>
          <p className="text-ink-soft">{t("hint")}</p>
          <ul className="divide-y divide-line">
            {open.map(({ id, title, variant_title, left }) => (
              <li key={id} className="space-y-1 py-3">
                <CheckOption
                  name={packBox(id)}
                  value="on"
                  label={t("line", { title: title[locale], variant: variant_title })}
                  defaultChecked
                />
                <TextField
                  name={packQuantity(id)}
                  label={t("quantity", { left })}
                  aria-label={t("quantityOf", { title: title[locale] })}
                  defaultValue={left}
                  inputMode="numeric"
                  autoComplete="off"
                  maxLength={6}
                  className="max-w-40 pl-7.5"
                />
              </li>
            ))}
          </ul>
          <GroupError name="lines" />
          <SubmitButton label={t("submit")} busyLabel={t("busy")} size="lg" className="w-full" />
        </>
      )}
    </DeskForm>
  )
}
