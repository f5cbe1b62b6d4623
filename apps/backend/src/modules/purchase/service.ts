import { MedusaService } from "@medusajs/framework/utils"
import { PaymentSplit } from "./models/payment-split"
import { Purchase } from "./models/purchase"

/** What was paid at once, and each shop's part of it. */
export class PurchaseService extends MedusaService({ PaymentSplit, Purchase }) {}
