import type { MedusaContainer } from "@medusajs/framework/types"
import { forgetImportsWorkflow } from "../workflows/registry/forget-imports"

export default async function forgetImports(container: MedusaContainer): Promise<void> {
  await forgetImportsWorkflow(container).run({ input: { now: new Date().toISOString() } })
}

/** A quarter past midnight in western Indonesia, by a clock in UTC. */
export const config = { name: "forget-imports", schedule: "15 17 * * *" }
