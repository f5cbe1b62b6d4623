import type { DeskParcel } from "@sebiduk/contracts"
import { formatDateTime } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { Badge } from "@/ui/badge"
import { Card } from "@/ui/card"
import { SelectField, TextField } from "@/ui/form-fields-client"
import { SubmitButton } from "@/ui/submit-button-client"
import { shipParcelAction, unpackParcelAction } from "../../actions/orders"
import { DeskForm, type DeskProps } from "./desk-form"

type ParcelProps = DeskProps & { parcel: DeskParcel; number: number }

/** The parcels of an order: what is in them, and how each goes or went. */
export async function DeskParcels({ locale, order }: DeskProps) {
  if (order.parcels.length === 0) return null
  const t = await getTranslations({ locale, namespace: "desk.parcels" })
  return (
    <section aria-labelledby="paket" className="space-y-3">
      <h2 id="paket" className="text-lg font-bold">
        {t("title")}
      </h2>
      {order.parcels.map((parcel, index) => (
        <Parcel key={parcel.id} locale={locale} order={order} parcel={parcel} number={index + 1} />
      ))}
    </section>
  )
}

async function Parcel(props: ParcelProps) {
  const { locale, order, parcel, number } = props
  const t = await getTranslations({ locale, namespace: "desk.parcels" })
  const headingId = `paket-${parcel.id}`
  return (
    <section aria-labelledby={headingId}>
      <Card className="space-y-3 p-4 sm:p-6">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <h3 id={headingId} className="font-bold">
            {t("name", { number })}
          </h3>
          <Badge tone={parcel.state === "packed" ? "gold" : "paddy"}>{t(`state.${parcel.state}`)}</Badge>
        </div>
        <ul>
          {parcel.lines.map(({ line_id, quantity }) => {
            const line = order.lines.find(({ id }) => id === line_id)
            const title = line?.title[locale] ?? ""
            const variant = line?.variant_title ?? ""
            return (
              <li key={line_id} className="break-words">
                {t("line", { quantity, title, variant })}
              </li>
            )
          })}
        </ul>
        <Sending {...props} />
        <ShipForm {...props} />
        <UnpackForm {...props} />
      </Card>
    </section>
  )
}

/** When and under which number it went. */
async function Sending({ locale, parcel }: ParcelProps) {
  if (!parcel.shipped_at) return null
  const t = await getTranslations({ locale, namespace: "desk" })
  const courier = parcel.courier ? t(`courier.${parcel.courier}`) : t("parcels.noCourier")
  return (
    <div className="[overflow-wrap:anywhere]">
      <p>{t("parcels.sent", { date: formatDateTime(parcel.shipped_at, locale) })}</p>
      {parcel.waybills.map((waybill) => (
        <p key={waybill} className="font-semibold">
          {t("parcels.waybill", { courier, waybill })}
        </p>
      ))}
      {parcel.waybills.length === 0 && <p>{t("parcels.byHand")}</p>}
      {parcel.track_url && (
        <a
          href={parcel.track_url}
          target="_blank"
          rel="noopener noreferrer"
          className="inline-flex min-h-11 items-center underline"
        >
          {t("parcels.track")}
        </a>
      )}
    </div>
  )
}

async function ShipForm({ locale, order, parcel, number }: ParcelProps) {
  const t = await getTranslations({ locale, namespace: "desk" })
  const labels = { courier: t("parcels.courier"), waybill: t("parcels.number") }
  const mayGoByHand = order.couriers.includes("self")
  return (
    <DeskForm
      locale={locale}
      order={order}
      action={shipParcelAction}
      errorTitle={t("parcels.errorTitle")}
      labels={labels}
    >
      {parcel.state === "packed" && (
        <>
          <input type="hidden" name="parcel_id" value={parcel.id} />
          <SelectField
            name="courier"
            label={labels.courier}
            options={order.couriers.map((value) => ({ value, label: t(`courier.${value}`) }))}
          />
          <TextField
            name="waybill"
            label={labels.waybill}
            hint={t(mayGoByHand ? "parcels.numberByHand" : "parcels.numberHint")}
            aria-required={!mayGoByHand}
            autoComplete="off"
            autoCapitalize="characters"
            maxLength={60}
          />
          <SubmitButton
            label={t("parcels.submit", { number })}
            busyLabel={t("parcels.busy")}
            size="lg"
            className="w-full"
          />
        </>
      )}
    </DeskForm>
  )
}

async function UnpackForm({ locale, order, parcel }: ParcelProps) {
  const t = await getTranslations({ locale, namespace: "desk.parcels" })
  return (
    <DeskForm locale={locale} order={order} action={unpackParcelAction} errorTitle={t("unpackErrorTitle")}>
      {parcel.state === "packed" && (
        <>
          <input type="hidden" name="parcel_id" value={parcel.id} />
          <SubmitButton
            variant="secondary"
            label={t("unpack")}
            busyLabel={t("unpackBusy")}
            className="w-full"
          />
        </>
      )}
    </DeskForm>
  )
}
