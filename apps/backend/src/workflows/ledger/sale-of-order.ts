import type { MedusaContainer } from "@medusajs/framework/types"
import { DELIVERY_LINE, sumOfShares, type Refundable, type Sale } from "@sebiduk/domain"
import { LEDGER_MODULE } from "../../modules/ledger"
import type { LedgerService } from "../../modules/ledger/service"

export type SoldLine = Refundable & { line_id: string }

/** The lines of a shop's order as they were sold, and what was given back of each. Whole rupiah; two queries. */
export async function soldLines(container: MedusaContainer, order_id: string): Promise<SoldLine[]> {
  const ledger = container.resolve<LedgerService>(LEDGER_MODULE)
  const [lines, refunds] = await Promise.all([
    ledger.listSaleLines({ order_id }, { take: null, order: { id: "ASC" } }),
    ledger.listBuyerRefundLines({ refund: { order_id } }, { take: null }),
  ])
  return lines.map(({ line_id, gross, discount, commission, pph22 }) => ({
    line_id,
    gross,
    discount,
    commission,
    pph22,
    refunded: sumOfShares(refunds.filter((row) => row.line_id === line_id)),
  }))
}

/** Orders as they were sold; one query whatever their number. */
export async function loadSales(container: MedusaContainer, order_ids: string[]): Promise<Sale[]> {
  const rows = await container
    .resolve<LedgerService>(LEDGER_MODULE)
    .listSaleLines({ order_id: order_ids }, { take: null })
  return order_ids.flatMap((order_id): Sale[] => {
    const lines = rows.filter((row) => row.order_id === order_id)
    const [first] = lines
    if (!first) return []
    const sum = (of: "gross" | "discount" | "commission" | "pph22", some = lines): number =>
      some.reduce((all, row) => all + row[of], 0)
    return [
      {
        order_id,
        seller_id: first.seller_id,
        goods: sum(
          "gross",
          lines.filter(({ line_id }) => line_id !== DELIVERY_LINE),
        ),
        shipping: sum(
          "gross",
          lines.filter(({ line_id }) => line_id === DELIVERY_LINE),
        ),
        commission: sum("commission"),
        pph22: sum("pph22"),
        discount: sum("discount"),
      },
    ]
  })
}
