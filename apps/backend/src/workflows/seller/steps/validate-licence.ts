import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ErrorCode, type SellerResubmitLicenceInput } from "@sebiduk/contracts"
import {
  normaliseLicenceNumber,
  refuseLicenceDates,
  refuseLicenceNumber,
  todayInWib,
  type LicenceKind,
} from "@sebiduk/domain"
import { refusedField } from "../../../refused"

type Input = { type: LicenceKind; licence: SellerResubmitLicenceInput }

export const validateLicenceStepId = "validate-licence"

/**
 * Refuses a number or days that cannot be of this type, today in WIB.
 * @returns the number in its one written form
 */
export const validateLicenceStep = createStep(validateLicenceStepId, async ({ type, licence }: Input) => {
  const { number, issued_on, valid_until } = licence
  const wrong = refuseLicenceNumber(type, number)
  if (wrong) {
    const { code, values } = wrong
    throw refusedField(
      "number",
      { code: ErrorCode.parse(code), ...(values && { values }) },
      "Check the number",
    )
  }
  const dates = refuseLicenceDates({ type, issued_on, valid_until, today: todayInWib(new Date()) })
  if (dates) throw refusedField(dates.field, { code: dates.code }, `Check ${dates.field}`)
  return new StepResponse({ number: normaliseLicenceNumber(type, number) })
})
