import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { RegistryImportResponse } from "@sebiduk/contracts"
import type { StaffRequest } from "../../../../guards/staff"
import { readImport } from "../import-view"

export const GET = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  const body: z.infer<typeof RegistryImportResponse> = {
    import: await readImport(req.scope, req.params["id"] ?? ""),
  }
  res.json(body)
}
