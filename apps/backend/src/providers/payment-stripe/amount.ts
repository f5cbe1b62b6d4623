import { BigNumber, MedusaError } from "@medusajs/framework/utils"
import type { BigNumberInput } from "@medusajs/framework/types"
import { CARD_MINIMUM_IDR } from "@sebiduk/domain"

/** Stripe counts rupiah in hundredths, though nobody pays with them. */
const SEN_PER_RUPIAH = 100

const refuse = (message: string): MedusaError => new MedusaError(MedusaError.Types.INVALID_DATA, message)

/**
 * Guards the one place where rupiah become Stripe's smallest unit.
 * @param amount whole rupiah, as Medusa hands it over
 * @returns hundredths of a rupiah
 * @throws MedusaError INVALID_DATA for another currency, part of a rupiah, or nothing
 */
export function toSen(amount: BigNumberInput, currency_code: string): number {
  if (currency_code.toLowerCase() !== "idr") throw refuse(`Cards pay rupiah, not ${currency_code}`)
  const rupiah = new BigNumber(amount).numeric
  const sen = rupiah * SEN_PER_RUPIAH
  if (!Number.isSafeInteger(rupiah) || !Number.isSafeInteger(sen) || rupiah <= 0)
    throw refuse(`Not whole rupiah: ${rupiah}`)
  return sen
}

/**
 * As `toSen`, for a new payment.
 * @throws MedusaError INVALID_DATA also below the least that a card pays
 */
export function toCharge(amount: BigNumberInput, currency_code: string): number {
  const sen = toSen(amount, currency_code)
  if (sen < CARD_MINIMUM_IDR * SEN_PER_RUPIAH) throw refuse(`Cards pay ${CARD_MINIMUM_IDR} rupiah at least`)
  return sen
}

/**
 * @param sen hundredths of a rupiah
 * @returns whole rupiah
 * @throws MedusaError INVALID_DATA when Stripe names part of a rupiah
 */
export function toRupiah(sen: number): number {
  const rupiah = sen / SEN_PER_RUPIAH
  if (!Number.isSafeInteger(rupiah)) throw refuse(`Not whole rupiah: ${sen} hundredths`)
  return rupiah
}
