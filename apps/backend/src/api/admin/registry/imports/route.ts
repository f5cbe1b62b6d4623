import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { RegistryImportListResponse, RegistryImportResponse } from "@sebiduk/contracts"
import { displayName } from "../../../../uploads/read-upload"
import { checkImport } from "../../../../workflows/registry/check-import"
import { actorOf, type StaffRequest } from "../../../guards/staff"
import { uploadOf } from "../../../receive-file"
import { readImport, readImports } from "./import-view"

export const GET = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  const body: z.infer<typeof RegistryImportListResponse> = { imports: await readImports(req.scope) }
  res.json(body)
}

export const POST = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  const { name, bytes } = uploadOf(req)
  const id = await checkImport(req.scope, { name: displayName(name), bytes }, actorOf(req))
  const body: z.infer<typeof RegistryImportResponse> = { import: await readImport(req.scope, id) }
  res.status(201).json(body)
}
