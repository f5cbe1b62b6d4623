import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ErrorCode, type FieldError, type SellerResubmitLicenceInput } from "@sebiduk/contracts"
import {
  normaliseLicenceNumber,
  refuseLicenceDates,
  refuseLicenceNumber,
  todayInWib,
  type LicenceKind,
} from "@sebiduk/domain"
import { Refused } from "../../../refused"

type Input = { type: LicenceKind; licence: SellerResubmitLicenceInput }

export const validateLicenceStepId = "validate-licence"

function refusedFields({ type, licence }: Input): Record<string, FieldError> {
  const { number, issued_on, valid_until } = licence
  const dates = refuseLicenceDates({ type, issued_on, valid_until, today: todayInWib(new Date()) })
  const fields: Record<string, FieldError> = Object.fromEntries(
    dates.map(({ field, code }) => [field, { code }]),
  )
  const wrong = refuseLicenceNumber(type, number)
  if (!wrong) return fields
  const { code, values } = wrong
  return { number: { code: ErrorCode.parse(code), ...(values && { values }) }, ...fields }
}

/**
 * Refuses a number and days that cannot be of this type, today in WIB, each at its field.
 * @returns the number in its one written form
 */
export const validateLicenceStep = createStep(validateLicenceStepId, async (input: Input) => {
  const fields = refusedFields(input)
  const [first] = Object.values(fields)
  if (first) {
    const message = `Check ${Object.keys(fields).join(", ")}`
    throw new Refused(400, { code: first.code, message, fields })
  }
  return new StepResponse({ number: normaliseLicenceNumber(input.type, input.licence.number) })
})
