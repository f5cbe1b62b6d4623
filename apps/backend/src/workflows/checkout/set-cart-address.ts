import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  releaseLockStep,
  removeShippingMethodFromCartStep,
  updateCartWorkflow,
} from "@medusajs/medusa/core-flows"
import type { AddressFacts, StoreSetAddressInput } from "@sebiduk/contracts"
import { loadCartStep } from "./steps/load-cart"
import { resolveAreaStep } from "./steps/resolve-area"
import { validatePhoneStep } from "./steps/validate-phone"

export type SetCartAddressInput = StoreSetAddressInput & { cart_id: string }

export const setCartAddressWorkflowId = "set-cart-address"

/** Sets who receives the cart and where; the chosen delivery is dropped, as its price was for another place. */
export const setCartAddressWorkflow = createWorkflow(
  setCartAddressWorkflowId,
  (input: SetCartAddressInput) => {
    acquireLockStep({ key: input.cart_id, timeout: 5, ttl: 30 })
    const cart = loadCartStep(input.cart_id)
    const phone = validatePhoneStep(input.phone)
    const area = resolveAreaStep({
      desa_code: input.desa_code,
      postcode: input.postcode,
      postcode_confirmed: input.postcode_confirmed,
    })
    const chosenDelivery = transform({ cart }, ({ cart }) => ({
      shipping_method_ids: cart.shipping_methods.map(({ id }) => id),
    }))
    removeShippingMethodFromCartStep(chosenDelivery)
    const update = transform({ input, phone, area }, ({ input, phone, area }) => {
      const facts: AddressFacts = {
        desa_code: input.desa_code,
        kecamatan: area.kecamatan,
        desa: area.desa,
        landmark: input.landmark,
        note: input.note,
      }
      const address = {
        first_name: input.recipient,
        phone,
        address_1: input.street,
        // The office reads this line in the admin, where metadata is folded away.
        address_2: [`${area.desa}, Kec. ${area.kecamatan}`, input.landmark].filter(Boolean).join(" — "),
        city: area.regency,
        province: area.province,
        postal_code: input.postcode,
        country_code: "id",
        metadata: facts,
      }
      return { id: input.cart_id, email: input.email, shipping_address: address, billing_address: address }
    })
    updateCartWorkflow.runAsStep({ input: update })
    releaseLockStep({ key: input.cart_id })
    return new WorkflowResponse(input.cart_id)
  },
)
