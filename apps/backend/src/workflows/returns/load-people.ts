import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { LEDGER_MODULE } from "../../modules/ledger"
import type { LedgerService } from "../../modules/ledger/service"
import { orderNumbers } from "./order-numbers"
import { returnRefundKey } from "./refund-key"
import type { ReturnRow } from "./return-row"

const SellerRow = z.object({
  name: z.string(),
  business: z.object({
    phone: z.string(),
    street: z.string(),
    desa: z.string(),
    kecamatan: z.string(),
    postcode: z.string(),
  }),
})
const OrderRow = z.object({
  email: z.string(),
  shipping_address: z.object({ first_name: z.string(), phone: z.string() }),
})

/** Whom a return is between, and the number of its order. */
export type ReturnPeople = {
  number: string
  seller: {
    name: string
    address: { phone: string; street: string; place: string; postcode: string }
  }
  buyer: { name: string; phone: string; email: string }
  /** Where the money goes: as the buyer said last, once there is a refund. */
  account: { bank: string; account_number: string; holder: string } | null
}

const RefundAccount = z
  .object({ bank: z.string(), account_number: z.string(), account_holder: z.string() })
  .transform(({ account_holder: holder, ...account }) => ({ ...account, holder }))

function accountOf({ account_bank, account_number, account_holder }: ReturnRow) {
  if (account_bank === null) return null
  return { bank: account_bank, account_number: account_number ?? "", holder: account_holder ?? "" }
}

/** Shop and buyer of a return. */
export async function loadPeople(container: MedusaContainer, row: ReturnRow): Promise<ReturnPeople> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [numbers, sellers, orders, refunds] = await Promise.all([
    orderNumbers(container, [row.order_id]),
    query.graph({ entity: "seller", fields: ["name", "business.*"], filters: { id: row.seller_id } }),
    query.graph({
      entity: "order",
      fields: ["email", "shipping_address.first_name", "shipping_address.phone"],
      filters: { id: row.order_id },
    }),
    container
      .resolve<LedgerService>(LEDGER_MODULE)
      .listBuyerRefunds(
        { key: returnRefundKey(row.id) },
        { select: ["bank", "account_number", "account_holder"], take: 1 },
      ),
  ])
  const said = RefundAccount.safeParse(refunds[0])
  const { name, business } = SellerRow.parse(sellers.data[0])
  const { email, shipping_address } = OrderRow.parse(orders.data[0])
  return {
    number: numbers.get(row.order_id) ?? row.order_id,
    seller: {
      name,
      address: {
        phone: business.phone,
        street: business.street,
        place: `${business.desa}, ${business.kecamatan}, OKU Timur`,
        postcode: business.postcode,
      },
    },
    buyer: { name: shipping_address.first_name, phone: shipping_address.phone, email },
    account: said.success ? said.data : accountOf(row),
  }
}
