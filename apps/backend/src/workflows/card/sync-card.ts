import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { PURCHASE_MODULE } from "../../modules/purchase"
import type { PurchaseService } from "../../modules/purchase/service"
import type { PaymentGateway, PaymentState } from "../../providers/payment-gateway"
import { asRefused, messageOf } from "../../refused"
import { cancelOrderOfPurchaseWorkflow } from "../purchase/cancel-order"
import { completePurchaseWorkflow } from "../purchase/complete-purchase"
import { confirmPaymentWorkflow } from "../purchase/confirm-payment"
import { openSplits, loadParts } from "../purchase/load-parts"
import { listCardSessions, type CardSession } from "./card-session"
import { writeDisputes } from "./write-disputes"
import { writeReturned } from "./write-returned"

const WAIT_S = 30

/**
 * Brings everything of ours to where the provider says that a card's payment is: a purchase that lost its browser is
 * completed, its money taken, refunds and disputes of elsewhere are written down, and what pays no purchase is let go
 * or given back. It asks for the payment itself, so notices may come in any order, twice or never. Safe to repeat.
 * @throws Error when the provider or the database is away; nothing is half done then that the next try does not end
 */
export async function syncCard(
  container: MedusaContainer,
  gateway: PaymentGateway,
  reference: string,
): Promise<void> {
  await container.resolve(Modules.LOCKING).execute(
    `card:${reference}`,
    async () => {
      const state = await gateway.readPayment(reference)
      if (!state.session_id) return
      const [session] = await listCardSessions(container, { id: state.session_id })
      if (!session || session.reference !== reference) return letGo(container, gateway, state)
      const [purchase] = await container
        .resolve<PurchaseService>(PURCHASE_MODULE)
        .listPurchases({ payment_collection_id: session.payment_collection_id }, { take: 1 })
      if (purchase?.placed_at) {
        if (session.is_used) await follow(container, gateway, { purchase_id: purchase.id, state })
        else await letGo(container, gateway, state)
      } else if (state.stage === "held" || state.stage === "taken") {
        await complete(container, gateway, { session, state })
      }
    },
    { timeout: WAIT_S },
  )
}

/** A purchase whose browser never came back; a cart that cannot be bought any more takes no money. */
async function complete(
  container: MedusaContainer,
  gateway: PaymentGateway,
  { session, state }: { session: CardSession; state: PaymentState },
): Promise<void> {
  const { errors } = await completePurchaseWorkflow(container).run({
    input: {
      cart_id: session.cart_id,
      expected_total_idr: state.amount_idr,
      payment_method: "card",
      ...(session.locale && { locale: session.locale }),
    },
    throwOnError: false,
  })
  const error: unknown = errors[0]?.error
  if (!error) return
  const refused = asRefused(error)
  if (!refused || refused.body.code === "PAYMENT_PROVIDER_AWAY")
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, messageOf(error))
  await letGo(container, gateway, await gateway.readPayment(state.reference))
}

/** Money that pays no purchase. */
async function letGo(
  container: MedusaContainer,
  gateway: PaymentGateway,
  state: PaymentState,
): Promise<void> {
  const { reference, stage, taken_idr, returned_idr } = state
  const left = taken_idr - returned_idr
  if (stage === "held") await gateway.cancel(reference)
  else if (stage === "taken" && left > 0)
    await gateway.refund({ reference, amount_idr: left, refund_key: `orphan:${reference}` })
  else return
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(`[cards] ${reference} paid no purchase; ${left > 0 ? left : state.amount_idr} rupiah went back`)
}

/** A purchase that stands, and the payment that is its own. */
async function follow(
  container: MedusaContainer,
  gateway: PaymentGateway,
  { purchase_id, state }: { purchase_id: string; state: PaymentState },
): Promise<void> {
  const purchase = await loadParts(container, { id: purchase_id })
  const standing = openSplits(purchase)
  if (!purchase.paid_at && standing.length > 0) {
    if (state.stage === "held" || state.stage === "taken")
      await confirmPaymentWorkflow(container).run({ input: { purchase_id, captured_by: "" } })
    if (state.stage === "ended") {
      for (const { order_id } of standing)
        await cancelOrderOfPurchaseWorkflow(container).run({
          input: { purchase_id, order_id, by: "expiry", reason: "" },
        })
    }
  }
  if (state.returned_idr > 0)
    await writeReturned(container, { gateway, purchase_id, reference: state.reference })
  if (state.is_disputed) await writeDisputes(container, { gateway, purchase_id, reference: state.reference })
}
