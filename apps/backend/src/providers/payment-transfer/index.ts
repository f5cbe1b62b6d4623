import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { PaymentTransferService } from "./service"

export default ModuleProvider(Modules.PAYMENT, { services: [PaymentTransferService] })
