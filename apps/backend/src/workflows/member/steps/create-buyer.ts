import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { BuyerFacts } from "@sebiduk/contracts"

type Input = { email: string; first_name: string; phone: string; metadata: BuyerFacts }

export const createBuyerStepId = "create-buyer"

/** Enters a buyer with an account; a guest of the same e-mail stays another entry. */
export const createBuyerStep = createStep(
  createBuyerStepId,
  async (input: Input, { container }) => {
    const { id } = await container.resolve(Modules.CUSTOMER).createCustomers({ ...input, has_account: true })
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.CUSTOMER).deleteCustomers(id)
  },
)
