import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Container, Heading, Text } from "@medusajs/ui"
import { AddressFacts } from "@sebiduk/contracts"
import { orderNumber, parseOrderNumber } from "@sebiduk/domain"

/** The number of the whole purchase: that of one shop's order without its letter. */
function purchaseNumber(number: string): string {
  const display_id = parseOrderNumber(number)
  return display_id === undefined ? number : orderNumber(display_id)
}

const goodsOf = ({ items }: AdminOrder): string =>
  items.map((item) => `${item.quantity} × ${item.title} (${item.variant_title ?? ""})`).join(", ")

/**
 * What the dashboard does not say: the order's number (its own heading is the bare count), what the buyer writes into
 * the transfer, the service that was paid for with what it carries, and the note to the seller.
 */
const OrderNumber = ({ data }: DetailWidgetProps<AdminOrder>) => {
  const number = data.metadata?.["number"]
  if (typeof number !== "string") return null
  const note = AddressFacts.safeParse(data.shipping_address?.metadata).data?.note
  return (
    <Container className="flex flex-col gap-2 px-6 py-4">
      <Heading level="h2">Nomor pesanan {number}</Heading>
      <Text size="small" className="text-ui-fg-subtle">
        Berita transfer pembeli memuat nomor pembelian tanpa huruf: {purchaseNumber(number)}. Satu transfer
        membayar semua pesanan dari pembelian itu.
      </Text>
      {data.shipping_methods.map(({ id, name }) => (
        <Text size="small" key={id}>
          <strong>{name}</strong>: {goodsOf(data)}
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
