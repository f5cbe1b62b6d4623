import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  claimsOrganic,
  GOODS_KINDS,
  licenceStands,
  publicationProblems,
  publishableUntil,
  requiredLicences,
  type GoodsKind,
  type HeldLicence,
} from "./goods"
import { LICENCE_KINDS, type LicenceKind } from "./licence-numbers"
import { LICENCE_STATES } from "./transitions"

const TODAY = "2026-11-22"
const approved = (type: LicenceKind, valid_until: string | null = null): HeldLicence => ({
  type,
  state: "approved",
  valid_until,
})
const names = (goods: GoodsKind, shelf_life_days: number | null, today: string) =>
  requiredLicences({ goods, shelf_life_days, today }).map(({ anyOf }) => anyOf.join("/"))

describe("which goods need which licence", () => {
  test.each([
    ["packed_rice", null, ["NIB", "PSAT-PDUK"]],
    ["packed_rice", 180, ["NIB", "PSAT-PDUK"]],
    ["packed_rice", 6, ["NIB", "PSAT-PDUK"]],
    ["fresh_fruit", null, ["NIB", "PSAT-PDUK"]],
    ["fresh_fruit", 7, ["NIB", "PSAT-PDUK"]],
    ["fresh_fruit", 6, ["NIB"]],
    ["fresh_fruit", 1, ["NIB"]],
    ["processed_food", null, ["NIB", "SPP-IRT/BPOM-MD", "HALAL"]],
    ["processed_food", 3, ["NIB", "SPP-IRT/BPOM-MD", "HALAL"]],
    ["craft", null, ["NIB"]],
  ] as const)("%s that keeps %s days", (goods, shelf_life_days, licences) => {
    expect(names(goods, shelf_life_days, TODAY)).toEqual(licences)
  })

  test.each([
    ["craft", "2018-06-20", []],
    ["craft", "2018-06-21", ["NIB"]],
    ["packed_rice", "2018-12-30", ["NIB"]],
    ["packed_rice", "2018-12-31", ["NIB", "PSAT-PDUK"]],
    ["processed_food", "2018-04-30", []],
    ["processed_food", "2018-05-01", ["SPP-IRT/BPOM-MD"]],
    ["processed_food", "2026-10-17", ["NIB", "SPP-IRT/BPOM-MD"]],
    ["processed_food", "2026-10-18", ["NIB", "SPP-IRT/BPOM-MD", "HALAL"]],
  ] as const)("%s on %s", (goods, today, licences) => {
    expect(names(goods, null, today)).toEqual(licences)
  })
})

test.each([
  ["approved", null, true],
  ["approved", "2026-11-22", true],
  ["approved", "2026-11-21", false],
  ["submitted", null, false],
  ["checked", "2027-01-01", false],
  ["expired", "2027-01-01", false],
  ["revoked", null, false],
  ["not_required", null, false],
  ["archived", null, false],
])("%s until %s stands: %s", (state, valid_until, answer) => {
  expect(licenceStands({ state, valid_until }, TODAY)).toBe(answer)
})

describe("claimsOrganic", () => {
  test.each([
    "organik",
    "Beras ORGANIK 5 kg",
    "Organic rice",
    "an organic rice",
    "grown organically",
    "(organik)",
    "#berasorganik",
    "#makananorganik",
    "pertanian organik",
    "semi-organik",
    "tidak organik",
    "pakan non-kimia, organik",
    "bukan anorganik, tetapi organik",
    "kanon organik",
    "\uff2f\uff52\uff47\uff41\uff4e\uff49\uff4b",
    "Organ\u00efk",
    "Or\u00adganik",
    "Or\u200bganik",
  ])("%s", (text) => {
    expect(claimsOrganic(text)).toBe(true)
  })

  test.each([
    "",
    "Beras Wangi Sintanur",
    "anorganik",
    "Pupuk Anorganik",
    "inorganic salt",
    "nonorganik",
    "non organik",
    "non-organik",
    "Non-Organic",
    "non–organik",
    "non - organik",
    "organisasi tani",
  ])("not %s", (text) => {
    expect(claimsOrganic(text)).toBe(false)
  })
})

