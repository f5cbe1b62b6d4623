import { defineLink } from "@medusajs/framework/utils"
import RegistryModule from "../modules/registry"
import SellerModule from "../modules/seller"

/** One business has at most one shop. */
export default defineLink(RegistryModule.linkable.business, SellerModule.linkable.seller)
