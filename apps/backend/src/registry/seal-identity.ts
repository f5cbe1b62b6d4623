import { ErrorCode } from "@sebiduk/contracts"
import {
  maskIdentity,
  normaliseNik,
  normaliseNpwp,
  refuseNik,
  refuseNpwp,
  type Refusal,
} from "@sebiduk/domain"
import { refusedField } from "../refused"
import type { IdentityCipher } from "../modules/registry/identity-cipher"

/** An identity number as it may leave the request: to be stored, to be found by, to be shown. */
export type SealedNumber = { cipher: string; digest: string; masked: string }
/** The number that is on record already, named by what its people were shown of it. */
export type MaskedNumber = { masked: string }

type Sealing = {
  cipher: Pick<IdentityCipher, "encrypt" | "digest">
  now: Date
  allowDemo: boolean
  /** Whether there may be a number on record that a masked one stands for. */
  allowMasked: boolean
}

const MASKED = /^\d{4}\*{2,}\d{2}$/

function seal(number: string, { cipher }: Sealing): SealedNumber {
  return { cipher: cipher.encrypt(number), digest: cipher.digest(number), masked: maskIdentity(number) }
}

function refuse(field: "nik" | "npwp", refusal: Refusal | undefined): void {
  if (!refusal) return
  const { code, values } = refusal
  throw refusedField(field, { code: ErrorCode.parse(code), ...(values && { values }) }, `Check the ${field}`)
}

/**
 * A NIK checked and sealed at the door: a workflow's input can end up in its log, where no NIK may stand.
 * @throws Refused NIK_INVALID on the field `nik`
 */
export function sealNik(typed: string, sealing: Sealing): SealedNumber | MaskedNumber {
  if (sealing.allowMasked && MASKED.test(typed)) return { masked: typed }
  refuse("nik", refuseNik(typed, sealing))
  return seal(normaliseNik(typed), sealing)
}

/**
 * The same for an NPWP; nothing when none was told.
 * @throws Refused NPWP_INVALID on the field `npwp`
 */
export function sealNpwp(typed: string | null, sealing: Sealing): SealedNumber | MaskedNumber | null {
  if (typed === null || typed.trim() === "") return null
  if (sealing.allowMasked && MASKED.test(typed)) return { masked: typed }
  refuse("npwp", refuseNpwp(typed, sealing))
  return seal(normaliseNpwp(typed), sealing)
}
