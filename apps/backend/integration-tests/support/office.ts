import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import type { Api } from "./api"
import { aStaffMember } from "./staff"
import { theOnly } from "./the-only"

const OrderAnswer = z.object({
  order: z.object({
    items: z.array(z.object({ id: z.string(), variant_id: z.string(), quantity: z.coerce.number() })),
    payment_collections: z.array(z.object({ payments: z.array(z.object({ id: z.string() })) })),
    fulfillments: z.array(z.object({ id: z.string(), created_at: z.coerce.date() })),
  }),
})
const FoundOrders = z.object({ orders: z.array(z.object({ id: z.string() })) })
type OfficeOrder = z.infer<typeof OrderAnswer>["order"]

/** Somebody of the office, logged in at core's admin API; every call expects to succeed. */
export async function anOffice(container: MedusaContainer, api: Api) {
  const staff = await aStaffMember(container, api, { role: "administrator" })
  const succeeded = ({ status, body }: { status: number; body: unknown }): unknown => {
    if (status !== 200) throw new Error(`expected 200, got ${status}: ${JSON.stringify(body)}`)
    return body
  }
  const post = async (path: string, body: unknown) => succeeded(await staff.post(path, body))
  const path = (order_id: string, rest = "") => `/admin/orders/${order_id}${rest}`

  const office = {
    order: async (order_id: string): Promise<OfficeOrder> =>
      OrderAnswer.parse(succeeded(await staff.get(path(order_id)))).order,
    /** Ids of the orders that the dashboard's search finds. */
    find: async (words: string): Promise<string[]> => {
      const answer = await staff.get(`/admin/orders?q=${encodeURIComponent(words)}&fields=id`)
      return FoundOrders.parse(succeeded(answer)).orders.map(({ id }) => id)
    },
    /** Confirms that the transfer is on the account. */
    capture: async (order_id: string) => {
      const { payments } = theOnly((await office.order(order_id)).payment_collections)
      await post(`/admin/payments/${theOnly(payments).id}/capture`, {})
    },
    /** Packs the pieces of one variant and hands them to the courier. */
    ship: async (order_id: string, variant_id: string, waybill: string): Promise<void> => {
      const { items } = await office.order(order_id)
      const packed = items
        .filter((item) => item.variant_id === variant_id)
        .map(({ id, quantity }) => ({ id, quantity }))
      await post(path(order_id, "/fulfillments"), { items: packed })
      const { fulfillments } = await office.order(order_id)
      const made = fulfillments.toSorted((a, b) => b.created_at.getTime() - a.created_at.getTime())[0]
      await post(path(order_id, `/fulfillments/${made?.id ?? ""}/shipments`), {
        items: packed,
        labels: [{ tracking_number: waybill, tracking_url: "", label_url: "" }],
      })
    },
    /** Notes that everything arrived. */
    deliver: async (order_id: string): Promise<void> => {
      const { fulfillments } = await office.order(order_id)
      for (const { id } of fulfillments)
        await post(path(order_id, `/fulfillments/${id}/mark-as-delivered`), {})
    },
    cancel: (order_id: string) => post(path(order_id, "/cancel"), {}),
  }
  return office
}
