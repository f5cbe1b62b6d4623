import type { MedusaContainer } from "@medusajs/framework/types"
import { REGISTRY_MODULE } from "../../modules/registry"
import type { RegistryService } from "../../modules/registry/service"
import { parseRegistryCsv } from "../../registry/import/parse-csv"
import type { Actor } from "../staff/audit"
import { planAgainstRegister } from "./import-context"
import { keepImportWorkflow } from "./keep-import"

/**
 * Reads a CSV and says what it would do; the register stays as it is.
 * @returns id of the import that can be run
 * @throws Refused FILE_TYPE_UNSUPPORTED, IMPORT_COLUMNS (400)
 */
export async function checkImport(
  container: MedusaContainer,
  { name, bytes }: { name: string; bytes: Buffer },
  actor: Actor,
): Promise<string> {
  const rows = parseRegistryCsv(bytes)
  const { creates, updates, ...plan } = await planAgainstRegister(container, rows)
  const { identityCipher } = container.resolve<RegistryService>(REGISTRY_MODULE)
  const { result } = await keepImportWorkflow(container).run({
    input: {
      ...plan,
      file_name: name,
      cipher: identityCipher.encrypt(bytes.toString("utf8")),
      rows: rows.length,
      created: creates.length,
      updated: updates.length,
      actor,
    },
  })
  return result.id
}
