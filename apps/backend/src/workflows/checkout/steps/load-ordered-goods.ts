import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { LineFacts } from "@sebiduk/contracts"
import { notFound } from "../../../refused"
import type { OrderedLine } from "../reorder-plan"

const PurchaseRow = z.object({ splits: z.array(z.object({ order_id: z.string(), part: z.number() })) })

const OrderRow = z.object({
  id: z.string(),
  items: z.array(
    z.object({
      id: z.string(),
      variant_id: z.string().nullable(),
      title: z.string(),
      product_title: z.string().nullable(),
      variant_title: z.string().nullable(),
      quantity: z.coerce.number(),
      unit_price: z.coerce.number(),
      metadata: LineFacts,
    }),
  ),
})

type Input = { purchase_id: string; order_id: string | null }

const toLine = (item: z.infer<typeof OrderRow>["items"][number]): OrderedLine => {
  const title = item.product_title ?? item.title
  return {
    // Without its variant a line is like one whose variant is gone.
    variant_id: item.variant_id ?? item.id,
    title: { id: title, en: item.metadata.title_en },
    variant_title: item.variant_title ?? "",
    quantity: item.quantity,
    unit_price: item.unit_price,
  }
}

const byTitle = (a: OrderedLine, b: OrderedLine): number =>
  a.title.id.localeCompare(b.title.id, "id") ||
  a.variant_title.localeCompare(b.variant_title, "id", { numeric: true })

export const loadOrderedGoodsStepId = "load-ordered-goods"

/** The lines of a purchase, or of one order of it, as its page lists them. Throws Refused ORDER_NOT_FOUND (404). */
export const loadOrderedGoodsStep = createStep(
  loadOrderedGoodsStepId,
  async ({ purchase_id, order_id }: Input, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "purchase",
      fields: ["splits.order_id", "splits.part"],
      filters: { id: purchase_id, placed_at: { $ne: null } },
    })
    const splits = PurchaseRow.safeParse(data[0]).data?.splits ?? []
    const order_ids = splits
      .toSorted((a, b) => a.part - b.part)
      .flatMap((split) => (order_id === null || split.order_id === order_id ? [split.order_id] : []))
    if (order_ids.length === 0) throw notFound("ORDER_NOT_FOUND", "There is no such order")
    const found = await query.graph({
      entity: "order",
      fields: [
        "id",
        // Without a total core leaves the quantities of the lines out.
        "total",
        "items.id",
        "items.variant_id",
        "items.title",
        "items.product_title",
        "items.variant_title",
        "items.quantity",
        "items.unit_price",
        "items.metadata",
      ],
      filters: { id: order_ids },
    })
    const orders = new Map(
      OrderRow.array()
        .parse(found.data)
        .map((order) => [order.id, order]),
    )
    return new StepResponse(
      order_ids.flatMap((id) => (orders.get(id)?.items ?? []).map(toLine).toSorted(byTitle)),
    )
  },
)
