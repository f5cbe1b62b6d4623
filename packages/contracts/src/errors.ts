import { z } from "zod"

/**
 * Every refusal the API can give. The storefront has one sentence per code in both languages;
 * `values` of a field error fill its placeholders.
 */
export const ERROR_CODES = [
  "INPUT_INVALID",
  "NOT_FOUND",
  "TOO_MANY_REQUESTS",
  "UNEXPECTED",
  "FIELD_REQUIRED",
  "FIELD_TOO_SHORT",
  "FIELD_TOO_LONG",
  "EMAIL_INVALID",
  "PHONE_INVALID",
  "POSTCODE_INVALID",
  "AREA_UNKNOWN",
  "AREA_MISMATCH",
  "QUANTITY_INVALID",
  "QUANTITY_ABOVE_STOCK",
  "QUANTITY_ABOVE_MAXIMUM",
  "VARIANT_UNKNOWN",
  "VARIANT_NOT_FOR_SALE",
  "CART_NOT_FOUND",
  "CART_EMPTY",
  "CART_COMPLETED",
  "CART_TOO_MANY_LINES",
  "ADDRESS_MISSING",
  "DELIVERY_MISSING",
  "DELIVERY_UNAVAILABLE",
  "TOTAL_CHANGED",
  "COMPLETION_IN_PROGRESS",
  "ORDER_NOT_FOUND",
] as const

export const ErrorCode = z.enum(ERROR_CODES)
export type ErrorCode = z.infer<typeof ErrorCode>

export const FieldError = z.strictObject({
  code: ErrorCode,
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})
export type FieldError = z.infer<typeof FieldError>

/** Body of every 4xx and 5xx of our own routes. `fields` is keyed by the path of the input field. */
export const ErrorBody = z.object({
  code: ErrorCode,
  message: z.string(),
  fields: z.record(z.string(), FieldError).optional(),
})
export type ErrorBody = z.infer<typeof ErrorBody>
