/** The three lines of goods; each is the handle of its top category too. */
export const PRODUCT_LINES = ["beras", "jambu", "rotan"] as const
