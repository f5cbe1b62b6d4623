import { z } from "@medusajs/framework/zod"
import { DeliveryService, GoodsKind, LicenceType } from "@sebiduk/contracts"

const Handle = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
const Text = z.string().trim().min(1)
const Day = z.iso.date()
const Idr = z.int().positive()
const Grams = z.int().positive()
const Centimetres = z.int().positive()
const Postcode = z.string().regex(/^\d{5}$/)
const Phone = z.string().regex(/^\+62\d{8,12}$/)
const KecamatanCode = z.string().regex(/^16\.08\.\d{2}$/)
const DesaCode = z.string().regex(/^16\.08\.\d{2}\.[12]\d{3}$/)
const PictureFile = z.string().regex(/^[a-z0-9-]+\.webp$/)
const Line = z.enum(["beras", "jambu", "rotan"])

export const SeedCategory = z.strictObject({
  handle: Handle,
  name_id: Text,
  name_en: Text,
  parent: Handle.nullable(),
  /** Null where it is that of the parent. */
  goods: GoodsKind.nullable(),
})
export type SeedCategory = z.infer<typeof SeedCategory>

export const SeedLicence = z.strictObject({
  type: LicenceType,
  number: Text.nullable(),
  state: z.enum(["missing", "submitted", "approved", "not_required", "archived"]),
  valid_until: Day.nullable(),
  standard: Text.nullable(),
  note: Text.nullable(),
})
export type SeedLicence = z.infer<typeof SeedLicence>

export const SeedSeller = z.strictObject({
  handle: Handle,
  name: Text,
  line: Line,
  status: z.enum(["draft", "in_review", "active"]),
  description_id: Text,
  description_en: Text,
  dispatch_days: z.int().nonnegative(),
  returns_id: Text,
  /** Trade terms, not yet in the database. */
  wholesale: z.strictObject({
    min_order_idr: z.int().nonnegative(),
    payment_terms: z.array(z.enum(["tunai", "tempo-14", "tempo-30", "dp-50"])).min(1),
    preorder_days: z.int().nonnegative(),
  }),
  business: z.strictObject({
    code: Handle,
    name: Text,
    legal_form: Text,
    owner_name: Text,
    sector: Line,
    scale: z.enum(["mikro", "kecil", "menengah"]),
    established_year: z.int().min(1945),
    employees: z.int().positive(),
    is_pkp: z.boolean(),
    street: Text,
    desa_code: DesaCode,
    desa: Text,
    kecamatan: Text,
    postcode: Postcode,
    phone: Phone,
    email: z.email(),
    licences: z.array(SeedLicence).min(1),
  }),
})
export type SeedSeller = z.infer<typeof SeedSeller>

/** Somebody on the way to a shop, or with papers that end: something in every queue of the office. */
export const SeedApplicant = z.strictObject({
  handle: Handle,
  name: Text,
  line: Line,
  status: z.enum(["in_review", "needs_fix", "active"]),
  owner: Text,
  kecamatan: Text,
  sector: Text,
  licences: z
    .array(
      z.strictObject({
        type: LicenceType,
        number: Text,
        state: z.enum(["submitted", "checked", "needs_fix", "approved", "expired"]),
        issued_on: Day.optional(),
        valid_until: Day.optional(),
        /** In place of `valid_until`: so many days after the seed. */
        ends_in_days: z.int().optional(),
        /** Since how many days it waits. */
        days: z.int().optional(),
        reason: Text.optional(),
      }),
    )
    .min(1),
})
export type SeedApplicant = z.infer<typeof SeedApplicant>

const SeedWholesale = z.strictObject({
  unit: Text,
  pack_qty: z.int().positive(),
  min_qty: z.int().positive(),
  carton: z
    .strictObject({
      weight_g: Grams,
      length_cm: Centimetres,
      width_cm: Centimetres,
      height_cm: Centimetres,
      itf14: z.string().regex(/^\d{14}$/),
    })
    .nullable(),
  /** Counted in pieces. */
  tiers: z.array(z.strictObject({ min_qty: z.int().positive(), unit_price_idr: Idr })),
})

export const SeedVariant = z.strictObject({
  sku: z.string().regex(/^[A-Z0-9-]+$/),
  title: Text,
  option_value: Text,
  price_idr: Idr,
  ean13: z.string().regex(/^\d{13}$/),
  weight_g: Grams,
  /** Content without packaging; null where a price per kilogram says nothing. */
  net_weight_g: Grams.nullable(),
  length_cm: Centimetres,
  width_cm: Centimetres,
  height_cm: Centimetres,
  stock: z.int().nonnegative(),
  /** The picture that shows this variant and no other. */
  picture: PictureFile.nullable(),
  /** Trade packing and tiers, not yet in the database. */
  wholesale: SeedWholesale,
})
export type SeedVariant = z.infer<typeof SeedVariant>

export const SeedProduct = z.strictObject({
  handle: Handle,
  seller: Handle,
  category: Handle,
  title_id: Text,
  title_en: Text,
  description_id: Text,
  description_en: Text,
  storage_id: Text.nullable(),
  shelf_life_days: z.int().positive().nullable(),
  perishable: z.boolean(),
  max_transit_days: z.int().positive().nullable(),
  cargo_only: z.boolean(),
  fragile: z.boolean(),
  lead_time_days: z.int().nonnegative(),
  tax_class: z.enum(["bebas", "umum"]),
  certifications: z.array(z.enum(["organik-sni-6729", "psat-pduk", "pirt", "halal"])),
  attributes: z.record(z.string(), Text),
  option_name: Text,
  pictures: z.array(z.strictObject({ file: PictureFile, alt_id: Text, alt_en: Text })).min(1),
  variants: z.array(SeedVariant).min(1),
})
export type SeedProduct = z.infer<typeof SeedProduct>

export const SeedShippingOption = z.strictObject({
  service: DeliveryService,
  name: Text,
  description_id: Text,
  description_en: Text,
})
export type SeedShippingOption = z.infer<typeof SeedShippingOption>

export const SeedAccount = z.strictObject({
  email: z.email().endsWith("@sebiduk.test"),
  kind: z.enum(["office", "customer"]),
  first_name: Text,
  last_name: Text,
  role: z.enum([
    "administrator",
    "verifier",
    "programme_officer",
    "finance",
    "seller_owner",
    "buyer",
    "company_admin",
    "company_member",
  ]),
  phone: Phone.nullable(),
  kecamatan_code: KecamatanCode.nullable(),
  seller: Handle.nullable(),
  company: Handle.nullable(),
})
export type SeedAccount = z.infer<typeof SeedAccount>

export const SeedAccounts = z.strictObject({ password: Text, accounts: z.array(SeedAccount).min(1) })

/** Postcodes of OKU Timur: one per kecamatan, except Martapura (16.08.01), which has one per desa. */
export const SeedPostcodes = z.strictObject({
  kecamatan: z.record(KecamatanCode, Postcode),
  desa: z.record(DesaCode, Postcode),
})
export type SeedPostcodes = z.infer<typeof SeedPostcodes>
