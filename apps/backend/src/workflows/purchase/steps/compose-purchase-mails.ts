import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"
import { loadSaleTerms, NO_TERMS } from "../../ledger/sale-terms"
import { loadReturnNews } from "../../returns/return-news"
import { loadPurchase } from "../load-purchase"
import { mailsOfEvent, type EventRow, type PurchaseMail, type SplitFacts } from "../purchase-mails"

const MemberRow = z.object({ seller_id: z.string(), email: z.string(), rights: z.array(z.string()) })

export type EventMails = { event_id: string; mails: PurchaseMail[] }

export const composePurchaseMailsStepId = "compose-purchase-mails"

/** The mails about what happened to a purchase and was not announced, the oldest first. */
export const composePurchaseMailsStep = createStep(
  composePurchaseMailsStepId,
  async (purchase_id: string, { container }) => {
    const purchases = container.resolve<PurchaseService>(PURCHASE_MODULE)
    const events: EventRow[] = await purchases.listPurchaseEvents(
      { purchase_id, announced_at: null, purchase: { placed_at: { $ne: null } } },
      { select: ["id", "kind", "key", "order_id"], take: null, order: { created_at: "ASC", id: "ASC" } },
    )
    if (events.length === 0) return new StepResponse<EventMails[]>([])
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const [purchase, { locale }, splits] = await Promise.all([
      loadPurchase(container, { id: purchase_id }),
      purchases.retrievePurchase(purchase_id, { select: ["locale"] }),
      purchases.listPaymentSplits({ purchase_id }, { take: null }),
    ])
    const [members, terms] = await Promise.all([
      query.graph({
        entity: "seller_member",
        fields: ["seller_id", "email", "rights"],
        filters: { seller_id: splits.map(({ seller_id }) => seller_id) },
      }),
      loadSaleTerms(
        container,
        splits.map(({ order_id }) => order_id),
      ),
    ])
    const facts = {
      purchase,
      locale,
      splits: splits.map(({ captured_total, ...split }): SplitFacts => {
        const { rates, pph22 } = terms.get(split.order_id) ?? NO_TERMS
        return {
          order_id: split.order_id,
          seller_id: split.seller_id,
          ship_by: split.ship_by,
          captured: captured_total,
          rates,
          money: { ...split, pph22 },
        }
      }),
      members: MemberRow.array().parse(members.data),
      returns: await loadReturnNews(container, purchase_id),
    }
    return new StepResponse(
      events.map((event): EventMails => ({ event_id: event.id, mails: mailsOfEvent(event, facts) })),
    )
  },
)
