import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  LicenceKind,
  LicenceState,
  VERIFICATION_PAGE_SIZE,
  type AdminListVerificationInput,
  type Age,
  type QueueItem,
  type StaffRole,
  type VerificationListResponse,
} from "@sebiduk/contracts"
import { licenceDecisions, sellerDecisions } from "./decisions"

const DAY_MS = 86_400_000
const OPEN: string[] = ["submitted", "checked"]
const BUSINESS = ["id", "name", "owner_name", "kecamatan", "desa", "desa_code"]

const BusinessRow = z.object({
  id: z.string(),
  name: z.string(),
  owner_name: z.string(),
  kecamatan: z.string(),
  desa: z.string(),
  desa_code: z.string(),
})
const LicenceRow = z.object({
  id: z.string(),
  type: LicenceKind,
  number: z.string().nullable(),
  state: LicenceState,
  submitted_at: z.coerce.date().nullable(),
  updated_at: z.coerce.date(),
  business: BusinessRow,
})
const ShopRow = z.object({
  id: z.string(),
  name: z.string(),
  submitted_at: z.coerce.date().nullable(),
  updated_at: z.coerce.date(),
  business: BusinessRow.extend({ licences: z.array(z.object({ state: LicenceState })) }),
})

/** Who looks: a verifier sees the licences of their kecamatan, the Dinas everything. */
export type Viewer = { role: StaffRole; kecamatan_code: string | null }
/** One open thing, with whose turn it is and where it belongs. */
type Waiting = { item: QueueItem; waits_for: "kecamatan" | "dinas"; desa_code: string }

/** How long something waits, in whole days. */
export function ageOf(since: Date, now: Date): Age {
  const days = Math.floor((now.getTime() - since.getTime()) / DAY_MS)
  if (days < 1) return "today"
  if (days <= 3) return "days_1_3"
  return days <= 7 ? "days_4_7" : "over_7"
}

async function rowsOf<T extends z.ZodType>(
  container: MedusaContainer,
  schema: T,
  query: { entity: string; fields: string[]; filters: Record<string, unknown> },
): Promise<z.infer<T>[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph(query)
  return z.array(schema).parse(data)
}

const toBusiness = ({ id, name, owner_name, kecamatan, desa }: z.infer<typeof BusinessRow>) => ({
  id,
  name,
  owner_name,
  kecamatan,
  desa,
})

async function openLicences(container: MedusaContainer, viewer: Viewer, now: Date): Promise<Waiting[]> {
  const rows = await rowsOf(container, LicenceRow, {
    entity: "licence",
    fields: [
      "id",
      "type",
      "number",
      "state",
      "submitted_at",
      "updated_at",
      ...BUSINESS.map((field) => `business.${field}`),
    ],
    filters: { state: OPEN },
  })
  return rows.map(({ id, type, number, state, submitted_at, updated_at, business }) => {
    const since = submitted_at ?? updated_at
    return {
      waits_for: state === "submitted" ? "kecamatan" : "dinas",
      desa_code: business.desa_code,
      item: {
        kind: "licence",
        id,
        business: toBusiness(business),
        type,
        number,
        state,
        waiting_since: since.toISOString(),
        age: ageOf(since, now),
        decisions: licenceDecisions(state, viewer.role),
      },
    }
  })
}

async function openShops(container: MedusaContainer, viewer: Viewer, now: Date): Promise<Waiting[]> {
  const rows = await rowsOf(container, ShopRow, {
    entity: "seller",
    fields: [
      "id",
      "name",
      "submitted_at",
      "updated_at",
      ...BUSINESS.map((field) => `business.${field}`),
      "business.licences.state",
    ],
    filters: { status: "in_review" },
  })
  return rows.map(({ id, name, submitted_at, updated_at, business }) => {
    const since = submitted_at ?? updated_at
    return {
      waits_for: "dinas",
      desa_code: business.desa_code,
      item: {
        kind: "shop",
        id,
        business: toBusiness(business),
        shop_name: name,
        waiting_since: since.toISOString(),
        age: ageOf(since, now),
        decisions: sellerDecisions("in_review", viewer.role),
        open_licences: business.licences.filter(({ state }) => OPEN.includes(state)).length,
      },
    }
  })
}

const countBy = <Key extends string>(all: readonly Waiting[], keyOf: (one: Waiting) => Key) => {
  const counts = new Map<Key, number>()
  for (const one of all) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1)
  return (key: Key): number => counts.get(key) ?? 0
}

/**
 * What waits for a check or a decision, the oldest first. All that is open is read, two queries, and counted;
 * what is decided never is.
 */
export async function loadQueue(
  container: MedusaContainer,
  viewer: Viewer,
  filter: AdminListVerificationInput,
  now: Date,
): Promise<VerificationListResponse> {
  const isVerifier = viewer.role === "verifier"
  const open = [
    ...(await openLicences(container, viewer, now)),
    ...(isVerifier ? [] : await openShops(container, viewer, now)),
  ].filter(({ desa_code }) => !isVerifier || desa_code.startsWith(`${viewer.kecamatan_code}.`))

  const found = open
    .filter(
      ({ item, waits_for, desa_code }) =>
        (filter.kind === undefined || item.kind === filter.kind) &&
        (filter.waits_for === undefined || waits_for === filter.waits_for) &&
        (filter.age === undefined || item.age === filter.age) &&
        (filter.kecamatan_code === undefined || desa_code.startsWith(`${filter.kecamatan_code}.`)),
    )
    .map(({ item }) => item)
    .sort((a, b) => a.waiting_since.localeCompare(b.waiting_since) || a.id.localeCompare(b.id))

  const ages = countBy(open, ({ item }) => item.age)
  const turns = countBy(open, ({ waits_for }) => waits_for)
  const start = (filter.page - 1) * VERIFICATION_PAGE_SIZE
  return {
    items: found.slice(start, start + VERIFICATION_PAGE_SIZE),
    page: { page: filter.page, page_size: VERIFICATION_PAGE_SIZE, total: found.length },
    counts: {
      by_age: {
        today: ages("today"),
        days_1_3: ages("days_1_3"),
        days_4_7: ages("days_4_7"),
        over_7: ages("over_7"),
      },
      kecamatan: turns("kecamatan"),
      dinas: turns("dinas"),
    },
  }
}
