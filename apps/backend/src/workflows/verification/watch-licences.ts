import type { MedusaContainer } from "@medusajs/framework/types"
import { expireLicencesWorkflow } from "./expire-licences"
import { remindOfLicencesWorkflow } from "./remind-of-licences"

/**
 * The day's round: ends what ran out, then reminds. Safe to repeat.
 * @param today day in WIB
 */
export async function watchLicences(
  container: MedusaContainer,
  today: string,
): Promise<{ expired: number; reminded: number }> {
  let expired = 0
  for (let last = 1; last > 0; expired += last) {
    last = (await expireLicencesWorkflow(container).run({ input: { today } })).result
  }
  const { result: reminded } = await remindOfLicencesWorkflow(container).run({ input: { today } })
  return { expired, reminded }
}