describe("publicationProblems", () => {
  const nib = approved("NIB")
  const rice = { goods: "packed_rice", shelf_life_days: 180, texts: ["Beras"], today: TODAY } as const
  const psat = ["PSAT-PDUK"]

  test.each([
    ["all", [nib, approved("PSAT-PDUK", TODAY)], []],
    [
      "none",
      [],
      [
        { code: "LICENCE_MISSING", anyOf: ["NIB"] },
        { code: "LICENCE_MISSING", anyOf: psat },
      ],
    ],
    ["a past day", [nib, approved("PSAT-PDUK", "2026-11-21")], [{ code: "LICENCE_EXPIRED", anyOf: psat }]],
    [
      "state expired",
      [nib, { type: "PSAT-PDUK", state: "expired", valid_until: null }],
      [{ code: "LICENCE_EXPIRED", anyOf: psat }],
    ],
    [
      "a past day, never approved",
      [nib, { type: "PSAT-PDUK", state: "submitted", valid_until: "2026-11-21" }],
      [{ code: "LICENCE_MISSING", anyOf: psat }],
    ],
    [
      "revoked",
      [nib, { type: "PSAT-PDUK", state: "revoked", valid_until: "2030-01-01" }],
      [{ code: "LICENCE_MISSING", anyOf: psat }],
    ],
    ["renewed", [nib, approved("PSAT-PDUK", "2026-11-21"), approved("PSAT-PDUK", "2031-11-21")], []],
    ["of another type", [nib, approved("SPP-IRT", "2030-01-01")], [{ code: "LICENCE_MISSING", anyOf: psat }]],
    [
      "a legacy IUMK",
      [approved("IUMK"), approved("PSAT-PDUK", "2030-01-01")],
      [{ code: "LICENCE_MISSING", anyOf: ["NIB"] }],
    ],
  ] satisfies [string, HeldLicence[], unknown[]][])("rice with licences: %s", (_, licences, problems) => {
    expect(publicationProblems({ ...rice, licences })).toEqual(problems)
  })

  test.each([
    ["SPP-IRT", []],
    ["BPOM-MD", []],
    ["PSAT-PDUK", [{ code: "LICENCE_MISSING", anyOf: ["SPP-IRT", "BPOM-MD"] }]],
  ] as const)("chips with %s", (type, problems) => {
    const licences = [nib, approved("HALAL"), approved(type, "2030-01-01")]
    const chips = { goods: "processed_food", shelf_life_days: 90, texts: ["Keripik"], today: TODAY } as const
    expect(publicationProblems({ ...chips, licences })).toEqual(problems)
  })

  test.each([
    [["Beras", "dari sawah organik"], [], [{ code: "ORGANIC_UNPROVEN" }]],
    [["Beras organik"], [approved("ORGANIK", "2026-11-21")], [{ code: "ORGANIC_UNPROVEN" }]],
    [["Beras organik"], [{ ...approved("ORGANIK"), state: "checked" }], [{ code: "ORGANIC_UNPROVEN" }]],
    [["Beras organik"], [approved("ORGANIK", TODAY)], []],
    [["Beras non-organik"], [], []],
    [[], [], []],
  ] satisfies [string[], HeldLicence[], unknown[]][])("texts %j with %j", (texts, held, problems) => {
    const licences = [nib, approved("PSAT-PDUK"), ...held]
    expect(publicationProblems({ ...rice, texts, licences })).toEqual(problems)
  })

  test("goods of no kind", () => {
    expect(publicationProblems({ ...rice, goods: undefined, licences: [nib] })).toEqual([
      { code: "GOODS_UNKNOWN" },
    ])
  })
})

describe("publishableUntil", () => {
  test.each([
    ["craft", [], TODAY, [approved("NIB")], null],
    ["craft", [], TODAY, [approved("NIB"), approved("PSAT-PDUK", "2027-01-01")], null],
    ["packed_rice", [], TODAY, [approved("NIB"), approved("PSAT-PDUK", "2030-01-09")], "2030-01-09"],
    ["packed_rice", [], TODAY, [approved("NIB"), approved("PSAT-PDUK", TODAY)], TODAY],
    [
      "packed_rice",
      [],
      TODAY,
      [approved("NIB"), approved("PSAT-PDUK", "2027-01-01"), approved("PSAT-PDUK", "2030-01-09")],
      "2030-01-09",
    ],
    [
      "packed_rice",
      ["organik"],
      TODAY,
      [approved("NIB"), approved("PSAT-PDUK", "2030-01-09"), approved("ORGANIK", "2028-08-20")],
      "2028-08-20",
    ],
    [
      "processed_food",
      [],
      TODAY,
      [approved("NIB"), approved("HALAL"), approved("SPP-IRT", "2027-01-01"), approved("BPOM-MD")],
      null,
    ],
    ["processed_food", [], "2026-09-01", [approved("NIB"), approved("SPP-IRT", "2030-01-09")], "2026-10-17"],
  ] satisfies [GoodsKind, string[], string, HeldLicence[], string | null][])(
    "%s %j on %s with %j: %s",
    (goods, texts, today, licences, until) => {
      expect(publishableUntil({ goods, shelf_life_days: null, texts, licences, today })).toBe(until)
    },
  )

  const day = fc
    .date({ min: new Date("2018-01-01"), max: new Date("2032-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const state = fc.oneof(
    { weight: 4, arbitrary: fc.constant("approved") },
    { weight: 1, arbitrary: fc.constantFrom(...LICENCE_STATES) },
  )
  const held = (type: LicenceKind) =>
    fc.array(fc.record({ type: fc.constant(type), state, valid_until: fc.option(day) }), { maxLength: 2 })
  const facts = fc
    .record({
      goods: fc.constantFrom(...GOODS_KINDS),
      shelf_life_days: fc.option(fc.integer({ min: 1, max: 14 })),
      texts: fc.constantFrom([], ["Beras organik"]),
      licences: fc.tuple(...LICENCE_KINDS.map(held)).map((lists) => lists.flat()),
      today: day,
    })
    .filter((product) => publicationProblems(product).length === 0)

  test("on that day and before no problem, ever after some", () => {
    fc.assert(
      fc.property(facts, day, (product, other) => {
        const until = publishableUntil(product)
        if (until !== null) expect(publicationProblems({ ...product, today: until })).toEqual([])
        if (other < product.today) return
        const hasProblems = publicationProblems({ ...product, today: other }).length > 0
        expect(hasProblems).toBe(until !== null && other > until)
      }),
      { numRuns: 1000 },
    )
  })
})
