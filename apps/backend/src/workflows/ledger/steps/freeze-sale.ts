import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { commissionOf, STANDARD_COMMISSION_BPS } from "@sebiduk/domain"
import { LEDGER_MODULE } from "../../../modules/ledger"
import { DELIVERY_LINE } from "../../../modules/ledger/models/sale-line"
import type { LedgerService } from "../../../modules/ledger/service"

type SoldLine = { id: string; gross: number; discount: number }
type SoldOrder = {
  id: string
  seller_id: string
  items: SoldLine[]
  /** After coupons, whole rupiah; goods also before them. */
  item_total: number
  goods_total: number
  delivery_total: number
  discount_total: number
}

type Input = { purchase_id: string; orders: SoldOrder[] }

const standard = {
  commission_kind: "percentage" as const,
  commission_bps: STANDARD_COMMISSION_BPS,
  commission_fixed_idr: null,
  rule_id: null,
}

function linesOf({ id: order_id, seller_id, items, ...order }: SoldOrder) {
  const discount = order.discount_total - (order.goods_total - order.item_total)
  const delivery = { line_id: DELIVERY_LINE, gross: order.delivery_total + discount, discount, commission: 0 }
  return [
    ...items.map((item) => ({
      line_id: item.id,
      gross: item.gross,
      discount: item.discount,
      commission: commissionOf(item.gross, STANDARD_COMMISSION_BPS),
    })),
    delivery,
  ].map((line) => ({ ...line, ...standard, order_id, seller_id }))
}

export const freezeSaleStepId = "freeze-sale"

/**
 * Writes down what each line of the orders is sold for and what the marketplace keeps of it.
 * @returns what it keeps of each order, whole rupiah, by the order's id
 */
export const freezeSaleStep = createStep(
  freezeSaleStepId,
  async ({ purchase_id, orders }: Input, { container }) => {
    const lines = orders.flatMap(linesOf)
    const created = await container
      .resolve<LedgerService>(LEDGER_MODULE)
      .createSaleLines(lines.map((line) => ({ ...line, purchase_id })))
    const commissions: Record<string, number> = {}
    for (const { order_id, commission } of lines)
      commissions[order_id] = (commissions[order_id] ?? 0) + commission
    return new StepResponse(
      commissions,
      created.map(({ id }) => id),
    )
  },
  async (ids, { container }) => {
    if (ids && ids.length > 0) await container.resolve<LedgerService>(LEDGER_MODULE).deleteSaleLines(ids)
  },
)
