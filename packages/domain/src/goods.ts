import type { LicenceKind } from "./licence-numbers"

export const GOODS_KINDS = ["packed_rice", "fresh_fruit", "processed_food", "craft"] as const
export type GoodsKind = (typeof GOODS_KINDS)[number]

/** One of these licences would do. */
export type RequiredLicence = { anyOf: readonly LicenceKind[] }

export type HeldLicence = { type: LicenceKind; state: string; valid_until: string | null }

export type PublicationProblem =
  | { code: "GOODS_UNKNOWN" }
  | { code: "LICENCE_MISSING"; anyOf: readonly LicenceKind[] }
  | { code: "LICENCE_EXPIRED"; anyOf: readonly LicenceKind[] }
  | { code: "ORGANIC_UNPROVEN" }

type Rule = RequiredLicence & { goods: readonly GoodsKind[]; from: string; exemptBelowShelfLifeDays?: number }

/** What each kind of goods needs, and since when (WIB). */
const RULES: readonly Rule[] = [
  // UU 6/2023, PP 28/2025: every business.
  { goods: GOODS_KINDS, anyOf: ["NIB"], from: "2018-06-21" },
  // Permentan 53/2018: fresh plant food in retail packaging; not when it keeps less than seven days.
  { goods: ["packed_rice"], anyOf: ["PSAT-PDUK"], from: "2018-12-31" },
  { goods: ["fresh_fruit"], anyOf: ["PSAT-PDUK"], from: "2018-12-31", exemptBelowShelfLifeDays: 7 },
  // Processed food of the home industry, or a full BPOM registration.
  { goods: ["processed_food"], anyOf: ["SPP-IRT", "BPOM-MD"], from: "2018-05-01" },
  // PP 42/2024 art. 160: micro and small food businesses had until 17 October 2026.
  { goods: ["processed_food"], anyOf: ["HALAL"], from: "2026-10-18" },
]

/** The licences that goods need on a day. */
export function requiredLicences(facts: {
  goods: GoodsKind
  shelf_life_days: number | null
  today: string
}): RequiredLicence[] {
  const { goods, shelf_life_days, today } = facts
  return RULES.filter((rule) => {
    const isExempt =
      rule.exemptBelowShelfLifeDays !== undefined &&
      shelf_life_days !== null &&
      shelf_life_days < rule.exemptBelowShelfLifeDays
    return rule.goods.includes(goods) && rule.from <= today && !isExempt
  }).map(({ anyOf }) => ({ anyOf }))
}

/** Whether a licence is approved and has not run out on that day (WIB). */
export function licenceStands({ state, valid_until }: Omit<HeldLicence, "type">, today: string): boolean {
  return state === "approved" && (valid_until === null || valid_until >= today)
}

const ORGANIC_WORD = /(?<!\b(?:an|in|non[\s\p{Pd}]*))organi[ck]/iu

/** Whether a text says that the goods are organic, in whatever letters; "anorganik" and "non-organik" do not. */
export function claimsOrganic(text: string): boolean {
  return ORGANIC_WORD.test(text.normalize("NFKD").replaceAll(/[\p{M}\p{Cf}]/gu, ""))
}

type PublicationFacts = {
  /** Undefined while the category has no kind of goods. */
  goods: GoodsKind | undefined
  shelf_life_days: number | null
  texts: readonly string[]
  licences: readonly HeldLicence[]
  today: string
}

const ran = ({ state, valid_until }: HeldLicence, today: string): boolean =>
  state === "expired" || (state === "approved" && valid_until !== null && valid_until < today)

const ORGANIC: RequiredLicence = { anyOf: ["ORGANIK"] }

const standing = ({ anyOf }: RequiredLicence, { licences, today }: PublicationFacts): HeldLicence[] =>
  licences.filter((licence) => anyOf.includes(licence.type) && licenceStands(licence, today))

/** Why a product may not be sold today; nothing when it may. */
export function publicationProblems(facts: PublicationFacts): PublicationProblem[] {
  const { goods, shelf_life_days, texts, licences, today } = facts
  if (goods === undefined) return [{ code: "GOODS_UNKNOWN" }]
  const lacking = requiredLicences({ goods, shelf_life_days, today })
    .filter((required) => standing(required, facts).length === 0)
    .map(({ anyOf }): PublicationProblem => {
      const isExpired = licences.some((licence) => anyOf.includes(licence.type) && ran(licence, today))
      return { code: isExpired ? "LICENCE_EXPIRED" : "LICENCE_MISSING", anyOf }
    })
  const isUnproven = texts.some(claimsOrganic) && standing(ORGANIC, facts).length === 0
  return isUnproven ? [...lacking, { code: "ORGANIC_UNPROVEN" }] : lacking
}

const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** The last day on which a product without problems may be sold; null when no rule and no licence ends that. */
export function publishableUntil(facts: PublicationFacts): string | null {
  const { licences, today } = facts
  const ends = licences.flatMap(({ valid_until }) => valid_until ?? [])
  const eves = RULES.map(({ from }) => addDays(from, -1))
  const last = [...ends, ...eves]
    .filter((day) => day >= today)
    .toSorted()
    .find((day) => publicationProblems({ ...facts, today: addDays(day, 1) }).length > 0)
  return last ?? null
}
