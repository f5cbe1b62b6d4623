import { randomUUID } from "node:crypto"
import type { DeskLine } from "@sebiduk/contracts"
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
  const nameOf = (line: DeskLine) => ({ title: line.title[locale], variant: line.variant_title })
  const labels = open.map((line) => [packQuantity(line.id), t("quantityOf", nameOf(line))] as const)
  return (
    <DeskForm
      locale={locale}
      order={order}
      action={packParcelAction}
      errorTitle={t("errorTitle")}
      version={order.lines.map(({ packed }) => packed).join("-")}
      labels={{ lines: t("hint"), ...Object.fromEntries(labels) }}
    >
      {order.acts.includes("pack") && (
        <>
          {/* Of this showing of the form: sent twice, it packs once. */}
          <input type="hidden" name="key" value={randomUUID()} />
          <h2 className="text-lg font-bold">{t("title")}</h2>
          <p className="text-ink-soft">{t("hint")}</p>
          <ul className="divide-y divide-line">
            {open.map((line) => (
              <li key={line.id} className="space-y-1 py-3">
                <CheckOption
                  name={packBox(line.id)}
                  value="on"
                  label={t("line", nameOf(line))}
                  defaultChecked
                />
                <TextField
                  name={packQuantity(line.id)}
                  label={t("quantityOf", nameOf(line))}
                  hint={t("left", { left: line.left })}
                  defaultValue={line.left}
                  inputMode="numeric"
                  autoComplete="off"
                  maxLength={6}
                  className="pl-7.5"
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
