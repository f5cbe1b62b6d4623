import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { notFound } from "../../refused"
import { isInScope } from "./licence"
import type { StaffRequest } from "./staff"

const Row = z.object({ desa_code: z.string() })

/** 404 unless the business is one the caller may look after: a verifier only those of their kecamatan. */
export async function businessInScope(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "business",
    fields: ["desa_code"],
    filters: { id: req.params["id"] ?? "" },
  })
  const row = Row.safeParse(data[0]).data
  if (!row || !isInScope((req as StaffRequest).staff, row.desa_code)) {
    throw notFound("BUSINESS_NOT_FOUND", "There is nothing here")
  }
  next()
}
