import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { env } from "../env"
import { refuseDemo } from "./demo-guard"
import { Ledger } from "./ledger"
import type { SeedContext, SeedStep } from "./step"
import { accountsStep } from "./steps/accounts"
import { applicantsStep } from "./steps/applicants"
import { areasStep } from "./steps/areas"
import { categoriesStep } from "./steps/categories"
import { couponsStep } from "./steps/coupons"
import { deliveryStep } from "./steps/delivery"
import { pictureAddressesStep } from "./steps/picture-addresses"
import { picturesStep } from "./steps/pictures"
import { productsStep } from "./steps/products"
import { recordsStep } from "./steps/records"
import { regionStep } from "./steps/region"
import { searchIndexStep } from "./steps/search-index"
import { sellersStep } from "./steps/sellers"
import { stockLocationStep } from "./steps/stock-location"
import { storeStep } from "./steps/store"

const REFERENCE: SeedStep[] = [storeStep, regionStep, stockLocationStep, deliveryStep, areasStep]
const DEMO: SeedStep[] = [
  categoriesStep,
  sellersStep,
  picturesStep,
  productsStep,
  accountsStep,
  applicantsStep,
  couponsStep,
  recordsStep,
  pictureAddressesStep,
  searchIndexStep,
]

/**
 * Fills the database: reference data always, the demo when SEBIDUK_DEMO is true. Safe to repeat and to kill.
 * @throws Error when the demo is asked for on a production server
 */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const refusal = refuseDemo({
    wanted: env.SEBIDUK_DEMO,
    production: env.NODE_ENV === "production",
    databaseUrl: env.DATABASE_URL,
    backendUrl: env.BACKEND_URL,
  })
  if (refusal) throw new Error(refusal)

  const started = Date.now()
  const context: SeedContext = {
    container,
    ledger: await Ledger.open(container),
    progress: (sentence) => logger.info(`  ${sentence}`),
  }
  let ran = 0
  for (const step of env.SEBIDUK_DEMO ? [...REFERENCE, ...DEMO] : REFERENCE) {
    if (context.ledger.isDone(step.name, step.version)) continue
    if (DEMO.includes(step)) await context.ledger.reopen(searchIndexStep.name)
    const begun = Date.now()
    const result = await step.run(context)
    await context.ledger.finish(step.name, step.version)
    logger.info(`Seed: ${result} (${seconds(begun)} s)`)
    ran += 1
  }
  logger.info(ran === 0 ? "Seed: nothing to do" : `Seed: finished in ${seconds(started)} s`)
}

function seconds(since: number): string {
  return ((Date.now() - since) / 1000).toFixed(1)
}
