import { randomUUID } from "node:crypto"
import { getTranslations } from "next-intl/server"
import { Disclosure } from "@/ui/disclosure"
import { TextField } from "@/ui/form-fields-client"
import { SubmitButton } from "@/ui/submit-button-client"
import { contestReturnAction, receiveReturnAction, writeReturnMessageAction } from "../../actions/returns"
import { returnGood } from "../../return-amounts"
import { ReturnAct, type SellerReturnProps } from "./return-act"

const TEXT_LENGTH = 500

/** Goods that are what they should be, only not what was wanted, can be sold again. */
const SOUND = ["wrong_item", "not_as_described", "other"]

/** The goods are back: how many of each can be sold again. */
export async function ReceiveReturnForm(props: SellerReturnProps) {
  const { locale, found } = props
  const t = await getTranslations({ locale, namespace: "returns.desk.arrive" })
  const nameOf = (line: (typeof found.lines)[number]) => ({
    title: line.title[locale],
    variant: line.variant_title,
  })
  const labels = found.lines.map((line) => [returnGood(line.line_id), t("good", nameOf(line))] as const)
  return (
    <ReturnAct
      {...props}
      action={receiveReturnAction}
      errorTitle={t("errorTitle")}
      labels={Object.fromEntries(labels)}
    >
      {found.acts.includes("arrive") && (
        <>
          <h2 className="text-lg font-bold">{t("title")}</h2>
          <p>{t("what")}</p>
          {found.lines.map((line) => (
            <TextField
              key={line.line_id}
              name={returnGood(line.line_id)}
              label={t("good", nameOf(line))}
              hint={t("goodHint", { quantity: line.quantity })}
              defaultValue={SOUND.includes(found.reason) ? line.quantity : 0}
              inputMode="numeric"
              autoComplete="off"
              maxLength={6}
            />
          ))}
          <SubmitButton label={t("submit")} busyLabel={t("busy")} size="lg" className="w-full" />
        </>
      )}
    </ReturnAct>
  )
}

/** What came back is not what was sold: the office decides. */
export async function ContestReturnForm(props: SellerReturnProps) {
  const { locale, found } = props
  const t = await getTranslations({ locale, namespace: "returns.desk.contest" })
  return (
    <ReturnAct
      {...props}
      action={contestReturnAction}
      errorTitle={t("errorTitle")}
      labels={{ reason: t("reason") }}
    >
      {found.acts.includes("contest") && (
        <Disclosure summary={t("open")} tone="danger">
          <p>{t("what")}</p>
          <TextField name="reason" label={t("reason")} isMultiline maxLength={TEXT_LENGTH} />
          <SubmitButton
            variant="secondary"
            label={t("submit")}
            busyLabel={t("busy")}
            className="w-full sm:w-auto"
          />
        </Disclosure>
      )}
    </ReturnAct>
  )
}

/** Writes to the buyer and the office. */
export async function ReturnMessageForm(props: SellerReturnProps) {
  const { locale, found } = props
  const t = await getTranslations({ locale, namespace: "returns.message" })
  return (
    <ReturnAct
      {...props}
      action={writeReturnMessageAction}
      errorTitle={t("errorTitle")}
      labels={{ text: t("label") }}
      version={String(found.entries.length)}
    >
      {/* Of this showing of the form: sent twice, it writes one message. */}
      <input type="hidden" name="key" value={randomUUID()} />
      <TextField name="text" label={t("label")} hint={t("hintSeller")} isMultiline maxLength={TEXT_LENGTH} />
      <SubmitButton
        variant="secondary"
        label={t("submit")}
        busyLabel={t("busy")}
        className="w-full sm:w-auto"
      />
    </ReturnAct>
  )
}
