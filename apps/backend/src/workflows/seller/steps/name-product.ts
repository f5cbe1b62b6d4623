import { randomBytes } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { toHandle } from "../handle"

const SKU_WORDS = 20

/** Six characters that no two products of one name share. */
const mark = (): string => randomBytes(3).toString("hex")

export const nameProductStepId = "name-product"

/** An address and a SKU for a product of this title that no other product has. */
export const nameProductStep = createStep(nameProductStepId, async (title: string, { container }) => {
  const wished = toHandle(title, "produk")
  const taken = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ handle: wished }, { select: ["id"], take: 1, withDeleted: true })
  const handle = taken.length === 0 ? wished : `${wished}-${mark()}`
  const words = wished.slice(0, SKU_WORDS).replace(/-+$/, "")
  return new StepResponse({ handle, sku: `${words}-${mark()}`.toUpperCase() })
})
