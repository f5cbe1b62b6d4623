import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import type { Surroundings } from "../product-input"

const Store = z.object({ default_sales_channel_id: z.string(), default_location_id: z.string() })

const Profile = z.object({ id: z.string() })

export const findSurroundingsStepId = "find-surroundings"

/** The one sales channel, hub and shipping profile that all shops share. */
export const findSurroundingsStep = createStep(
  findSurroundingsStepId,
  async (_: undefined, { container }) => {
    const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
    const { default_sales_channel_id, default_location_id } = Store.parse(store)
    const [profile] = await container.resolve(Modules.FULFILLMENT).listShippingProfiles({}, { take: 1 })
    return new StepResponse<Surroundings>({
      sales_channel_id: default_sales_channel_id,
      stock_location_id: default_location_id,
      shipping_profile_id: Profile.parse(profile).id,
    })
  },
)
