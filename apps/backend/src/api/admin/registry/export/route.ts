import { once } from "node:events"
import type { MedusaResponse } from "@medusajs/framework/http"
import { REGISTRY_MODULE } from "../../../../modules/registry"
import type { RegistryService } from "../../../../modules/registry/service"
import { toCsv } from "../../../../registry/import/write-csv"
import type { StaffRequest } from "../../../guards/staff"
import { searchOf } from "../search-of"

/** The filtered list as CSV, sent as it is read. The mark at its beginning tells a spreadsheet that it is UTF-8. */
export const GET = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  const { search } = searchOf(req)
  res.set({
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename="umkm-oku-timur.csv"`,
    "Cache-Control": "no-store",
  })
  let isFirst = true
  res.write("\uFEFF")
  for await (const records of req.scope.resolve<RegistryService>(REGISTRY_MODULE).readAll(search)) {
    if (!res.write(toCsv(records, isFirst))) await once(res, "drain")
    isFirst = false
  }
  if (isFirst) res.write(toCsv([], true))
  res.end()
}
