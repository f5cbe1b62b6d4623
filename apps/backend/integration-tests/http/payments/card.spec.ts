import type { StripeFake } from "@sebiduk/stripe-fake"
import type { PurchaseService } from "../../../src/modules/purchase/service"
import { anAreaTree } from "../../support/areas"
import { aCardBuyer, ASKS, aStripe, DECLINED, GOOD, intentOf, takeCards } from "../../support/card"
import { aProduct, aSeller, type ProductFixture } from "../../support/catalogue"
import { balancesOf, potOf } from "../../support/ledger"
import { quiet } from "../../support/quiet"
import { runWorkflow } from "../../support/run-workflow"
import { aShopper, orderOf, refusal, type Placed } from "../../support/shopper"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

takeCards()

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let stripe: StripeFake
    let world: World
    let rice: ProductFixture
    let basket: ProductFixture
    beforeAll(async () => {
      stripe = await aStripe()
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      const product = async (handle: string) =>
        aProduct(getContainer(), world, {
          seller: await aSeller(getContainer(), { handle }),
          title: handle,
          variants: [{ stock: 10 }],
        })
      rice = await product("sawah")
      basket = await product("anyam")
      await quiet(getContainer())
    })
    beforeEach(() => stripe.control.reset())
    afterAll(() => stripe.close())

    const shopper = () => aShopper(api, world)
    const buyer = () => aCardBuyer(api, world, stripe)
    const lines = (quantity = 2) =>
      [rice, basket].map(({ variants }) => ({ variant_id: theOnly(variants).id, quantity }))
    const aCart = (quantity = 2) => shopper().ready(...lines(quantity))
    const seen = async ({ id, token }: Placed) => orderOf(await shopper().getOrder(id, token))
    const charged = () => stripe.control.charges().filter(({ captured }) => captured)
    const purchases = () => getContainer().resolve<PurchaseService>("purchase").listPurchases({})
    const statuses = () => stripe.control.intents().map(({ status }) => status)

    describe("a cart", () => {
      it("may be paid by card", async () => {
        const { payment_methods } = await aCart()
        expect(payment_methods).toContainEqual({ method: "card", refusal: null })
      })

      it("opens one payment of its total, in hundredths at Stripe", async () => {
        const cart = await aCart()
        const first = await buyer().prepare(cart)
        expect(first).toMatchObject({
          publishable_key: "pk_test_suite",
          amount_idr: cart.total_idr,
          is_authorised: false,
        })
        expect(await buyer().prepare(cart)).toEqual(first)
        expect(stripe.control.intents()).toHaveLength(1)
        expect(stripe.control.intents()[0]).toMatchObject({
          amount: cart.total_idr * 100,
          currency: "idr",
          capture_method: "manual",
          metadata: { cart_id: cart.id, locale: "en" },
        })
      })

      it("opens another payment for another total, and lets the first go", async () => {
        const cart = await aCart()
        const held = await buyer().authorise(cart)
        const [line] = cart.groups[0]?.lines ?? []
        await shopper().post.quantity(cart.id, line?.id ?? "", 3)
        const changed = await shopper().deliverBy(cart.id, "regular")
        expect(refusal(await buyer().post.prepare(cart))).toMatchObject({ code: "TOTAL_CHANGED" })
        const opened = await buyer().prepare(changed)
        expect(opened.amount_idr).toBe(changed.total_idr)
        expect(intentOf(opened)).not.toBe(held)
        expect(statuses()).toEqual(["canceled", "requires_payment_method"])
      })

      it("opens none while Stripe is away, and one when it is back", async () => {
        const cart = await aCart()
        stripe.control.fail({ kind: "broken", matches: "POST /v1/payment_intents" })
        expect(refusal(await buyer().post.prepare(cart))).toEqual({
          status: 409,
          code: "PAYMENT_PROVIDER_AWAY",
        })
        expect((await buyer().prepare(cart)).amount_idr).toBe(cart.total_idr)
      })
    })

    describe("a completion", () => {
      it("takes the money once, and the ledger says whose it is", async () => {
        const cart = await aCart()
        const { placed } = await buyer().buy(cart)
        const order = await seen(placed)
        expect(order).toMatchObject({ payment_method: "card", state: "processing", transfer: null })
        expect(order.paid_at).not.toBeNull()
        expect(charged().map(({ amount_captured }) => amount_captured)).toEqual([cart.total_idr * 100])
        expect(await potOf(getContainer())).toBe(cart.total_idr)
      })

      it("asks the buyer's bank where it wants to be asked", async () => {
        const cart = await aCart()
        const intent = intentOf(await buyer().prepare(cart))
        stripe.control.pay({ intent, card: ASKS })
        expect(refusal(await buyer().post.complete(cart))).toEqual({ status: 409, code: "PAYMENT_NOT_READY" })
        stripe.control.authenticate({ intent, approved: true })
        await buyer().complete(cart)
        expect(charged()).toHaveLength(1)
      })

      it("is refused without a card, for a declined one, and succeeds with the next: one purchase", async () => {
        const cart = await aCart()
        expect(refusal(await buyer().post.complete(cart))).toEqual({ status: 409, code: "PAYMENT_NOT_READY" })
        const intent = intentOf(await buyer().prepare(cart))
        stripe.control.pay({ intent, card: DECLINED })
        expect(refusal(await buyer().post.complete(cart))).toEqual({ status: 409, code: "PAYMENT_DECLINED" })
        expect(await purchases()).toEqual([])
        expect(await shopper().cart(cart.id)).toMatchObject({ id: cart.id, total_idr: cart.total_idr })
        expect(intentOf(await buyer().prepare(cart))).toBe(intent)
        stripe.control.pay({ intent, card: GOOD })
        await buyer().complete(cart)
        expect(await purchases()).toHaveLength(1)
        expect(charged()).toHaveLength(1)
      })

      it("is one purchase and one charge for two tabs and a double click", async () => {
        const cart = await aCart()
        await buyer().authorise(cart)
        const answers = await Promise.all([1, 2, 3].map(() => buyer().complete(cart)))
        expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
        expect((await buyer().complete(cart)).id).toBe(answers[0]?.id)
        expect(charged()).toHaveLength(1)
      })

      it("lets the card go when the goods are gone", async () => {
        const cart = await aCart(8)
        await buyer().authorise(cart)
        await shopper().buy(...lines(8))
        expect(refusal(await buyer().post.complete(cart))).toMatchObject({
          status: 409,
          code: "QUANTITY_ABOVE_STOCK",
        })
        expect(statuses()).toEqual(["canceled"])
        expect(charged()).toEqual([])
        expect(await purchases()).toHaveLength(1)
      })

      it("is refused for a card that was authorised for another total, which is let go", async () => {
        const cart = await aCart()
        await buyer().authorise(cart)
        const [line] = cart.groups[0]?.lines ?? []
        await shopper().post.quantity(cart.id, line?.id ?? "", 3)
        const changed = await shopper().deliverBy(cart.id, "regular")
        expect(refusal(await buyer().post.complete(changed))).toEqual({
          status: 409,
          code: "PAYMENT_NOT_READY",
        })
        expect(statuses()).toEqual(["canceled"])
        expect(await purchases()).toEqual([])
      })

      it("lets the card go when the buyer transfers the money after all", async () => {
        const cart = await aCart()
        await buyer().authorise(cart)
        const placed = await shopper().complete(cart)
        expect((await seen(placed)).payment_method).toBe("transfer")
        expect(statuses()).toEqual(["canceled"])
      })
    })

    describe("a lost answer", () => {
      const lost = (matches: string) => stripe.control.fail({ kind: "hangs_up", matches, times: 3 })
      const sync = () =>
        runWorkflow(getContainer(), "sync-unpaid-cards", {
          before: new Date(Date.now() + 1_000).toISOString(),
        })

      it("of the capture leaves a purchase that stands, and one capture", async () => {
        const cart = await aCart()
        await buyer().authorise(cart)
        lost("/capture")
        const placed = await buyer().complete(cart)
        await sync()
        await sync()
        expect((await seen(placed)).paid_at).not.toBeNull()
        expect(charged()).toHaveLength(1)
        expect(await potOf(getContainer())).toBe(cart.total_idr)
      })

      it("of a capture that never came to Stripe is made good by the next look", async () => {
        const cart = await aCart()
        await buyer().authorise(cart)
        stripe.control.fail({ kind: "broken", matches: "/capture" })
        const placed = await buyer().complete(cart)
        expect((await seen(placed)).state).toBe("awaiting_payment")
        expect(charged()).toEqual([])
        expect((await buyer().complete(cart)).id).toBe(placed.id)
        expect((await seen(placed)).state).toBe("processing")
        expect(charged()).toHaveLength(1)
      })

      it("of the refund gives back once", async () => {
        const { placed, intent } = await buyer().buy(await aCart())
        const before = await potOf(getContainer())
        const [part] = (await seen(placed)).orders
        lost("POST /v1/refunds")
        expect((await shopper().cancel(placed, part?.id)).status).toBe(200)
        const pay = () =>
          runWorkflow(getContainer(), "pay-refunds", { before: new Date(Date.now() + 1_000).toISOString() })
        await pay()
        await pay()
        expect(stripe.control.refunds().map((row) => [row.payment_intent, row.amount])).toEqual([
          [intent, (part?.total_idr ?? 0) * 100],
        ])
        expect(await potOf(getContainer())).toBe(before - (part?.total_idr ?? 0))
        expect(await balancesOf(getContainer())).not.toHaveProperty("buyers")
      })
    })

    it("gives a cancelled part back to the card, and leaves the other", async () => {
      const { placed } = await buyer().buy(await aCart())
      const [part, other] = (await seen(placed)).orders
      await shopper().cancel(placed, part?.id)
      const after = await seen(placed)
      expect(after.orders.map(({ state, refunded_idr }) => [state, refunded_idr])).toEqual([
        ["cancelled", part?.total_idr],
        ["processing", 0],
      ])
      expect(await potOf(getContainer())).toBe(other?.total_idr)
    })
  },
})
