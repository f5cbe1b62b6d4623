import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { PaymentTermsService } from "./service"

export default ModuleProvider(Modules.PAYMENT, { services: [PaymentTermsService] })
