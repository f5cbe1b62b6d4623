import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { REGISTRY_MODULE } from "../../../../modules/registry"
import type { RegistryService } from "../../../../modules/registry/service"
import { toCsv } from "../../../../registry/import/write-csv"
import type { StaffRequest } from "../../../guards/staff"
import { searchOf } from "../search-of"

/** The mark at the beginning tells a spreadsheet that it is UTF-8. */
async function* csvOf(req: StaffRequest): AsyncGenerator<string> {
  const { search } = searchOf(req)
  yield "\uFEFF"
  let isFirst = true
  for await (const records of req.scope.resolve<RegistryService>(REGISTRY_MODULE).readAll(search)) {
    yield toCsv(records, isFirst)
    isFirst = false
  }
  if (isFirst) yield toCsv([], true)
}

/** The filtered list as CSV, sent as it is read. */
export const GET = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  res.set({
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename="umkm-oku-timur.csv"`,
    "Cache-Control": "no-store",
  })
  try {
    await pipeline(Readable.from(csvOf(req)), res)
  } catch (error) {
    // Half a file is sent and broken off, which the receiver sees; most often it was they who left.
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`[registry] an export broke off: ${error instanceof Error ? error.message : String(error)}`)
  }
}
