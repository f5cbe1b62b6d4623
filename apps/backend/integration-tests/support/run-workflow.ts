import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const Ran = z.object({ result: z.unknown(), errors: z.array(z.unknown()) })

/** Runs a workflow of the app by its id; one that fails is an answer with errors, not an exception. */
export async function runWorkflow(
  container: MedusaContainer,
  id: string,
  input: object,
): Promise<z.infer<typeof Ran>> {
  const ran: unknown = await container
    .resolve(Modules.WORKFLOW_ENGINE)
    .run(id, { input, throwOnError: false })
  return Ran.parse(ran)
}
