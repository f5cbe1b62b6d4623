import {
  createRegionsWorkflow,
  createTaxRegionsWorkflow,
  updateRegionsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { SeedStep } from "../step"

const NAME = "Indonesia"
const PAYMENT_PROVIDERS = ["pp_transfer_transfer", "pp_cod_cod", "pp_terms_terms"]

/** Indonesia with tax-inclusive prices. No tax rate: no seller is PKP, and only a PKP charges PPN. */
export const regionStep: SeedStep = {
  name: "region",
  version: "2",
  run: async ({ container }) => {
    const [existing] = await container.resolve(Modules.REGION).listRegions({ name: NAME }, { take: 1 })
    const regionId = existing?.id ?? (await createRegion(container))
    await updateRegionsWorkflow(container).run({
      input: {
        selector: { id: regionId },
        update: { payment_providers: PAYMENT_PROVIDERS, is_tax_inclusive: true },
      },
    })

    const [taxRegion] = await container
      .resolve(Modules.TAX)
      .listTaxRegions({ country_code: "id" }, { take: 1 })
    if (!taxRegion) {
      await createTaxRegionsWorkflow(container).run({
        input: [{ country_code: "id", provider_id: "tp_system" }],
      })
    }
    await updateStoresWorkflow(container).run({
      input: { selector: {}, update: { default_region_id: regionId } },
    })
    return "region Indonesia with prices that include tax"
  },
}

async function createRegion(container: MedusaContainer): Promise<string> {
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: NAME,
          currency_code: "idr",
          countries: ["id"],
          is_tax_inclusive: true,
          automatic_taxes: true,
          payment_providers: PAYMENT_PROVIDERS,
        },
      ],
    },
  })
  const [region] = result
  if (!region) throw new Error("The region could not be created.")
  return region.id
}
