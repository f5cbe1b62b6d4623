import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { FulfillmentZonesService } from "./service"

export default ModuleProvider(Modules.FULFILLMENT, { services: [FulfillmentZonesService] })
