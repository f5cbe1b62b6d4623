import { SELLER_STATUSES } from "@sebiduk/domain"
import { z } from "zod"
import { Decision, Licence, LICENCE_DECISIONS, LicenceKind, LicenceState, Reason } from "./licence"
import { Instant, Page, PageNumber } from "./paging"
import { Business, KecamatanCode } from "./registry"
import { NextAct, PublicationProblem } from "./seller"
import { plainText } from "./text"

export const SELLER_DECISIONS = ["approve", "reject", "ask_fix", "suspend", "reactivate", "close"] as const
export const SellerDecision = z.enum(SELLER_DECISIONS)
export type SellerDecision = z.infer<typeof SellerDecision>

/** `POST /admin/sellers/:id/decision` */
export const AdminDecideSeller = z.strictObject({
  decision: SellerDecision,
  /** Shown to the seller; needed for everything but approve and reactivate. */
  reason: Reason.default(""),
})
export type AdminDecideSellerInput = z.infer<typeof AdminDecideSeller>

/** How long something waits, in whole days: less than 1, 1–3, 4–7, more. */
export const AGES = ["today", "days_1_3", "days_4_7", "over_7"] as const
export const Age = z.enum(AGES)
export type Age = z.infer<typeof Age>

export const QUEUE_KINDS = ["licence", "shop"] as const

export const AdminListVerification = z.strictObject({
  kind: z.enum(QUEUE_KINDS).optional(),
  /** submitted waits for the kecamatan, checked and shops wait for the Dinas. */
  waits_for: z.enum(["kecamatan", "dinas"]).optional(),
  kecamatan_code: KecamatanCode.optional(),
  age: Age.optional(),
  page: PageNumber,
})
export type AdminListVerificationInput = z.infer<typeof AdminListVerification>
export const VERIFICATION_PAGE_SIZE = 50

const QueueBusiness = z.strictObject({
  id: z.string(),
  name: z.string(),
  owner_name: z.string(),
  kecamatan: z.string(),
  desa: z.string(),
})

export const QueueItem = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("licence"),
    id: z.string(),
    business: QueueBusiness,
    type: LicenceKind,
    number: z.string().nullable(),
    state: LicenceState,
    waiting_since: Instant,
    age: Age,
    /** What the caller may do with it now. */
    decisions: z.array(z.enum(LICENCE_DECISIONS)),
  }),
  z.strictObject({
    kind: z.literal("shop"),
    id: z.string(),
    business: QueueBusiness,
    shop_name: z.string(),
    waiting_since: Instant,
    age: Age,
    decisions: z.array(SellerDecision),
    /** Licences of it nobody has decided yet; the shop can be approved when there are none. */
    open_licences: z.int().nonnegative(),
  }),
])
export type QueueItem = z.infer<typeof QueueItem>

export const VerificationListResponse = z.strictObject({
  items: z.array(QueueItem),
  page: Page,
  /** Of everything the caller may see, whatever the filter. */
  counts: z.strictObject({
    by_age: z.strictObject({
      today: z.int(),
      days_1_3: z.int(),
      days_4_7: z.int(),
      over_7: z.int(),
    }),
    kecamatan: z.int(),
    dinas: z.int(),
  }),
})
export type VerificationListResponse = z.infer<typeof VerificationListResponse>

/** `POST /admin/verification/accept`: approves each that has nothing open; the others say why not. */
export const AdminAcceptMany = z.strictObject({
  licence_ids: z.array(z.string().min(1).max(64)).max(200).default([]),
  seller_ids: z.array(z.string().min(1).max(64)).max(200).default([]),
})
export type AdminAcceptManyInput = z.infer<typeof AdminAcceptMany>
export const AcceptManyResponse = z.strictObject({
  results: z.array(z.strictObject({ id: z.string(), accepted: z.boolean(), code: z.string().nullable() })),
})
export type AcceptManyResponse = z.infer<typeof AcceptManyResponse>

/** `GET /admin/licences/:id`: the form beside the evidence. */
export const AdminLicenceResponse = z.strictObject({
  licence: Licence,
  business: Business.pick({
    id: true,
    name: true,
    legal_form: true,
    owner_name: true,
    sector: true,
    scale: true,
    established_year: true,
    employees: true,
    street: true,
    desa_code: true,
    desa: true,
    kecamatan: true,
    postcode: true,
    phone: true,
    nik: true,
    npwp: true,
    warnings: true,
    shop: true,
  }),
  decisions: z.array(z.enum(LICENCE_DECISIONS)),
})
export type AdminLicenceResponse = z.infer<typeof AdminLicenceResponse>

// Shops as the office sees them

export const AdminListSellers = z.strictObject({
  q: plainText().max(100).optional(),
  status: z.enum(SELLER_STATUSES).optional(),
  page: PageNumber,
})
export type AdminListSellersInput = z.infer<typeof AdminListSellers>

export const AdminSellerCard = z.strictObject({
  id: z.string(),
  handle: z.string().nullable(),
  name: z.string(),
  line: z.string().nullable(),
  status: z.enum(SELLER_STATUSES),
  business: QueueBusiness.nullable(),
  created_at: Instant,
})
export type AdminSellerCard = z.infer<typeof AdminSellerCard>

export const AdminSellerListResponse = z.strictObject({ sellers: z.array(AdminSellerCard), page: Page })
export type AdminSellerListResponse = z.infer<typeof AdminSellerListResponse>

export const AdminSeller = AdminSellerCard.extend({
  description_id: z.string(),
  description_en: z.string(),
  dispatch_days: z.int(),
  returns_id: z.string(),
  next: NextAct,
  licences: z.array(Licence),
  status_decisions: z.array(Decision),
  /** What the caller may do with it now. */
  decisions: z.array(SellerDecision),
  members: z.array(
    z.strictObject({ id: z.string(), name: z.string(), email: z.string(), rights: z.array(z.string()) }),
  ),
  products: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      is_published: z.boolean(),
      problems: z.array(PublicationProblem),
    }),
  ),
})
export type AdminSeller = z.infer<typeof AdminSeller>
export const AdminSellerResponse = z.strictObject({ seller: AdminSeller })
export type AdminSellerResponse = z.infer<typeof AdminSellerResponse>
