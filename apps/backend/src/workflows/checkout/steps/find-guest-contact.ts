import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CartFacts } from "../cart-facts"
import { ownerOf } from "../cart-owner"

type Input = { cart: CartFacts; email: string }
type Contact = { customer_id: string; isNew: boolean }

async function findOrMake(container: MedusaContainer, { cart, email }: Input): Promise<Contact> {
  const owner = ownerOf(cart)
  if (owner) return { customer_id: owner, isNew: false }
  const customers = container.resolve(Modules.CUSTOMER)
  const address = email.toLowerCase()
  const [known] = await customers.listCustomers(
    { email: address, has_account: false },
    { select: ["id"], take: 1 },
  )
  if (known) return { customer_id: known.id, isNew: false }
  const { id } = await customers.createCustomers({ email: address })
  return { customer_id: id, isNew: true }
}

export const findGuestContactStepId = "find-guest-contact"

/**
 * Whose purchase the cart will be: its member's, or that of a guest with this address in the office's book. Core's own
 * step would give a guest's cart to the member whose e-mail was typed into it, proven by nothing.
 */
export const findGuestContactStep = createStep(
  findGuestContactStepId,
  async (input: Input, { container }) => {
    const contact = await findOrMake(container, input)
    return new StepResponse(contact, contact)
  },
  async (contact, { container }) => {
    if (contact?.isNew) await container.resolve(Modules.CUSTOMER).deleteCustomers(contact.customer_id)
  },
)
