import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  chooseCommission,
  commissionAt,
  DELIVERY_LINE,
  pph22Of,
  type ChosenCommission,
} from "@sebiduk/domain"
import { LEDGER_MODULE } from "../../../modules/ledger"
import type { LedgerService } from "../../../modules/ledger/service"
import { commissionFacts } from "../commission-facts"

type SoldLine = {
  id: string
  product_id: string | null
  quantity: number
  gross: number
  discount: number
  promotion_ids: string[]
}
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

/** Delivery is passed on whole. */
const NOTHING_KEPT: ChosenCommission = {
  rule_id: null,
  rate: { kind: "percentage", bps: 0, fixed_idr: null },
}

const toColumns = ({ rule_id, rate }: ChosenCommission) => ({
  rule_id,
  commission_kind: rate.kind,
  commission_bps: rate.bps,
  commission_fixed_idr: rate.fixed_idr,
})

/** The lines of orders with what is kept of each by the rules in force now; as many queries whatever their number. */
async function frozenLines(container: MedusaContainer, orders: readonly SoldOrder[]) {
  const ledger = container.resolve<LedgerService>(LEDGER_MODULE)
  const [rules, settings] = await Promise.all([ledger.rulesInForce(), ledger.settings()])
  const facts = await commissionFacts(
    container,
    rules,
    orders.flatMap(({ items }) => items),
  )
  return orders.flatMap(({ id: order_id, seller_id, items, ...order }) => {
    const discount = order.discount_total - (order.goods_total - order.item_total)
    const goods = items.map((item) => {
      const { category_ids = [], campaigns = [] } = facts.get(item.id) ?? {}
      const chosen = chooseCommission(rules, { seller_id, category_ids, campaigns, channel: "retail" })
      return {
        line_id: item.id,
        gross: item.gross,
        discount: item.discount,
        commission: commissionAt(chosen.rate, item),
        pph22: settings.is_pph22_withheld ? pph22Of(item.gross) : 0,
        ...toColumns(chosen),
      }
    })
    const delivery = {
      line_id: DELIVERY_LINE,
      gross: order.delivery_total + discount,
      discount,
      commission: 0,
      pph22: 0,
      ...toColumns(NOTHING_KEPT),
    }
    return [...goods, delivery].map((line) => ({ ...line, order_id, seller_id }))
  })
}

export const freezeSaleStepId = "freeze-sale"

/**
 * Writes down what each line of the orders is sold for and what the marketplace and the tax office keep of it; rules
 * and settings that change later change nothing of it.
 * @returns what the marketplace keeps of each order, whole rupiah, by the order's id
 */
export const freezeSaleStep = createStep(
  freezeSaleStepId,
  async ({ purchase_id, orders }: Input, { container }) => {
    const lines = await frozenLines(container, orders)
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
