import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"

const Row = z.object({ inventory_items: z.array(z.object({ inventory_item_id: z.string() })) })

export const findStockItemsStepId = "find-stock-items"

/** Ids of the inventory items that core made for the variants of a product. */
export const findStockItemsStep = createStep(
  findStockItemsStepId,
  async (product_id: string, { container }) => {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "variant",
      fields: ["inventory_items.inventory_item_id"],
      filters: { product_id },
    })
    const items = Row.array().parse(data)
    return new StepResponse(
      items.flatMap(({ inventory_items }) => inventory_items.map((item) => item.inventory_item_id)),
    )
  },
)
