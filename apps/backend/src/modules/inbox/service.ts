import { MedusaService } from "@medusajs/framework/utils"
import { PaymentNotice } from "./models/payment-notice"

/** What others told us and we have to work on. */
export class InboxService extends MedusaService({ PaymentNotice }) {}
