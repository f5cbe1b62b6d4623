import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Container, Heading, Text } from "@medusajs/ui"
import { AddressFacts, DeliveryFacts, LineFacts } from "@sebiduk/contracts"
import { orderNumber } from "@sebiduk/domain"

type Parcel = { service: string; goods: string[] }

/** One parcel per seller: the service the buyer paid for, and what goes into it. */
function parcelsOf({ shipping_methods, items }: AdminOrder): Parcel[] {
  return shipping_methods.map(({ name, data }) => {
    const seller_id = DeliveryFacts.safeParse(data).data?.seller_id
    const own = items.filter(({ metadata }) => LineFacts.safeParse(metadata).data?.seller_id === seller_id)
    const goods = own.map((item) => `${item.quantity} × ${item.title} (${item.variant_title ?? ""})`)
    return { service: name, goods }
  })
}

/**
 * What the dashboard does not say: the number the buyer writes into the transfer (its own heading is the bare count),
 * the parcels (its packing dialog proposes all goods at once, by the first service), and the note to the sellers.
 */
const OrderNumber = ({ data }: DetailWidgetProps<AdminOrder>) => {
  if (!data.display_id) return null
  const note = AddressFacts.safeParse(data.shipping_address?.metadata).data?.note
  return (
    <Container className="flex flex-col gap-2 px-6 py-4">
      <Heading level="h2">Nomor pesanan {orderNumber(data.display_id)}</Heading>
      <Text size="small" className="text-ui-fg-subtle">
        Nomor ini tertulis di halaman pembeli dan di berita transfernya.
      </Text>
      {parcelsOf(data).map(({ service, goods }) => (
        <Text size="small" key={service}>
          <strong>{service}</strong>: {goods.join(", ")}
        </Text>
      ))}
      {note && (
        <Text size="small" className="whitespace-pre-line break-words">
          <strong>Catatan pembeli</strong>: {note}
        </Text>
      )}
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.before" })

export default OrderNumber
