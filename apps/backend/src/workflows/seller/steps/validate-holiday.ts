import { createStep } from "@medusajs/framework/workflows-sdk"
import type { SellerSetHolidayInput } from "@sebiduk/contracts"
import { todayInWib } from "@sebiduk/domain"
import { refusedField } from "../../../refused"

const MAX_DAYS = 90
const DAY_MS = 86_400_000

export const validateHolidayStepId = "validate-holiday"

/** Refuses a holiday that ends before it begins, is over (WIB), or is longer than 90 days. */
export const validateHolidayStep = createStep(
  validateHolidayStepId,
  async ({ from, until }: SellerSetHolidayInput) => {
    const days = (Date.parse(until) - Date.parse(from)) / DAY_MS + 1
    if (days < 1 || days > MAX_DAYS || until < todayInWib(new Date())) {
      throw refusedField(
        "until",
        { code: "HOLIDAY_INVALID", values: { maximum: MAX_DAYS } },
        `A holiday ends today or later, after it began, and within ${MAX_DAYS} days`,
      )
    }
  },
)
