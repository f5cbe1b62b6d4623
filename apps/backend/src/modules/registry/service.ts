import { MedusaService } from "@medusajs/framework/utils"
import { Business } from "./models/business"
import { Licence } from "./models/licence"

/** The office's record of producers and their licences. */
export class RegistryService extends MedusaService({ Business, Licence }) {}
