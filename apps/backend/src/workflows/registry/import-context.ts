import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { env } from "../../env"
import { REGISTRY_MODULE } from "../../modules/registry"
import type { BusinessRecord } from "../../modules/registry/read-records"
import type { RegistryService } from "../../modules/registry/service"
import type { CsvRow } from "../../registry/import/parse-csv"
import { planImport, type ImportPlan } from "../../registry/import/plan-import"
import { desaKey, type Desa, type ImportContext } from "../../registry/import/read-row"

const AreaRow = z.object({
  code: z.string(),
  parent_code: z.string().nullable(),
  level: z.string(),
  name: z.string(),
  postcode: z.string().nullable(),
})

async function loadContext(container: MedusaContainer, now: Date): Promise<ImportContext> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "area",
    fields: ["code", "parent_code", "level", "name", "postcode"],
    filters: { code: { $like: "16.08.%" } },
  })
  const rows = AreaRow.array().parse(data)
  const nameOf = new Map(rows.map(({ code, name }) => [code, name]))
  const desas = rows
    .filter(({ level }) => level === "desa")
    .map(({ code, name, parent_code, postcode }): Desa => ({
      code,
      name,
      kecamatan: nameOf.get(parent_code ?? "") ?? "",
      postcode,
    }))
  return {
    byCode: new Map(desas.map((desa) => [desa.code, desa])),
    byName: new Map(desas.map((desa) => [desaKey(desa.kecamatan, desa.name), desa])),
    now,
    allowDemo: env.SEBIDUK_DEMO,
  }
}

/** What the rows would do to the register as it is now. */
export async function planAgainstRegister(
  container: MedusaContainer,
  rows: readonly CsvRow[],
): Promise<ImportPlan> {
  const registry = container.resolve<RegistryService>(REGISTRY_MODULE)
  const context = await loadContext(container, new Date())
  const records: BusinessRecord[] = []
  for await (const part of registry.readAll()) records.push(...part)
  return planImport(rows, records, context, registry.identityCipher)
}
