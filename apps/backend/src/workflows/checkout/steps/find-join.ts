import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { conflict, notFound } from "../../../refused"
import { findOpenCart, ownerOf } from "../cart-owner"

const CartRow = z.object({
  customer_id: z.string().nullable(),
  email: z.string().nullable(),
  completed_at: z.coerce.date().nullable(),
  deleted_at: z.coerce.date().nullable(),
})

type Input = { cart_id: string; customer_id: string }

/** What joining has to do, and which cart is the member's in the end. */
type Join = {
  act: "adopt" | "merge" | "nothing"
  cart_id: string
  /** Of the guest's cart, as typed at the checkout. */
  email: string | null
}

const unknown = () => notFound("CART_NOT_FOUND", "There is no such cart")

export const findJoinStepId = "find-join"

/**
 * Looks how a guest's cart and the member's stand. A cart that went into the member's before is deleted and theirs, so
 * that a repetition finds it done. Throws Refused CART_NOT_FOUND (404), CART_COMPLETED (409).
 */
export const findJoinStep = createStep(
  findJoinStepId,
  async ({ cart_id, customer_id }: Input, { container }) => {
    const [found] = await container
      .resolve(Modules.CART)
      .listCarts({ id: [cart_id] }, { take: 1, withDeleted: true })
    if (!found) throw unknown()
    const { email, ...cart } = CartRow.parse(found)
    const [customer] = cart.customer_id
      ? await container.resolve(Modules.CUSTOMER).listCustomers({ id: [cart.customer_id] }, { take: 1 })
      : []
    const owner = ownerOf({ ...cart, customer })
    if (owner !== null && owner !== customer_id) throw unknown()
    const isDeleted = cart.deleted_at !== null
    if (owner === null && isDeleted) throw unknown()
    if (!isDeleted && cart.completed_at) {
      throw conflict("CART_COMPLETED", "An order was already made of this cart")
    }
    if (owner !== null && !isDeleted) return new StepResponse<Join>({ act: "nothing", cart_id, email })
    const own = await findOpenCart(container, customer_id)
    if (owner !== null) {
      if (!own) throw unknown()
      return new StepResponse<Join>({ act: "nothing", cart_id: own, email })
    }
    return new StepResponse<Join>(
      own ? { act: "merge", cart_id: own, email } : { act: "adopt", cart_id, email },
    )
  },
)
