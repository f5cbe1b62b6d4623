import type { MedusaResponse } from "@medusajs/framework/http"
import { AdminListTurnover, type AdminSetPph22Input } from "@sebiduk/contracts"
import { todayInWib } from "@sebiduk/domain"
import { setPph22Workflow } from "../../../../workflows/ledger/set-pph22"
import { loadTurnover } from "../../../../workflows/ledger/turnover"
import { actorOf, type StaffRequest } from "../../../guards/staff"

const thisYear = (): number => Number(todayInWib(new Date()).slice(0, 4))

export const GET = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  const { year, page } = AdminListTurnover.parse(req.validatedQuery)
  res.json(await loadTurnover(req.scope, year ?? thisYear(), page))
}

export const POST = async (req: StaffRequest<AdminSetPph22Input>, res: MedusaResponse): Promise<void> => {
  const { is_withheld } = req.validatedBody
  await setPph22Workflow(req.scope).run({ input: { is_withheld, actor: actorOf(req) } })
  res.json({ is_withheld })
}
