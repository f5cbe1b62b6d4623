import { MedusaService } from "@medusajs/framework/utils"
import { Area } from "./models/area"

/** The administrative areas of Indonesia, reference data. */
export class AreaService extends MedusaService({ Area }) {}
