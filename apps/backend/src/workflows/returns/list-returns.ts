import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type {
  AdminListReturnsInput,
  AdminReturnListResponse,
  AdminReturnView,
  ReturnView,
  SellerListReturnsInput,
  SellerReturnListResponse,
} from "@sebiduk/contracts"
import { isReturnOver, RETURN_STATES, type ReturnState } from "@sebiduk/domain"
import { orderNumbers } from "./order-numbers"
import { RETURN_ROW_FIELDS, ReturnRow } from "./return-row"
import { toAdminReturnRow, toSellerReturnRow } from "./return-view"

const PAGE_SIZE = 20

const OVER = RETURN_STATES.filter(isReturnOver)
const RUNNING = RETURN_STATES.filter((state) => !isReturnOver(state))

const SELLER_VIEWS: Readonly<Record<ReturnView, readonly ReturnState[]>> = {
  answer: ["open"],
  goods: ["returning"],
  waiting: ["refused", "offered", "disputed", "refunding"],
  done: OVER,
  all: RETURN_STATES,
}

const ADMIN_VIEWS: Readonly<Record<AdminReturnView, readonly ReturnState[]>> = {
  disputed: ["disputed"],
  running: RUNNING,
  done: OVER,
  all: RETURN_STATES,
}

/** Where something is to be done, what is due first or waits longest; elsewhere the newest first. */
const orderOf = (view: ReturnView | AdminReturnView): Record<string, "ASC" | "DESC"> => {
  if (view === "answer" || view === "goods") return { due_at: "ASC", id: "ASC" }
  return view === "disputed" ? { state_at: "ASC", id: "ASC" } : { created_at: "DESC", id: "DESC" }
}

const Answer = z.object({
  rows: z.array(z.object({ state: z.enum(RETURN_STATES), returns: z.coerce.number() })),
})

/** How many returns are in each state: of one shop, or of all. */
async function countStates(
  container: MedusaContainer,
  seller_id: string | null,
): Promise<(states: readonly ReturnState[]) => number> {
  const answer: unknown = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select state, count(*) as returns from return_request
       where deleted_at is null ${seller_id === null ? "" : "and seller_id = :seller_id"} group by state`,
    seller_id === null ? {} : { seller_id },
  )
  const { rows } = Answer.parse(answer)
  return (states) =>
    rows.reduce((sum, { state, returns }) => (states.includes(state) ? sum + returns : sum), 0)
}

async function pageOf(
  container: MedusaContainer,
  filters: { seller_id?: string; state: ReturnState[] },
  { view, page }: { view: ReturnView | AdminReturnView; page: number },
): Promise<ReturnRow[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "return_request",
    fields: RETURN_ROW_FIELDS,
    filters,
    pagination: { take: PAGE_SIZE, skip: (page - 1) * PAGE_SIZE, order: orderOf(view) },
  })
  return ReturnRow.array().parse(data)
}

/** A page of a shop's returns, and how many there are of each kind. */
export async function listSellerReturns(
  container: MedusaContainer,
  seller_id: string,
  input: SellerListReturnsInput,
): Promise<SellerReturnListResponse> {
  const states = SELLER_VIEWS[input.view]
  const [rows, count] = await Promise.all([
    pageOf(container, { seller_id, state: [...states] }, input),
    countStates(container, seller_id),
  ])
  const numbers = await orderNumbers(
    container,
    rows.map(({ order_id }) => order_id),
  )
  return {
    returns: rows.map((row) => toSellerReturnRow(row, numbers.get(row.order_id) ?? row.order_id)),
    counts: {
      answer: count(SELLER_VIEWS.answer),
      goods: count(SELLER_VIEWS.goods),
      waiting: count(SELLER_VIEWS.waiting),
      done: count(SELLER_VIEWS.done),
      all: count(SELLER_VIEWS.all),
    },
    page: { page: input.page, page_size: PAGE_SIZE, total: count(states) },
  }
}

const SellerRow = z.object({ id: z.string(), name: z.string() })

/** A page of all returns, and how many there are of each kind. */
export async function listAdminReturns(
  container: MedusaContainer,
  input: AdminListReturnsInput,
): Promise<AdminReturnListResponse> {
  const states = ADMIN_VIEWS[input.view]
  const [rows, count] = await Promise.all([
    pageOf(container, { state: [...states] }, input),
    countStates(container, null),
  ])
  const [numbers, sellers] = await Promise.all([
    orderNumbers(
      container,
      rows.map(({ order_id }) => order_id),
    ),
    container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "seller",
      fields: ["id", "name"],
      filters: { id: rows.map(({ seller_id }) => seller_id) },
    }),
  ])
  const names = new Map(
    SellerRow.array()
      .parse(sellers.data)
      .map(({ id, name }) => [id, name]),
  )
  return {
    returns: rows.map((row) =>
      toAdminReturnRow(row, numbers.get(row.order_id) ?? row.order_id, names.get(row.seller_id) ?? ""),
    ),
    counts: {
      disputed: count(ADMIN_VIEWS.disputed),
      running: count(ADMIN_VIEWS.running),
      done: count(ADMIN_VIEWS.done),
      all: count(ADMIN_VIEWS.all),
    },
    page: { page: input.page, page_size: PAGE_SIZE, total: count(states) },
  }
}
