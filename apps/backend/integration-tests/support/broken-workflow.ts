import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaWorkflow } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"

/** The part of the framework's registry of workflows that is used; it leaves itself untyped. */
type Registry = {
  getWorkflow(id: string): (container: MedusaContainer) => {
    insertActionBefore(existing: string, action: string, handler: { invoke: () => never }): void
    run(options: { input: object; throwOnError: false }): Promise<{ errors: unknown }>
  }
}
const workflows: unknown = MedusaWorkflow

const Failures = z.array(z.object({ error: z.object({ message: z.string() }) }))

/**
 * Runs a workflow of the app that breaks just before one of its steps.
 * @returns the messages of what went wrong: "boom", and nothing of the undoing
 */
export async function brokenBefore(
  container: MedusaContainer,
  step: string,
  workflow: string,
  input: object,
): Promise<string[]> {
  const flow = (workflows as Registry).getWorkflow(workflow)(container)
  flow.insertActionBefore(step, "break", {
    invoke: () => {
      throw new Error("boom")
    },
  })
  const { errors } = await flow.run({ input, throwOnError: false })
  return Failures.parse(errors).map(({ error }) => error.message)
}
