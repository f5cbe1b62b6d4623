import { LICENCE_KINDS, ONBOARDING_STEPS, SELLER_STATUSES } from "@sebiduk/domain"
import { z } from "zod"
import { Phone } from "./address-fields"
import { Handle, Holiday, LINES, Picture } from "./catalogue"
import { Decision, Licence, LicenceKind } from "./licence"
import { Day, Instant } from "./paging"
import { BusinessFields } from "./registry"
import { plainText } from "./text"

export const SellerStatus = z.enum(SELLER_STATUSES)
export type SellerStatus = z.infer<typeof SellerStatus>

/** `owner` implies every other right. */
export const MEMBER_RIGHTS = ["owner", "stock", "orders", "finance"] as const
export const MemberRight = z.enum(MEMBER_RIGHTS)
export type MemberRight = z.infer<typeof MemberRight>

/** Whose turn it is, and what they have to do; part of every answer about a shop. */
export const NEXT_ACTS = [
  "FINISH_STEPS",
  "FIX_LICENCE",
  "RENEW_LICENCE",
  "ADD_LICENCE",
  "FIX_SHOP",
  "CHECK_LICENCE",
  "DECIDE_LICENCE",
  "DECIDE_SHOP",
  "SUSPENDED",
  "NONE",
] as const
export const NextAct = z.strictObject({
  who: z.enum(["seller", "kecamatan", "dinas", "nobody"]),
  what: z.enum(NEXT_ACTS),
})
export type NextAct = z.infer<typeof NextAct>

export const OnboardingStep = z.enum(ONBOARDING_STEPS)
export type OnboardingStep = z.infer<typeof OnboardingStep>

/** `POST /seller/register`, with a login that has no shop yet. Repeating it answers the same shop. */
export const SellerRegister = z.strictObject({
  name: plainText().min(2).max(100),
  phone: Phone,
})
export type SellerRegisterInput = z.infer<typeof SellerRegister>

/** `POST /seller/onboarding/identity`; NIK and NPWP in full, they come back masked. */
export const SellerSetIdentity = BusinessFields.omit({ is_pkp: true, scale: true, email: true }).extend({
  nik: plainText().min(1).max(40),
  npwp: plainText().max(40).nullable().default(null),
  /** Of any regency, so that one elsewhere is told apart from none (DESA_OUTSIDE_REGENCY). */
  desa_code: z.string().regex(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/),
  /** Whole rupiah, without land and buildings; for a business of this year. */
  capital_idr: z.int().nonnegative().max(1_000_000_000_000).nullable().default(null),
  /** Whole rupiah a year. */
  sales_idr: z.int().nonnegative().max(1_000_000_000_000).nullable().default(null),
})
export type SellerSetIdentityInput = z.infer<typeof SellerSetIdentity>

/** `POST /seller/onboarding/shop` and later changes. */
export const SellerSetShop = z.strictObject({
  name: plainText().min(3).max(60),
  line: z.enum(LINES),
  description_id: plainText().min(20).max(600),
  description_en: plainText().max(600).default(""),
  dispatch_days: z.int().min(0).max(60),
  returns_id: plainText().min(3).max(300),
  /** The least a buyer orders here at once, whole rupiah; null for any amount. */
  minimum_order_idr: z.int().min(1_000).max(100_000_000).nullable().default(null),
})
export type SellerSetShopInput = z.infer<typeof SellerSetShop>

/** The business as its own people see it. */
export const OwnBusiness = z.strictObject({
  id: z.string(),
  name: z.string(),
  legal_form: z.string(),
  owner_name: z.string(),
  sector: z.string(),
  scale: z.string(),
  established_year: z.int().nullable(),
  employees: z.int().nullable(),
  street: z.string(),
  desa_code: z.string(),
  desa: z.string(),
  kecamatan: z.string(),
  postcode: z.string(),
  phone: z.string(),
  nik: z.string().nullable(),
  npwp: z.string().nullable(),
})
export type OwnBusiness = z.infer<typeof OwnBusiness>

/** `POST /seller/holiday`; a new one takes the place of the old. */
export const SellerSetHoliday = z.strictObject({
  from: Day,
  until: Day,
  note: plainText().max(200).default(""),
})
export type SellerSetHolidayInput = z.infer<typeof SellerSetHoliday>

/** Something of the shop that runs out or ran out. */
export const LicenceReminder = z.strictObject({
  licence_id: z.string(),
  type: LicenceKind,
  valid_until: Day,
  /** Negative once it has run out. */
  days_left: z.int(),
})
export type LicenceReminder = z.infer<typeof LicenceReminder>

export const Shop = z.strictObject({
  id: z.string(),
  handle: Handle.nullable(),
  name: z.string(),
  line: z.enum(LINES).nullable(),
  status: SellerStatus,
  description_id: z.string(),
  description_en: z.string(),
  dispatch_days: z.int(),
  returns_id: z.string(),
  minimum_order_idr: z.int().positive().nullable(),
  business: OwnBusiness.nullable(),
  holiday: Holiday.nullable(),
  steps: z.array(z.strictObject({ step: OnboardingStep, done: z.boolean() })),
  next_step: OnboardingStep.nullable(),
  next: NextAct,
  product_count: z.int().nonnegative(),
  licences: z.array(Licence),
  /** What the office ruled about the shop itself, newest first. */
  decisions: z.array(Decision),
  reminders: z.array(LicenceReminder),
})
export type Shop = z.infer<typeof Shop>

export const Member = z.strictObject({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  phone: z.string().nullable(),
  rights: z.array(MemberRight),
})
export type Member = z.infer<typeof Member>

