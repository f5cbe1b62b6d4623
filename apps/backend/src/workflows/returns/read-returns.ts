import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminReturn, BuyerReturn, ReturnListResponse, SellerReturn } from "@sebiduk/contracts"
import { returnableNow, sellerOrderNumber } from "@sebiduk/domain"
import { loadPeople } from "./load-people"
import { loadReturnRow } from "./load-return"
import { loadReturnsOf } from "./load-returns-of"
import { needsAccount } from "./needs-account"
import { toAdminReturn, toBuyerReturn, toReturnRow, toSellerReturn, type PhotoLink } from "./return-view"
import { toPaidLines } from "./returnable-lines"

async function read(container: MedusaContainer, id: string) {
  const row = await loadReturnRow(container, id)
  return { row, people: await loadPeople(container, row) }
}

/** @throws Refused RETURN_NOT_FOUND (404) */
export async function readBuyerReturn(
  container: MedusaContainer,
  id: string,
  link: PhotoLink,
): Promise<BuyerReturn> {
  const { row, people } = await read(container, id)
  return toBuyerReturn(row, people, link)
}

/** @throws Refused RETURN_NOT_FOUND (404) */
export async function readSellerReturn(
  container: MedusaContainer,
  id: string,
  link: PhotoLink,
): Promise<SellerReturn> {
  const { row, people } = await read(container, id)
  return toSellerReturn(row, people, link)
}

/** @throws Refused RETURN_NOT_FOUND (404) */
export async function readAdminReturn(
  container: MedusaContainer,
  id: string,
  link: PhotoLink,
): Promise<AdminReturn> {
  const { row, people } = await read(container, id)
  return toAdminReturn(row, people, link)
}

/**
 * What of a purchase may be given back now, and what was; as many queries whatever the number of shops.
 * @throws Refused ORDER_NOT_FOUND (404)
 */
export async function readReturnsOf(
  container: MedusaContainer,
  purchase_id: string,
): Promise<ReturnListResponse> {
  const now = new Date()
  const { display_id, splits, orders, returns } = await loadReturnsOf(container, purchase_id)
  const numbers = new Map(
    splits.map(({ order_id, part }) => [order_id, sellerOrderNumber(display_id, part)] as const),
  )
  return {
    orders: splits.flatMap(({ order_id }) => {
      const order = orders.find(({ id }) => id === order_id)
      if (!order) return []
      const lines = toPaidLines(order, returns).map((line) => {
        const { left, until } = returnableNow(line, now)
        return { line_id: line.id, left, until: until?.toISOString() ?? null }
      })
      const ends = lines.flatMap(({ left, until }) => (left > 0 && until ? [until] : []))
      return [{ order_id, lines, until: ends.toSorted().at(-1) ?? null }]
    }),
    returns: returns.map((row) => toReturnRow(row, numbers.get(row.order_id) ?? row.order_id)),
    needs_account: await needsAccount(container, purchase_id),
  }
}
