import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findGateway } from "../../../gateways"
import { INBOX_MODULE } from "../../../modules/inbox"
import type { InboxService } from "../../../modules/inbox/service"
import { messageOf } from "../../../refused"
import { syncCard } from "../sync-card"
import type { WorkNoticesInput } from "../work-notices"

/** Notices looked at in one round; the next round takes the rest. */
const A_ROUND = 100
/** After these a person has to look: `reconcile` names the payment. */
const TRIES = 30

type Payment = { provider: string; reference: string }

/** Each payment once, in the order of its first notice. */
const paymentsOf = (notices: readonly Payment[]): Payment[] =>
  notices.filter(
    ({ provider, reference }, index) =>
      notices.findIndex((row) => row.provider === provider && row.reference === reference) === index,
  )

export const workNoticesStepId = "work-notices-round"

/** One payment after the other; one that fails keeps no other waiting. */
export const workNoticesStep = createStep(
  workNoticesStepId,
  async ({ ids }: WorkNoticesInput, { container }) => {
    const inbox = container.resolve<InboxService>(INBOX_MODULE)
    const waiting = await inbox.listPaymentNotices(
      { worked_at: null, tries: { $lt: TRIES }, ...(ids && { id: ids }) },
      { take: A_ROUND, order: { created_at: "ASC" } },
    )
    let failed = 0
    for (const { provider, reference } of paymentsOf(waiting)) {
      const notices = waiting.filter((row) => row.provider === provider && row.reference === reference)
      const gateway = findGateway(provider)
      try {
        if (gateway && reference) await syncCard(container, gateway, reference)
        await inbox.updatePaymentNotices(
          notices.map(({ id }) => ({ id, worked_at: new Date(), problem: null })),
        )
      } catch (error) {
        failed += notices.length
        const problem = messageOf(error)
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .warn(`[cards] ${reference} is tried again: ${problem}`)
        await inbox.updatePaymentNotices(notices.map(({ id, tries }) => ({ id, tries: tries + 1, problem })))
      }
    }
    return new StepResponse({ worked: waiting.length - failed, failed })
  },
)
