import { MedusaService } from "@medusajs/framework/utils"
import { Seller } from "./models/seller"

/** Shops of the businesses on record. */
export class SellerService extends MedusaService({ Seller }) {}
