import { MedusaService } from "@medusajs/framework/utils"
import { IdentityCipher } from "./identity-cipher"
import { Business } from "./models/business"
import { BusinessIdentity } from "./models/business-identity"
import { Evidence } from "./models/evidence"
import { Licence } from "./models/licence"
import { LicenceDecision } from "./models/licence-decision"
import { LicenceReminder } from "./models/licence-reminder"
import { RegistryImport } from "./models/registry-import"

export type RegistryOptions = { identity_key: string }

/** The office's record of producers and their licences. */
export class RegistryService extends MedusaService({
  Business,
  BusinessIdentity,
  Evidence,
  Licence,
  LicenceDecision,
  LicenceReminder,
  RegistryImport,
}) {
  readonly identityCipher: IdentityCipher

  constructor(container: Record<string, unknown>, options: RegistryOptions) {
    super(...[container, options])
    this.identityCipher = new IdentityCipher(options.identity_key)
  }
}
