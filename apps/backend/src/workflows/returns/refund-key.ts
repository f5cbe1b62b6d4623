/** The key of the refund that a return ends in. */
export const returnRefundKey = (return_id: string): string => `return:${return_id}`
