import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RETURNS_MODULE } from "../../../modules/returns"
import type { ReturnsService } from "../../../modules/returns/service"
import { messageOf } from "../../../refused"
import { SYSTEM } from "../../staff/audit"
import { actOnReturnWorkflow } from "../act-on-return"
import { refundReturnWorkflow } from "../refund-return"

const A_PAGE = 100

type Due = { id: string; purchase_id: string; state: string }

/** The due returns with ids behind one, by id, so that those which cannot be taken on keep no others waiting. */
const dueAfter = (returns: ReturnsService, id: string, now: string): Promise<Due[]> =>
  returns.listReturnRequests(
    { id: { $gt: id }, due_at: { $lte: new Date(now) } },
    { select: ["id", "purchase_id", "state"], take: A_PAGE, order: { id: "ASC" } },
  )

export const lapseDueStepId = "lapse-due"

/** Takes due returns on, one after the other, each under its purchase's lock; one clock works at a time. */
export const lapseDueStep = createStep(lapseDueStepId, async (now: string, { container }) => {
  const returns = container.resolve<ReturnsService>(RETURNS_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const actor = { side: "clock" as const, id: SYSTEM.id, name: SYSTEM.name }

  async function takeOn({ id: return_id, purchase_id, state }: Due): Promise<boolean> {
    const input = { return_id, purchase_id, now }
    const lapsed =
      state === "refunding"
        ? { result: { state }, errors: [] }
        : await actOnReturnWorkflow(container).run({
            input: { ...input, act: { act: "lapse" }, actor },
            throwOnError: false,
          })
    const isToPay = lapsed.errors.length === 0 && lapsed.result.state === "refunding"
    const paid = isToPay
      ? await refundReturnWorkflow(container).run({ input, throwOnError: false })
      : { errors: [] }
    const errors = [...lapsed.errors, ...paid.errors]
    for (const { error } of errors) logger.error(`[returns] ${return_id} does not go on: ${messageOf(error)}`)
    return errors.length === 0
  }

  const looked = await container.resolve(Modules.LOCKING).execute(
    "lapse-returns",
    async () => {
      let [due, done] = [0, 0]
      for (let page = await dueAfter(returns, "", now); page.length > 0;) {
        for (const row of page) if (await takeOn(row)) done += 1
        due += page.length
        page = await dueAfter(returns, page.at(-1)?.id ?? "", now)
      }
      return { due, done }
    },
    { timeout: 30 },
  )
  return new StepResponse(looked)
})
