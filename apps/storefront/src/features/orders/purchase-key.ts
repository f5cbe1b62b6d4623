import { z } from "zod"

/** What opens a purchase: whoever has its address has both. */
export const PurchaseKey = z.strictObject({
  purchase_id: z.string().min(1).max(60),
  token: z.string().min(1).max(500),
})
export type PurchaseKey = z.infer<typeof PurchaseKey>
