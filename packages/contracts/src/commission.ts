import { COMMISSION_KINDS, SALES_CHANNELS, TURNOVER_MARKS } from "@sebiduk/domain"
import { z } from "zod"
import { Instant, Page, PageNumber } from "./paging"
import { plainText } from "./text"

const WHOLE_BPS = 10_000
/** Far above what a piece costs here; what is kept is never more than the goods' price. */
const MAX_PER_PIECE_IDR = 100_000_000

const Bps = z.int().min(0).max(WHOLE_BPS)
const PerPiece = z.int().min(0).max(MAX_PER_PIECE_IDR)

/** Hundredths of a percent of the goods before coupons, or whole rupiah for each piece. */
export const CommissionRate = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("percentage"), bps: Bps, fixed_idr: z.null() }),
  z.strictObject({ kind: z.literal("fixed"), bps: z.null(), fixed_idr: PerPiece }),
])

const Named = z.strictObject({ id: z.string(), name: z.string() })

/** A row of the list; a condition that is null fits every sale. */
export const CommissionRuleRow = z.strictObject({
  id: z.string(),
  name: z.string(),
  category: Named.nullable(),
  seller: Named.nullable(),
  /** Identifier of a campaign. */
  campaign: z.string().nullable(),
  channel: z.enum(SALES_CHANNELS).nullable(),
  rate: CommissionRate,
  created_at: Instant,
  retired_at: Instant.nullable(),
})
export type CommissionRuleRow = z.infer<typeof CommissionRuleRow>

/** Every write about the rules answers the list as it now is. */
export const CommissionRuleListResponse = z.strictObject({
  /** In force, the first is looked at first. */
  rules: z.array(CommissionRuleRow),
  /** The latest that are not in force any more, newest first. */
  retired: z.array(CommissionRuleRow),
  /** When none fits. */
  standard: CommissionRate,
  /** What a rule may be about besides a shop: categories by their whole path, campaigns by their identifier. */
  choices: z.strictObject({ categories: z.array(Named), campaigns: z.array(Named) }),
})
export type CommissionRuleListResponse = z.infer<typeof CommissionRuleListResponse>

const Id = plainText().min(1).max(64).nullable().default(null)

/**
 * `POST /admin/commission-rules`: a rule at the end of the list, with `bps` for a percentage and `fixed_idr` for a fixed
 * amount. One that stands there already is not written twice.
 */
export const AdminCreateCommissionRule = z
  .strictObject({
    name: plainText().min(2).max(100),
    category_id: Id,
    seller_id: Id,
    campaign: plainText().min(1).max(100).nullable().default(null),
    channel: z.enum(SALES_CHANNELS).nullable().default(null),
    kind: z.enum(COMMISSION_KINDS),
    bps: Bps.nullable().default(null),
    fixed_idr: PerPiece.nullable().default(null),
  })
  .check(({ value, issues }) => {
    const [wanted, other] =
      value.kind === "percentage" ? (["bps", "fixed_idr"] as const) : (["fixed_idr", "bps"] as const)
    if (value[wanted] === null)
      issues.push({ code: "custom", path: [wanted], input: value[wanted], message: "is missing" })
    if (value[other] !== null)
      issues.push({ code: "custom", path: [other], input: value[other], message: "is of the other kind" })
  })
export type AdminCreateCommissionRuleInput = z.infer<typeof AdminCreateCommissionRule>

/** `POST /admin/commission-rules/order`: every rule in force, in the order wanted. */
export const AdminOrderCommissionRules = z.strictObject({
  ids: z.array(z.string().min(1).max(64)).max(500),
})
export type AdminOrderCommissionRulesInput = z.infer<typeof AdminOrderCommissionRules>

/** `GET /admin/ledger/pph22`: shops by their turnover of a calendar year (WIB), the highest first. */
export const AdminListTurnover = z.strictObject({
  /** This year when left out. */
  year: z.coerce.number().int().min(2020).max(2100).optional(),
  page: PageNumber,
})
export type AdminListTurnoverInput = z.infer<typeof AdminListTurnover>

export const Pph22Response = z.strictObject({
  /** Whether 0.5 % of the goods is withheld from sales made from now on. */
  is_withheld: z.boolean(),
  year: z.int(),
  sellers: z.array(
    z.strictObject({
      seller: Named,
      /** Goods before coupons that were paid in the year, less what was given back of them in it. */
      turnover_idr: z.int(),
      withheld_idr: z.int(),
      /** Near Rp 500 million of untaxed turnover, or above it. */
      mark: z.enum(TURNOVER_MARKS).nullable(),
    }),
  ),
  page: Page,
})
export type Pph22Response = z.infer<typeof Pph22Response>

/** `POST /admin/ledger/pph22`; sales that were made before stay as they were. */
export const AdminSetPph22 = z.strictObject({ is_withheld: z.boolean() })
export type AdminSetPph22Input = z.infer<typeof AdminSetPph22>
