import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { RegistryImportResponse } from "@sebiduk/contracts"
import { runImport } from "../../../../../../workflows/registry/run-import"
import { actorOf, type StaffRequest } from "../../../../../guards/staff"
import { readImport } from "../../import-view"

export const POST = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  const id = req.params["id"] ?? ""
  await runImport(req.scope, id, actorOf(req))
  const body: z.infer<typeof RegistryImportResponse> = { import: await readImport(req.scope, id) }
  res.status(202).json(body)
}
