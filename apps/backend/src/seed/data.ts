import { z } from "@medusajs/framework/zod"
import accountsJson from "./data/accounts.json"
import applicantsJson from "./data/applicants.json"
import categoriesJson from "./data/categories.json"
import postcodesJson from "./data/postcodes.json"
import productsJson from "./data/products.json"
import sellersJson from "./data/sellers.json"
import shippingOptionsJson from "./data/shipping-options.json"
import {
  SeedAccounts,
  SeedApplicant,
  SeedCategory,
  SeedPostcodes,
  SeedProduct,
  SeedSeller,
  SeedShippingOption,
} from "./data-schema"

export const categories = z.array(SeedCategory).parse(categoriesJson)
export const sellers = z.array(SeedSeller).parse(sellersJson)
export const applicants = z.array(SeedApplicant).parse(applicantsJson)
export const products = z.array(SeedProduct).parse(productsJson)
export const shippingOptions = z.array(SeedShippingOption).parse(shippingOptionsJson)
export const postcodes = SeedPostcodes.parse(postcodesJson)
export const { accounts, password: demoPassword } = SeedAccounts.parse(accountsJson)
