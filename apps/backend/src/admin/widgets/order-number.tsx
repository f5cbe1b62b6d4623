import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Container, Heading, Text } from "@medusajs/ui"
import { orderNumber } from "@sebiduk/domain"

/**
 * The number the buyer was told and writes into the transfer (the dashboard's own heading is the bare count), and
 * which service each seller's parcel was paid for: the dashboard proposes the first one for every parcel.
 */
const OrderNumber = ({ data }: DetailWidgetProps<AdminOrder>) => {
  if (!data.display_id) return null
  return (
    <Container className="flex flex-col gap-2 px-6 py-4">
      <Heading level="h2">Nomor pesanan {orderNumber(data.display_id)}</Heading>
      <Text size="small" className="text-ui-fg-subtle">
        Nomor ini tertulis di halaman pembeli dan di berita transfernya.
      </Text>
      <Text size="small">
        Pengiriman yang dibayar pembeli: {data.shipping_methods.map(({ name }) => name).join("; ")}
      </Text>
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.before" })

export default OrderNumber
