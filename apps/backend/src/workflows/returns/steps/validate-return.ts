import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ErrorCode } from "@sebiduk/contracts"
import { paidForPieces, refuseReturn, returnDueAt } from "@sebiduk/domain"
import { RETURNS_MODULE } from "../../../modules/returns"
import type { ReturnsService } from "../../../modules/returns/service"
import { conflictAt, notFound, refusedField } from "../../../refused"
import { loadReturnsOf } from "../load-returns-of"
import { needsAccount } from "../needs-account"
import type { OpenReturnInput } from "../open-return"
import { toPaidLines, type PaidLine } from "../returnable-lines"
import type { NewReturn } from "../../../modules/returns/new-return"

const CODES: Readonly<Record<string, ErrorCode>> = {
  CHOICE_INVALID: "CHOICE_INVALID",
  RETURN_NOT_ARRIVED: "RETURN_NOT_ARRIVED",
  RETURN_TOO_LATE: "RETURN_TOO_LATE",
}

/** @throws Refused CHOICE_INVALID (400), RETURN_NOT_ARRIVED, RETURN_TOO_LATE, RETURN_ABOVE_ARRIVED (409) */
function refuseLines(lines: readonly PaidLine[], wanted: OpenReturnInput["lines"], now: Date): void {
  const refusal = refuseReturn(lines, wanted, now)
  if (!refusal) return
  const code = CODES[refusal.code] ?? "RETURN_ABOVE_ARRIVED"
  const path = `lines.${refusal.index}.${refusal.field}`
  if (code === "CHOICE_INVALID") throw refusedField(path, { code }, "Each line of the order once")
  throw conflictAt(path, { code, values: refusal.values }, "These pieces cannot be given back")
}

/** Photos of this purchase that no return uses yet. @throws Refused FILE_REQUIRED (400) */
async function ownPhotos(returns: ReturnsService, { purchase_id, photo_ids }: OpenReturnInput) {
  const wanted = [...new Set(photo_ids)]
  const photos = await returns.listReturnPictures(
    { id: wanted, purchase_id, request_id: null },
    { select: ["id"], take: wanted.length },
  )
  const known = new Set(photos.map(({ id }) => id))
  const index = photo_ids.findIndex((id) => !known.has(id))
  if (index >= 0) throw refusedField(`photo_ids.${index}`, { code: "FILE_REQUIRED" }, "Send the photo again")
  return wanted
}

export const validateReturnStepId = "validate-return"

/** Whether pieces may be given back, looked at under the purchase's lock, and the return to be made of them. */
export const validateReturnStep = createStep(
  validateReturnStepId,
  async (input: OpenReturnInput, { container }) => {
    const { purchase_id, order_id } = input
    const returns = container.resolve<ReturnsService>(RETURNS_MODULE)
    const key = `${purchase_id}:${input.key}`
    const [known] = await returns.listReturnRequests({ key }, { select: ["id"], take: 1 })
    const facts = await loadReturnsOf(container, purchase_id)
    const order = facts.orders.find(({ id }) => id === order_id)
    const split = facts.splits.find((part) => part.order_id === order_id)
    if (!order || !split) throw notFound("ORDER_NOT_FOUND", "There is no such order")
    const now = new Date(input.now)
    const paidLines = toPaidLines(order, facts.returns)
    if (!known) {
      refuseLines(paidLines, input.lines, now)
      if (!input.account && (await needsAccount(container, purchase_id)))
        throw refusedField("account", { code: "FIELD_REQUIRED" }, "Say where the money goes back to")
    }
    const photo_ids = known ? [] : await ownPhotos(returns, input)
    const lines = input.lines.flatMap(({ line_id, quantity }) => {
      const line = paidLines.find(({ id }) => id === line_id)
      if (!line) return []
      const before = { pieces: line.returned, paid: line.paid_back }
      return [{ line, quantity, paid: paidForPieces(line, quantity, before) }]
    })
    const is_perishable = lines.some(({ line }) => line.is_perishable)
    const make: NewReturn = {
      request: {
        key,
        purchase_id,
        order_id,
        seller_id: split.seller_id,
        state: "open",
        state_at: now.toISOString(),
        due_at: returnDueAt({ state: "open", is_perishable }, now)?.toISOString() ?? null,
        reason: input.reason,
        words: input.words,
        account_bank: input.account?.bank ?? null,
        account_number: input.account?.account_number.replaceAll(/\D/g, "") ?? null,
        account_holder: input.account?.holder ?? null,
      },
      lines: lines.map(({ line: { item, is_perishable: spoils }, quantity, paid }) => ({
        line_id: item.id,
        title: item.product_title ?? item.title,
        title_en: item.metadata.title_en,
        variant_title: item.variant_title ?? "",
        variant_id: item.variant_id,
        thumbnail: item.thumbnail,
        is_illustration: item.metadata.is_illustration,
        is_perishable: spoils,
        quantity,
        paid,
      })),
      photo_ids,
      buyer: order.shipping_address.first_name,
    }
    return new StepResponse({ known_id: known?.id ?? null, make })
  },
)
