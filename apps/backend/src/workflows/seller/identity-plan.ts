import type { SellerStatus } from "@sebiduk/contracts"
import { conflict, refusedField } from "../../refused"

const TITLES = new Set(["bapak", "bpk", "pak", "ibu", "bu", "h", "hj", "haji", "hajah"])

/** A person's name for comparing: case, spaces, punctuation and forms of address do not count. */
export function normalisedName(name: string): string {
  const words = name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\s]/gu, "")
    .split(/\s+/)
  return words.filter((word) => word !== "" && !TITLES.has(word)).join(" ")
}

export type KnownBusiness = { id: string; owner_name: string; has_shop: boolean }

type Facts = {
  /** NIK of the form, or of the record when the form repeats its mask; null when that mask is of no record. */
  nik_digest: string | null
  owner_name: string
  /** The shop's business so far, and whether the office had it on record before there was a shop. */
  own: { id: string; nik_digest: string | null; is_claimed: boolean } | null
  /** Other businesses on record with this NIK. */
  others: readonly KnownBusiness[]
}

/** Which business the shop will have, and which it leaves; null to make a new one. */
export type IdentityPlan = { business_id: string | null; is_new_to_shop: boolean; leaves: string | null }

/**
 * Whose record the identity of a shop belongs to (issue 3): the one it has, one on record with the same NIK and the
 * same owner, or a new one.
 * @throws Refused BUSINESS_HAS_SHOP, IDENTITY_MISMATCH or IDENTITY_LOCKED (409), NIK_INVALID (400)
 */
export function planIdentity(
  { nik_digest, owner_name, own, others }: Facts,
  status: SellerStatus,
): IdentityPlan {
  if (nik_digest === null) {
    throw refusedField("nik", { code: "NIK_INVALID", values: { reason: "length" } }, "Type the NIK in full")
  }
  if (own && own.nik_digest === nik_digest)
    return { business_id: own.id, is_new_to_shop: false, leaves: null }
  if (own?.is_claimed) {
    throw conflict("IDENTITY_LOCKED", "The office has this business on record under another NIK", {
      state: status,
    })
  }
  if (others.length === 0) {
    return { business_id: own?.id ?? null, is_new_to_shop: own === null, leaves: null }
  }
  const free = others.filter(({ has_shop }) => !has_shop)
  const same = free.find((other) => normalisedName(other.owner_name) === normalisedName(owner_name))
  if (same) return { business_id: same.id, is_new_to_shop: true, leaves: own?.id ?? null }
  if (free.length === 0) throw conflict("BUSINESS_HAS_SHOP", "A business with this NIK has a shop already")
  throw conflict("IDENTITY_MISMATCH", "This NIK is on record under another name")
}