/** `GET /seller/me`: who is signed in, and their shop. */
export const SellerMeResponse = z.strictObject({ member: Member, shop: Shop })
export type SellerMeResponse = z.infer<typeof SellerMeResponse>
/** Every write about the shop answers the shop as it now is. */
export const ShopResponse = z.strictObject({ shop: Shop })
export type ShopResponse = z.infer<typeof ShopResponse>

export const SellerLicenceResponse = z.strictObject({ licence: Licence, shop: Shop })
export const SellerLicenceListResponse = z.strictObject({ licences: z.array(Licence) })

// Members

export const Invitation = z.strictObject({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  rights: z.array(MemberRight),
  expires_at: Instant,
})
export type Invitation = z.infer<typeof Invitation>

export const MemberListResponse = z.strictObject({
  members: z.array(Member),
  invitations: z.array(Invitation),
})
export type MemberListResponse = z.infer<typeof MemberListResponse>

const Rights = z.array(MemberRight).min(1).max(MEMBER_RIGHTS.length)

/** `POST /seller/members/invitations` */
export const SellerInviteMember = z.strictObject({
  name: plainText().min(2).max(100),
  email: z.email().max(200).toLowerCase(),
  rights: Rights,
})
export type SellerInviteMemberInput = z.infer<typeof SellerInviteMember>
/** The token is told once, for the link that the owner hands on. */
export const InvitationResponse = z.strictObject({ invitation: Invitation, token: z.string() })

/** `POST /seller/invitations/accept`, with a login that has no shop yet and carries the invited e-mail. */
export const SellerAcceptInvitation = z.strictObject({
  token: z.string().min(20).max(100),
  phone: Phone.nullable().default(null),
})
export type SellerAcceptInvitationInput = z.infer<typeof SellerAcceptInvitation>

/** `POST /seller/members/:id` */
export const SellerUpdateMember = z.strictObject({ rights: Rights })
export type SellerUpdateMemberInput = z.infer<typeof SellerUpdateMember>
export const MemberResponse = z.strictObject({ member: Member })

// Bank account

export const BankAccount = z.strictObject({
  bank: z.string(),
  /** Masked but for the last four digits. */
  account_number: z.string(),
  holder: z.string(),
  updated_at: Instant,
})
export const BankAccountResponse = z.strictObject({ bank_account: BankAccount.nullable() })
export const SellerSetBankAccount = z.strictObject({
  bank: plainText().min(2).max(60),
  account_number: z
    .string()
    .trim()
    .regex(/^[\d .-]{5,30}$/),
  holder: plainText().min(2).max(100),
})
export type SellerSetBankAccountInput = z.infer<typeof SellerSetBankAccount>

// First products

export const PublicationProblem = z.strictObject({
  code: z.enum(["GOODS_UNKNOWN", "LICENCE_MISSING", "LICENCE_EXPIRED", "ORGANIC_UNPROVEN"]),
  /** One of these would do. */
  any_of: z.array(z.enum(LICENCE_KINDS)),
})
export type PublicationProblem = z.infer<typeof PublicationProblem>

/** One product with one variant, as a new seller makes it. */
export const SellerCreateProduct = z.strictObject({
  title: plainText().min(3).max(100),
  description: plainText().min(20).max(2_000),
  category: Handle,
  /** What one piece is, e.g. "1 kg" or "Sedang". */
  variant_title: plainText().min(1).max(40),
  price_idr: z.int().min(100).max(1_000_000_000),
  stock: z.int().min(0).max(99_999),
  weight_g: z.int().min(1).max(300_000),
  length_cm: z.int().min(1).max(400),
  width_cm: z.int().min(1).max(400),
  height_cm: z.int().min(1).max(400),
  /** Content without packaging, of goods sold by weight. */
  net_weight_g: z.int().min(1).max(300_000).nullable().default(null),
  shelf_life_days: z.int().min(1).max(3_650).nullable().default(null),
  picture_ids: z.array(z.string().min(1).max(64)).min(1).max(8),
})
export type SellerCreateProductInput = z.infer<typeof SellerCreateProduct>

/** `POST /seller/products/:id`; what is not sent stays as it is, which a default would not. The stock is not changed here. */
export const SellerUpdateProduct = SellerCreateProduct.omit({ stock: true })
  .extend({
    net_weight_g: SellerCreateProduct.shape.net_weight_g.unwrap(),
    shelf_life_days: SellerCreateProduct.shape.shelf_life_days.unwrap(),
  })
  .partial()
export type SellerUpdateProductInput = z.infer<typeof SellerUpdateProduct>

export const SellerProduct = z.strictObject({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  description: z.string(),
  category: z.string().nullable(),
  /** What the seller wants; the shop shows it only while there is no problem and the shop is active. */
  is_published: z.boolean(),
  is_visible: z.boolean(),
  problems: z.array(PublicationProblem),
  price_idr: z.int().nullable(),
  stock: z.int().nullable(),
  variant_title: z.string().nullable(),
  weight_g: z.int().nullable(),
  shelf_life_days: z.int().nullable(),
  pictures: z.array(Picture),
})
export type SellerProduct = z.infer<typeof SellerProduct>
export const SellerProductResponse = z.strictObject({ product: SellerProduct, shop: Shop })
export const SellerProductListResponse = z.strictObject({ products: z.array(SellerProduct) })

export const PICTURE_MAX_BYTES = 10_000_000
/** A picture of a product, kept until a product uses it. */
export const SellerPictureResponse = z.strictObject({
  picture: z.strictObject({ id: z.string(), url: z.string() }),
})
