import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { PaymentCodService } from "./service"

export default ModuleProvider(Modules.PAYMENT, { services: [PaymentCodService] })
