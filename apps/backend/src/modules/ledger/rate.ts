import { MedusaError } from "@medusajs/framework/utils"
import type { CommissionRate } from "@sebiduk/domain"

type RateColumns = {
  id: string
  kind: CommissionRate["kind"]
  bps: number | null
  fixed_idr: number | null
}

/** The rate of a row that keeps it in three columns. @throws MedusaError when the row has none (a bug) */
export function rateOf({ id, kind, bps, fixed_idr }: RateColumns): CommissionRate {
  if (kind === "fixed" && fixed_idr !== null) return { kind, bps: null, fixed_idr }
  if (kind === "percentage" && bps !== null) return { kind, bps, fixed_idr: null }
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `${id} has no rate`)
}
