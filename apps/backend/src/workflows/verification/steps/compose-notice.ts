import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { LicenceKind, PayoutStatus, LicenceState, SellerStatus, type MemberRight } from "@sebiduk/contracts"
import { payoutBatchNumber } from "@sebiduk/domain"
import { env } from "../../../env"
import {
  accountNotice,
  licenceNotice,
  payoutNotice,
  reminderNotice,
  shopNotice,
  type Notice,
} from "../../../mail/notices"
import { maskAccount } from "../../seller/load-bank-account"

export type NoticeKind =
  "licence_decision" | "seller_decision" | "licence_reminder" | "payout" | "bank_account"
export type NoticeInput = { kind: NoticeKind; id: string }

const Seller = z.object({ id: z.string() }).nullish()
const Licence = z.object({
  type: LicenceKind,
  number: z.string().nullable(),
  business: z.object({ name: z.string(), email: z.string().nullable(), seller: Seller }),
})
const LICENCE = ["type", "number", "business.name", "business.email", "business.seller.id"]

const Shop = z.object({ name: z.string() })
const Payout = z.object({
  seller_id: z.string(),
  amount: z.coerce.number(),
  bank: z.string(),
  account_number: z.string(),
  status: PayoutStatus,
  reason: z.string().nullable(),
  batch: z.object({ display_id: z.number() }),
})

type Addressed = {
  notice: Notice
  seller_id: string | undefined
  email: string | null
  /** Whose members are told besides the owners. */
  right?: MemberRight
}

const address = () => `${env.STOREFRONT_URL}/toko-saya`

async function readOne<T extends z.ZodType>(
  container: MedusaContainer,
  schema: T,
  entity: string,
  fields: string[],
  id: string,
): Promise<z.infer<T>> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity, fields, filters: { id } })
  return schema.parse(data[0])
}

const COMPOSE: Record<NoticeKind, (container: MedusaContainer, id: string) => Promise<Addressed>> = {
  licence_decision: async (container, id) => {
    const schema = z.object({ to_state: LicenceState, reason: z.string().nullable(), licence: Licence })
    const fields = ["to_state", "reason", ...LICENCE.map((field) => `licence.${field}`)]
    const { to_state, reason, licence } = await readOne(container, schema, "licence_decision", fields, id)
    const { type, number, business } = licence
    const notice = licenceNotice({
      business: business.name,
      type,
      number,
      state: to_state,
      reason,
      address: address(),
    })
    return { notice, seller_id: business.seller?.id, email: business.email }
  },
  seller_decision: async (container, id) => {
    const schema = z.object({
      to_state: SellerStatus,
      reason: z.string().nullable(),
      seller: z.object({ id: z.string(), name: z.string() }),
    })
    const fields = ["to_state", "reason", "seller.id", "seller.name"]
    const { to_state, reason, seller } = await readOne(container, schema, "seller_decision", fields, id)
    const notice = shopNotice({ shop: seller.name, status: to_state, reason, address: address() })
    return { notice, seller_id: seller.id, email: null }
  },
  licence_reminder: async (container, id) => {
    const reminder = await readOne(
      container,
      z.object({ licence_id: z.string(), valid_until: z.string(), days: z.number() }),
      "licence_reminder",
      ["licence_id", "valid_until", "days"],
      id,
    )
    const { type, number, business } = await readOne(
      container,
      Licence,
      "licence",
      LICENCE,
      reminder.licence_id,
    )
    const { valid_until, days } = reminder
    const notice = reminderNotice({
      business: business.name,
      type,
      number,
      valid_until,
      days,
      address: address(),
    })
    return { notice, seller_id: business.seller?.id, email: business.email }
  },
  payout: async (container, id) => {
    const payout = await readOne(
      container,
      Payout,
      "payout",
      [...Object.keys(Payout.shape).filter((field) => field !== "batch"), "batch.display_id"],
      id,
    )
    const { seller_id, batch, amount, bank, account_number, status, reason } = payout
    const { name } = await readOne(container, Shop, "seller", ["name"], seller_id)
    const notice = payoutNotice({
      shop: name,
      number: payoutBatchNumber(batch.display_id),
      amount,
      bank,
      account_number: maskAccount(account_number),
      status,
      reason,
      address: address(),
    })
    return { notice, seller_id, email: null, right: "finance" }
  },
  bank_account: async (container, id) => {
    const schema = z.object({
      bank: z.string(),
      account_number: z.string(),
      holder: z.string(),
      seller: z.object({ id: z.string(), name: z.string() }),
    })
    const fields = ["bank", "account_number", "holder", "seller.id", "seller.name"]
    const { bank, account_number, holder, seller } = await readOne(
      container,
      schema,
      "bank_account",
      fields,
      id,
    )
    const notice = accountNotice({
      shop: seller.name,
      bank,
      account_number: maskAccount(account_number),
      holder,
      address: address(),
    })
    return { notice, seller_id: seller.id, email: null }
  },
}

const Owners = z.array(z.object({ email: z.string(), rights: z.array(z.string()) }))

/** The owners of the shop, and who has the right that it is about; without a shop the address on record. */
async function recipients(
  container: MedusaContainer,
  { seller_id, email, right }: Addressed,
): Promise<string[]> {
  if (seller_id === undefined) return email === null ? [] : [email]
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "seller_member", fields: ["email", "rights"], filters: { seller_id } })
  return Owners.parse(data)
    .filter(({ rights }) => rights.includes("owner") || (right !== undefined && rights.includes(right)))
    .map((member) => member.email)
}

/** What is to be sent to whom about a row; the key lets each mail leave once. */
export const composeNoticeStep = createStep(
  "compose-notice",
  async ({ kind, id }: NoticeInput, { container }) => {
    const addressed = await COMPOSE[kind](container, id)
    const mails = (await recipients(container, addressed)).map((to) => ({
      to,
      channel: "email",
      template: kind,
      content: addressed.notice,
      idempotency_key: `${kind}:${id}:${to}`,
    }))
    return new StepResponse(mails)
  },
)
