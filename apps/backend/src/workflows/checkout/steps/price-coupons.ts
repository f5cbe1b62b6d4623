import type { ComputeActions, PromotionDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CouponKind, CouponMemory } from "@sebiduk/contracts"
import { couponProblem, MAX_COUPONS } from "@sebiduk/domain"
import { couponRefused } from "../coupon-refused"
import { loadPromotionContext, mayBeDiscounted } from "../load-promotion-context"
import type { PromotionContext } from "../promotion-context"
import { wholeActions } from "../whole-actions"

export type CouponChange = { add?: string; remove?: string }
type Input = CouponChange & { cart_id: string }

/** Stands for a buyer who has not said who they are: core insists on one for "once per customer". */
const NOBODY = "nobody"

const same = (a: string, b: string): boolean => a.toUpperCase() === b.toUpperCase()

function kindOf({ application_method: method }: PromotionDTO): CouponKind {
  if (method?.target_type === "shipping_methods") return "delivery"
  return method?.type === "percentage" ? "percentage" : "amount"
}

/** Whether this cart would take more than is left of the money a campaign may cost. */
function isOverBudget({ campaign }: PromotionDTO, discount: number): boolean {
  const { type, limit, used } = campaign?.budget ?? {}
  return type === "spend" && typeof limit === "number" && (used ?? 0) + discount > limit
}

type Priced = { cart: PromotionContext; actions: readonly ComputeActions[]; now: Date }

function toMemory(code: string, promotion: PromotionDTO | undefined, priced: Priced): CouponMemory {
  const { cart, actions, now } = priced
  const own = actions.filter((action) => action.code === code)
  const discount = own.reduce((sum, action) => ("amount" in action ? sum + Number(action.amount) : sum), 0)
  const kind = promotion ? kindOf(promotion) : "amount"
  const costs = (kind === "delivery" ? cart.shipping_methods : cart.items).filter(
    ({ subtotal }) => subtotal > 0,
  )
  const problem = couponProblem(
    promotion && {
      is_open: promotion.status === "active" && !promotion.is_automatic,
      starts_at: toDate(promotion.campaign?.starts_at),
      ends_at: toDate(promotion.campaign?.ends_at),
      is_used_up:
        own.some(
          ({ action }) => action === "campaignBudgetExceeded" || action === "promotionLimitExceeded",
        ) || isOverBudget(promotion, discount),
      taken_off: costs.length === 0 ? "nothing_yet" : discount,
    },
    now,
  )
  return { code, kind, problem: problem ?? null }
}

const toDate = (instant: Date | string | null | undefined): Date | null =>
  instant ? new Date(instant) : null

/** Nothing of the cart is to be written without `metadata`. */
type PricedCart = { actions: ComputeActions[]; metadata?: NonNullable<PromotionContext["metadata"]> }

export const priceCouponsStepId = "price-coupons"

/**
 * What core's promotions take off a cart with its coupons, in whole rupiah, and why a coupon takes nothing off.
 * @throws Refused COUPON_REFUSED (409) when the coupon to be added takes nothing off
 */
export const priceCouponsStep = createStep(
  priceCouponsStepId,
  async ({ cart_id, add, remove }: Input, { container }) => {
    if (add === undefined && !(await mayBeDiscounted(container, cart_id))) {
      return new StepResponse<PricedCart>({ actions: [] })
    }
    const promotions = container.resolve(Modules.PROMOTION)
    const cart = await loadPromotionContext(container, cart_id)
    const kept = (cart.metadata?.coupons ?? [])
      .map(({ code }) => code)
      .filter((code) => !remove || !same(code, remove))
    const isNew = add !== undefined && !kept.some((code) => same(code, add))
    const asked = isNew ? [...kept, add, add.toUpperCase()] : kept
    const found =
      asked.length === 0
        ? []
        : await promotions.listPromotions(
            { code: asked },
            { relations: ["application_method", "campaign", "campaign.budget"] },
          )
    const added = isNew ? (found.find(({ code }) => code && same(code, add))?.code ?? add) : undefined
    const codes = added === undefined ? kept : [...kept, added]
    if (added !== undefined && codes.length > MAX_COUPONS) throw couponRefused(added, "too_many", "code")

    const context = {
      ...cart,
      email: cart.email?.toLowerCase() ?? NOBODY,
      customer_id: cart.customer_id ?? NOBODY,
    }
    const price = async (some: string[]) => wholeActions(await promotions.computeActions(some, context), cart)
    const actions = await price(codes)
    const now = new Date()
    const coupons = codes.map((code) =>
      toMemory(
        code,
        found.find((promotion) => promotion.code === code),
        { cart, actions, now },
      ),
    )
    const refused = coupons.find(({ code }) => code === added)
    if (refused?.problem) throw couponRefused(refused.code, refused.problem, "code")
    const good = coupons.filter(({ problem }) => !problem).map(({ code }) => code)
    return new StepResponse<PricedCart>({
      // Core stacks coupons: without one of them the others take off something else.
      actions: good.length < codes.length ? await price(good) : actions,
      metadata: { ...cart.metadata, coupons },
    })
  },
)
