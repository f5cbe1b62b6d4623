import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { normalisePhone } from "@sebiduk/domain"
import { refusedField } from "../../../refused"

export const validatePhoneStepId = "validate-phone"

/** A phone number as typed, answered as E.164. */
export const validatePhoneStep = createStep(validatePhoneStepId, async (phone: string) => {
  const e164 = normalisePhone(phone)
  if (!e164) throw refusedField("phone", { code: "PHONE_INVALID" }, "This is not a phone number")
  return new StepResponse(e164)
})
