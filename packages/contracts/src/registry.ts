import { GOODS_KINDS, SELLER_STATUSES, todayInWib } from "@sebiduk/domain"
import { z } from "zod"
import { Phone, Postcode } from "./address-fields"
import { Licence, LicenceKind, LicenceState } from "./licence"
import { Instant, Page, PageNumber } from "./paging"
import { plainText } from "./text"

export const GoodsKind = z.enum(GOODS_KINDS)

export const SECTORS = [
  "beras",
  "jambu",
  "rotan",
  "makanan-minuman",
  "pertanian",
  "peternakan-perikanan",
  "kerajinan",
  "fesyen",
  "perdagangan",
  "jasa",
  "lainnya",
] as const
export const Sector = z.enum(SECTORS)
export type Sector = z.infer<typeof Sector>

export const SCALES = ["mikro", "kecil", "menengah"] as const
export const Scale = z.enum(SCALES)

/** A kecamatan of OKU Timur by its Kemendagri code. */
export const KecamatanCode = z.string().regex(/^16\.08\.\d{2}$/)
/** A desa of OKU Timur by its Kemendagri code. */
export const DesaCode = z.string().regex(/^16\.08\.\d{2}\.[12]\d{3}$/)

const Name = plainText().min(2).max(120)
/** A year that has begun in WIB; asked on every parse, for a process lives past New Year. */
const PastYear = z
  .int()
  .min(1900)
  .check(({ value, issues }) => {
    const maximum = Number(todayInWib(new Date()).slice(0, 4))
    if (value <= maximum) return
    issues.push({ code: "too_big", origin: "number", maximum, inclusive: true, input: value })
  })
  .max(2100)

/** What is on record of a business; NIK and NPWP are sent in full and never come back but masked. */
export const BusinessFields = z.strictObject({
  name: Name,
  legal_form: plainText().min(2).max(60),
  owner_name: Name,
  sector: Sector,
  scale: Scale,
  established_year: PastYear.nullable().default(null),
  employees: z.int().min(0).max(100_000).nullable().default(null),
  is_pkp: z.boolean().default(false),
  street: plainText().min(3).max(200),
  desa_code: DesaCode,
  postcode: Postcode,
  phone: Phone,
  email: z.email().max(254).nullable().default(null),
})

export const AdminCreateBusiness = BusinessFields.extend({
  nik: plainText().max(40).nullable().default(null),
  npwp: plainText().max(40).nullable().default(null),
  nib: plainText().max(40).nullable().default(null),
})
export type AdminCreateBusinessInput = z.infer<typeof AdminCreateBusiness>

const Created = AdminCreateBusiness.shape
/** What is not sent stays as it is, which a default would not. */
export const AdminUpdateBusiness = AdminCreateBusiness.omit({ nib: true })
  .extend({
    established_year: Created.established_year.unwrap(),
    employees: Created.employees.unwrap(),
    is_pkp: Created.is_pkp.unwrap(),
    email: Created.email.unwrap(),
    nik: Created.nik.unwrap(),
    npwp: Created.npwp.unwrap(),
  })
  .partial()
export type AdminUpdateBusinessInput = z.infer<typeof AdminUpdateBusiness>

/** What the office looks at twice: a NIK first given out elsewhere, an NPWP whose check digit does not fit. */
export const IdentityWarning = z.enum(["NIK_OTHER_KECAMATAN", "NPWP_CHECK_DIGIT"])
export type IdentityWarning = z.infer<typeof IdentityWarning>

export const BusinessShop = z.strictObject({
  id: z.string(),
  handle: z.string().nullable(),
  name: z.string(),
  status: z.enum(SELLER_STATUSES),
})

export const BusinessCard = z.strictObject({
  id: z.string(),
  name: z.string(),
  owner_name: z.string(),
  sector: z.string(),
  scale: z.string(),
  desa: z.string(),
  kecamatan: z.string(),
  nib: z.string().nullable(),
  /** The licence that matters most to the office: the one furthest from standing, or null without any. */
  licence_state: LicenceState.nullable(),
})
export type BusinessCard = z.infer<typeof BusinessCard>

