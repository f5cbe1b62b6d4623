import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  releaseLockStep,
  removeShippingMethodFromCartStep,
  updateCartsStep,
} from "@medusajs/medusa/core-flows"
import type { AddressFacts, StoreSetAddressInput } from "@sebiduk/contracts"
import { toAddressRow } from "./cart-address"
import { findGuestContactStep } from "./steps/find-guest-contact"
import { loadCartStep } from "./steps/load-cart"
import { refreshDiscountsWorkflow } from "./refresh-discounts"
import { resolveAddressStep } from "./steps/resolve-address"

export type SetCartAddressInput = StoreSetAddressInput & { cart_id: string }

export const setCartAddressWorkflowId = "set-cart-address"

/**
 * Sets who receives the cart and where; the chosen delivery is dropped, as its price was for another place. Core's own
 * workflow is not used: it refuses a cart with a product that was taken off the shelf.
 */
export const setCartAddressWorkflow = createWorkflow(
  setCartAddressWorkflowId,
  (input: SetCartAddressInput) => {
    // The address book too: two carts of one new buyer must not both make the customer.
    const key = transform({ input }, ({ input }) => [input.cart_id, `customer:${input.email}`])
    acquireLockStep({ key, timeout: 5, ttl: 30 })
    const cart = loadCartStep(input.cart_id)
    const resolved = resolveAddressStep({
      desa_code: input.desa_code,
      postcode: input.postcode,
      postcode_confirmed: input.postcode_confirmed,
    })
    const chosenDelivery = transform({ cart }, ({ cart }) => ({
      shipping_method_ids: cart.shipping_methods.map(({ id }) => id),
    }))
    removeShippingMethodFromCartStep(chosenDelivery)
    const contact = findGuestContactStep({ cart, email: input.email })
    const update = transform({ input, resolved, contact }, ({ input, resolved, contact }) => {
      const facts: AddressFacts = {
        desa_code: input.desa_code,
        kecamatan: resolved.kecamatan,
        desa: resolved.desa,
        landmark: input.landmark,
        note: input.note,
      }
      const address = toAddressRow(
        {
          first_name: input.recipient,
          phone: input.phone,
          address_1: input.street,
          city: resolved.regency,
          province: resolved.province,
          postal_code: input.postcode,
        },
        facts,
      )
      return {
        id: input.cart_id,
        customer_id: contact.customer_id,
        email: input.email.toLowerCase(),
        shipping_address: address,
        billing_address: address,
      }
    })
    updateCartsStep([update])
    refreshDiscountsWorkflow.runAsStep({ input: { cart_id: input.cart_id } })
    releaseLockStep({ key })
    return new WorkflowResponse(input.cart_id)
  },
)
