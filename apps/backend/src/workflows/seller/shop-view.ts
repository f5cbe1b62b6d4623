import type { MedusaContainer } from "@medusajs/framework/types"
import type { Licence, LicenceReminder, OwnBusiness, Shop } from "@sebiduk/contracts"
import { onboardingProgress, todayInWib, whoActsNext, type OnboardingFacts } from "@sebiduk/domain"
import { toDecisions, toLicence } from "../../registry/licence-view"
import { toHoliday } from "./holiday"
import { loadShopFacts, type ShopFacts } from "./shop-facts"

/** Licences that run out within so many days are pointed out. */
const REMIND_DAYS = 60
const DAY_MS = 86_400_000

/** What decides whose turn it is and which step comes next. */
export const toOnboarding = ({
  status,
  handle,
  business,
  product_count,
  held_back,
}: ShopFacts): OnboardingFacts => ({
  status,
  has_identity: business !== null,
  has_shop: handle !== null,
  licences: (business?.licences ?? []).map(({ type, state }) => ({ type, state })),
  product_count,
  held_back,
})

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)

type ShopLicences = readonly Pick<Licence, "id" | "type" | "state" | "valid_until">[]

/** The approved licences that run out soon and those that ran out, the most pressing first. */
export function toReminders(licences: ShopLicences, today: string): LicenceReminder[] {
  return licences
    .flatMap(({ id, type, state, valid_until }) =>
      valid_until !== null && (state === "approved" || state === "expired")
        ? [{ licence_id: id, type, valid_until, days_left: daysBetween(today, valid_until) }]
        : [],
    )
    .filter(({ days_left }) => days_left <= REMIND_DAYS)
    .sort((a, b) => a.days_left - b.days_left)
}
function toOwnBusiness({ business, nik, npwp }: ShopFacts): OwnBusiness | null {
  if (!business) return null
  const { licences: _licences, created_at: _created_at, ...row } = business
  return { ...row, nik, npwp }
}

/** The licences of a shop with their evidence, by type and age. */
export function toLicences({ business, evidence }: ShopFacts): Licence[] {
  const paperOf = new Map(evidence.map((paper) => [paper.id, paper]))
  return (business?.licences ?? [])
    .toSorted((a, b) => a.type.localeCompare(b.type) || a.id.localeCompare(b.id))
    .map((row) => toLicence(row, paperOf.get(row.evidence_id ?? "")))
}

/** The shop as its own people see it, from facts that were read. */
export function toShop(facts: ShopFacts, today: string): Shop {
  const onboarding = toOnboarding(facts)
  const { steps, next_step } = onboardingProgress(onboarding)
  const licences = toLicences(facts)
  return {
    id: facts.id,
    handle: facts.handle,
    name: facts.name,
    line: facts.line,
    status: facts.status,
    description_id: facts.description_id,
    description_en: facts.description_en,
    dispatch_days: facts.dispatch_days,
    returns_id: facts.returns_id,
    minimum_order_idr: facts.minimum_order_idr,
    business: toOwnBusiness(facts),
    holiday: toHoliday(facts, today),
    steps,
    next_step,
    next: whoActsNext(onboarding),
    product_count: facts.product_count,
    licences,
    decisions: toDecisions(facts.decisions),
    reminders: toReminders(licences, today),
  }
}

/** The shop as every answer about it carries it. */
export async function loadShop(container: MedusaContainer, seller_id: string): Promise<Shop> {
  return toShop(await loadShopFacts(container, seller_id), todayInWib(new Date()))
}
