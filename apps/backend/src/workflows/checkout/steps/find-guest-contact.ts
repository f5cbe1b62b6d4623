import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CartFacts } from "../cart-facts"
import { ownerOf } from "../cart-owner"

type Input = { cart: CartFacts; email: string }

export const findGuestContactStepId = "find-guest-contact"

/**
 * Whose purchase the cart will be: its member's, or that of a guest with this address in the office's book. Core's own
 * step would give a guest's cart to the member whose e-mail was typed into it, proven by nothing.
 */
export const findGuestContactStep = createStep(
  findGuestContactStepId,
  async ({ cart, email }: Input, { container }) => {
    // Without a second argument the first would be what undoing takes away.
    const found = (customer_id: string, made: string | null = null) =>
      new StepResponse<{ customer_id: string }, string | null>({ customer_id }, made)
    const owner = ownerOf(cart)
    if (owner) return found(owner)
    const customers = container.resolve(Modules.CUSTOMER)
    const address = email.toLowerCase()
    const [known] = await customers.listCustomers(
      { email: address, has_account: false },
      { select: ["id"], take: 1 },
    )
    if (known) return found(known.id)
    const { id } = await customers.createCustomers({ email: address })
    return found(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.CUSTOMER).deleteCustomers(id)
  },
)
