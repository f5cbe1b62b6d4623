/** How a purchase is paid. */
export const PAYMENT_METHODS = ["transfer", "card", "cod", "terms"] as const
export type PaymentMethod = (typeof PAYMENT_METHODS)[number]

/** Whether the shops wait for the money before they go to work. */
export const isPaidBeforehand = (method: PaymentMethod): boolean => method === "transfer" || method === "card"
