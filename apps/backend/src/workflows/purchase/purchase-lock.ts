/** Whoever changes the money of a purchase waits here. */
export const purchaseLock = (purchase_id: string): string => `purchase:${purchase_id}`