export const Business = z.strictObject({
  id: z.string(),
  code: z.string().nullable(),
  name: z.string(),
  legal_form: z.string(),
  owner_name: z.string(),
  sector: z.string(),
  scale: z.string(),
  established_year: z.int().nullable(),
  employees: z.int().nullable(),
  is_pkp: z.boolean(),
  street: z.string(),
  desa_code: z.string(),
  desa: z.string(),
  kecamatan: z.string(),
  postcode: z.string(),
  phone: z.string(),
  email: z.string().nullable(),
  /** Masked: `1608**********34`. */
  nik: z.string().nullable(),
  npwp: z.string().nullable(),
  nib: z.string().nullable(),
  warnings: z.array(IdentityWarning),
  created_at: Instant,
  updated_at: Instant,
  shop: BusinessShop.nullable(),
  licences: z.array(Licence),
})
export type Business = z.infer<typeof Business>

export const AdminListBusinesses = z.strictObject({
  /** Name, owner, desa, or the beginning of a NIB. */
  q: plainText().max(100).optional(),
  kecamatan_code: KecamatanCode.optional(),
  desa_code: DesaCode.optional(),
  sector: Sector.optional(),
  /** Businesses that have a licence of this type (any, when none is named) in this state. */
  licence_type: LicenceKind.optional(),
  licence_state: LicenceState.optional(),
  page: PageNumber,
})
export type AdminListBusinessesInput = z.infer<typeof AdminListBusinesses>
export const BUSINESS_PAGE_SIZE = 50

export const BusinessListResponse = z.strictObject({ businesses: z.array(BusinessCard), page: Page })
export type BusinessListResponse = z.infer<typeof BusinessListResponse>
export const BusinessResponse = z.strictObject({ business: Business })
export type BusinessResponse = z.infer<typeof BusinessResponse>

/** How many businesses are recorded, hold an approved NIB, have an open shop, and sell something. */
export const RegistrySummaryResponse = z.strictObject({
  recorded: z.int(),
  licensed: z.int(),
  shop_open: z.int(),
  listed: z.int(),
})

/** Columns of the registry's CSV, in import and export alike; a masked NIK or NPWP is left as it is on record. */
export const REGISTRY_COLUMNS = [
  "nib",
  "nik",
  "npwp",
  "nama_usaha",
  "nama_pemilik",
  "bentuk_usaha",
  "sektor",
  "skala",
  "tahun_berdiri",
  "tenaga_kerja",
  "alamat",
  "kode_desa",
  "desa",
  "kecamatan",
  "kode_pos",
  "telepon",
  "email",
] as const
export type RegistryColumn = (typeof REGISTRY_COLUMNS)[number]

export const IMPORT_MAX_BYTES = 20_000_000
/** Row errors kept and shown; the count goes on. */
export const IMPORT_MAX_ERRORS = 500

export const ImportRowError = z.strictObject({
  /** Line of the file, the header being 1. */
  line: z.int().positive(),
  column: z.string(),
  code: z.string(),
  /** What would be valid, in Bahasa. */
  expected: z.string(),
})
export type ImportRowError = z.infer<typeof ImportRowError>

/** Matched only by name and desa, or by a NIK that several records carry: somebody should look. */
export const ImportFlag = z.strictObject({
  line: z.int().positive(),
  business_id: z.string(),
  business_name: z.string(),
  reason: z.enum(["name_and_desa", "nik_shared"]),
})
export type ImportFlag = z.infer<typeof ImportFlag>

export const IMPORT_STATES = ["checked", "running", "done", "failed"] as const

export const RegistryImport = z.strictObject({
  id: z.string(),
  file_name: z.string(),
  state: z.enum(IMPORT_STATES),
  rows: z.int().nonnegative(),
  /** Rows worked off so far, of a run. */
  rows_done: z.int().nonnegative(),
  created: z.int().nonnegative(),
  updated: z.int().nonnegative(),
  unchanged: z.int().nonnegative(),
  refused: z.int().nonnegative(),
  flagged: z.int().nonnegative(),
  errors: z.array(ImportRowError),
  flags: z.array(ImportFlag),
  created_by: z.string(),
  created_at: Instant,
  finished_at: Instant.nullable(),
})
export type RegistryImport = z.infer<typeof RegistryImport>
export const RegistryImportResponse = z.strictObject({ import: RegistryImport })
export const RegistryImportListResponse = z.strictObject({ imports: z.array(RegistryImport) })
