import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MAX_RETURN_MESSAGES, MESSAGE_WINDOW_MS } from "@sebiduk/domain"
import { RETURNS_MODULE } from "../../../modules/returns"
import type { ReturnsService } from "../../../modules/returns/service"
import { Refused } from "../../../refused"
import type { WriteMessageInput } from "../write-return-message"

export const addMessageStepId = "add-message"

/** Adds what somebody wrote; the caller holds the return's lock. @throws Refused TOO_MANY_MESSAGES (429) */
export const addMessageStep = createStep(
  addMessageStepId,
  async ({ return_id, actor, text, key, now }: WriteMessageInput, { container }) => {
    const returns = container.resolve<ReturnsService>(RETURNS_MODULE)
    const own = { request_id: return_id, kind: "message" as const, by: actor.side }
    const unique = `${return_id}:${actor.side}:${key}`
    const [known] = await returns.listReturnEvents({ key: unique }, { select: ["id"], take: 1 })
    if (known) return new StepResponse(known.id, null)
    const since = new Date(new Date(now).getTime() - MESSAGE_WINDOW_MS)
    const [, written] = await returns.listAndCountReturnEvents(
      { ...own, created_at: { $gt: since } },
      { select: ["id"], take: 1 },
    )
    if (written >= MAX_RETURN_MESSAGES) {
      const message = `At most ${MAX_RETURN_MESSAGES} messages a day`
      const values = { maximum: MAX_RETURN_MESSAGES }
      throw new Refused(429, { code: "TOO_MANY_MESSAGES", message, values })
    }
    const row = await returns.createReturnEvents({
      ...own,
      key: unique,
      by_id: actor.id,
      by_name: actor.name,
      text,
    })
    return new StepResponse(row.id, row.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<ReturnsService>(RETURNS_MODULE).deleteReturnEvents(id)
  },
)
