import { MedusaService } from "@medusajs/framework/utils"
import { PaymentSplit } from "./models/payment-split"
import { Purchase } from "./models/purchase"
import { PurchaseEvent } from "./models/purchase-event"

/** What was paid at once, and each shop's part of it. */
export class PurchaseService extends MedusaService({ PaymentSplit, Purchase, PurchaseEvent }) {}
