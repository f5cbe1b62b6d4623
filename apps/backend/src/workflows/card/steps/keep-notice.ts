import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INBOX_MODULE } from "../../../modules/inbox"
import type { InboxService } from "../../../modules/inbox/service"
import type { KeepNoticeInput } from "../keep-notice"

export const keepNoticeStepId = "keep-notice-row"

/** The row of a notice; of two that come at one time the database keeps one. */
export const keepNoticeStep = createStep(keepNoticeStepId, async (notice: KeepNoticeInput, { container }) => {
  const inbox = container.resolve<InboxService>(INBOX_MODULE)
  const { provider, event_id } = notice
  const find = async () => (await inbox.listPaymentNotices({ provider, event_id }, { take: 1 }))[0]
  const known = await find()
  if (known) return new StepResponse({ id: known.id, is_new: false })
  try {
    const { id } = await inbox.createPaymentNotices(notice)
    return new StepResponse({ id, is_new: true })
  } catch (error) {
    const twin = await find()
    if (!twin) throw error
    return new StepResponse({ id: twin.id, is_new: false })
  }
})
