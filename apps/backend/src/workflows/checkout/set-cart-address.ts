import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  findOrCreateCustomerStep,
  releaseLockStep,
  removeShippingMethodFromCartStep,
  updateCartsStep,
} from "@medusajs/medusa/core-flows"
import type { AddressFacts, StoreSetAddressInput } from "@sebiduk/contracts"
import { loadCartStep } from "./steps/load-cart"
import { refreshDiscountsWorkflow } from "./refresh-discounts"
import { refreshLinePricesWorkflow } from "./refresh-line-prices"
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
    refreshLinePricesWorkflow.runAsStep({ input: cart })
    const { customer, email } = findOrCreateCustomerStep({ email: input.email })
    const update = transform({ input, resolved, customer, email }, ({ input, resolved, customer, email }) => {
      const facts: AddressFacts = {
        desa_code: input.desa_code,
        kecamatan: resolved.kecamatan,
        desa: resolved.desa,
        landmark: input.landmark,
        note: input.note,
      }
      const address = {
        first_name: input.recipient,
        phone: input.phone,
        address_1: input.street,
        // The office reads this line in the admin, where metadata is folded away.
        address_2: [`${resolved.desa}, Kec. ${resolved.kecamatan}`, input.landmark]
          .filter(Boolean)
          .join(" — "),
        city: resolved.regency,
        province: resolved.province,
        postal_code: input.postcode,
        country_code: "id",
        metadata: facts,
      }
      return {
        id: input.cart_id,
        customer_id: customer?.id ?? null,
        email: customer?.has_account ? input.email : (email ?? input.email),
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
