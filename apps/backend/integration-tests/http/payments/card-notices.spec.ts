import { signatureOf, type StripeFake } from "@sebiduk/stripe-fake"
import { z } from "@medusajs/framework/zod"
import type { InboxService } from "../../../src/modules/inbox/service"
import type { PurchaseService } from "../../../src/modules/purchase/service"
import { anAreaTree } from "../../support/areas"
import { aCardBuyer, ASKS, aStripe, GOOD, intentOf, takeCards, WEBHOOK_SECRET } from "../../support/card"
import { aProduct, aSeller, type ProductFixture } from "../../support/catalogue"
import { balancesOf, entriesOf, potOf } from "../../support/ledger"
import { quiet } from "../../support/quiet"
import { runWorkflow } from "../../support/run-workflow"
import { aShopper, orderOf, type Placed } from "../../support/shopper"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

takeCards()

const SETTLED = { timeout: 30_000, interval: 100 }
const Findings = z.array(z.object({ check: z.string(), subject: z.string(), repaired: z.boolean() }))

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let stripe: StripeFake
    let world: World
    let rice: ProductFixture
    let basket: ProductFixture
    let url = ""
    beforeAll(async () => {
      stripe = await aStripe()
      url = `${api.origin}/hooks/payment/stripe`
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
    beforeEach(() => {
      stripe.control.reset()
      stripe.control.webhooks({ mode: "now", url })
    })
    afterEach(() => stripe.control.settled())
    afterAll(() => stripe.close())

    const shopper = () => aShopper(api, world)
    const buyer = () => aCardBuyer(api, world, stripe)
    const lines = (quantity = 2) =>
      [rice, basket].map(({ variants }) => ({ variant_id: theOnly(variants).id, quantity }))
    const aCart = (quantity = 2) => shopper().ready(...lines(quantity))
    const seen = async ({ id, token }: Placed) => orderOf(await shopper().getOrder(id, token))
    const returnedOf = async (placed: Placed) =>
      (await seen(placed)).orders.reduce((sum, { refunded_idr }) => sum + refunded_idr, 0)
    const purchases = () => getContainer().resolve<PurchaseService>("purchase").listPurchases({})
    const notices = () => getContainer().resolve<InboxService>("inbox").listPaymentNotices({}, { take: null })
    const captured = () => stripe.control.charges().filter((charge) => charge.captured)
    /** Everything told was kept, and everything kept was worked on. */
    const worked = async () => {
      await stripe.control.settled()
      await vi.waitFor(async () => {
        expect((await notices()).filter(({ worked_at }) => !worked_at)).toEqual([])
      }, SETTLED)
    }
    const send = async (payload: string, headers: Record<string, string>, at = url) =>
      fetch(at, {
        method: "POST",
        body: payload,
        headers: { "content-type": "application/json", ...headers },
      })
    const reconcile = async () =>
      Findings.parse(
        (
          await runWorkflow(getContainer(), "reconcile", {
            now: new Date(Date.now() + 10 * 60_000).toISOString(),
            since: new Date(Date.now() - 86_400_000).toISOString(),
          })
        ).result,
      ).filter(({ check }) => check === "cards")

    describe("a notice", () => {
      it("is refused without Stripe's signature, kept nowhere and unknown elsewhere", async () => {
        const event = JSON.stringify({ id: "evt_x", object: "event", type: "x", data: { object: {} } })
        expect((await send(event, {})).status).toBe(400)
        expect((await send(event, { "stripe-signature": signatureOf(event, "whsec_other") })).status).toBe(
          400,
        )
        const other = { "stripe-signature": signatureOf(`${event} `, WEBHOOK_SECRET) }
        expect((await send(event, other)).status).toBe(400)
        expect((await send(event, {}, url.replace("stripe", "midtrans"))).status).toBe(404)
        expect(await notices()).toEqual([])
      })

      it("is kept once, however often it comes", async () => {
        const { placed } = await buyer().buy(await aCart())
        await worked()
        const kept = (await notices()).length
        await stripe.control.replay()
        await stripe.control.replay()
        await worked()
        expect(await notices()).toHaveLength(kept)
        expect(stripe.control.deliveries().every(({ status }) => status === 200)).toBe(true)
        expect(captured()).toHaveLength(1)
        expect((await seen(placed)).state).toBe("processing")
      })
    })

    describe("a lost browser", () => {
      it("loses no purchase: what was authorised is completed, in the buyer's language", async () => {
        const cart = await aCart()
        await buyer().authorise(cart)
        await vi.waitFor(async () => expect(await purchases()).toHaveLength(1), SETTLED)
        await worked()
        expect(theOnly(await purchases())).toMatchObject({
          cart_id: cart.id,
          payment_method: "card",
          locale: "en",
        })
        expect((await seen(await buyer().complete(cart))).paid_at).not.toBeNull()
        expect(captured()).toHaveLength(1)
      })

      it("and a browser at the same time make one purchase and one charge", async () => {
        const cart = await aCart()
        const intent = intentOf(await buyer().prepare(cart))
        stripe.control.webhooks({ mode: "now", times: 2 })
        stripe.control.pay({ intent, card: ASKS, bank: "approves" })
        const [first, second] = await Promise.all([buyer().complete(cart), buyer().complete(cart)])
        await worked()
        expect(first.id).toBe(second.id)
        expect(await purchases()).toHaveLength(1)
        expect(captured()).toHaveLength(1)
        expect(await potOf(getContainer())).toBe(cart.total_idr)
      })

      it("takes no money for goods that are gone", async () => {
        stripe.control.webhooks({ mode: "withheld" })
        const cart = await aCart(8)
        await buyer().authorise(cart)
        await shopper().buy(...lines(8))
        await stripe.control.deliver()
        await worked()
        expect(stripe.control.intents().map(({ status }) => status)).toEqual(["canceled"])
        expect(await purchases()).toHaveLength(1)
      })
    })

    it.each([false, true])("may come late, twice and in another order (backwards: %s)", async (reversed) => {
      stripe.control.webhooks({ mode: "withheld" })
      const { placed, intent } = await buyer().buy(await aCart())
      const before = await seen(placed)
      const [part] = before.orders
      await shopper().cancel(placed, part?.id)
      stripe.control.refund({ intent, amount: 1_000_000 })
      await stripe.control.deliver({ reversed, times: 2 })
      await worked()
      const left = before.total_idr - (part?.total_idr ?? 0) - 10_000
      expect(await potOf(getContainer())).toBe(left)
      expect(await returnedOf(placed)).toBe((part?.total_idr ?? 0) + 10_000)
      expect(captured()).toHaveLength(1)
      expect(stripe.control.refunds()).toHaveLength(2)
    })

    describe("a refund on Stripe's own pages", () => {
      it("reaches orders, shops and ledger in their shares, once", async () => {
        const { placed, intent } = await buyer().buy(await aCart())
        const before = await seen(placed)
        stripe.control.refund({ intent, amount: 5_000_000 })
        await worked()
        await stripe.control.replay()
        await worked()
        const after = await seen(placed)
        const back = after.orders.map(({ refunded_idr }) => refunded_idr)
        expect(back.reduce((sum, amount) => sum + amount, 0)).toBe(50_000)
        expect(back.every((amount) => amount > 0)).toBe(true)
        expect(await potOf(getContainer())).toBe(before.total_idr - 50_000)
        expect(await balancesOf(getContainer())).not.toHaveProperty("buyers")
        expect(stripe.control.refunds()).toHaveLength(1)
      })

      it("of everything leaves nothing owed to anybody", async () => {
        const { intent } = await buyer().buy(await aCart())
        stripe.control.refund({ intent })
        await worked()
        expect(await balancesOf(getContainer())).toEqual({})
      })

      it("is found without any notice", async () => {
        stripe.control.webhooks({ mode: "withheld" })
        const { placed, intent } = await buyer().buy(await aCart())
        stripe.control.refund({ intent, amount: 1_000_000 })
        expect(await reconcile()).toEqual([{ check: "cards", subject: intent, repaired: true }])
        expect(await returnedOf(placed)).toBe(10_000)
        expect(await reconcile()).toEqual([])
      })
    })

    describe("a dispute", () => {
      it("takes the money out at once, and is the office's to answer", async () => {
        const { intent } = await buyer().buy(await aCart())
        const total = await potOf(getContainer())
        stripe.control.dispute({ intent })
        await worked()
        expect(await potOf(getContainer())).toBe(0)
        expect((await balancesOf(getContainer()))["buyers"]).toBe(-total)
        expect(await reconcile()).toEqual([{ check: "cards", subject: intent, repaired: false }])
      })

      it.each(["won", "lost"] as const)("that is %s leaves the buyer even", async (status) => {
        const { intent } = await buyer().buy(await aCart())
        const total = await potOf(getContainer())
        const { id } = stripe.control.dispute({ intent })
        stripe.control.closeDispute({ id, status })
        await worked()
        await stripe.control.replay()
        await worked()
        expect(await balancesOf(getContainer())).not.toHaveProperty("buyers")
        expect(await potOf(getContainer())).toBe(status === "won" ? total : 0)
        expect(await reconcile()).toEqual([])
        expect((await entriesOf(getContainer())).filter(({ kind }) => kind === "dispute")).toHaveLength(2)
      })
    })

    describe("payments that nobody was told of", () => {
      beforeEach(() => stripe.control.webhooks({ mode: "withheld" }))

      it("are completed where the cart can be bought", async () => {
        const intent = await buyer().authorise(await aCart())
        expect(await reconcile()).toEqual([{ check: "cards", subject: intent, repaired: true }])
        expect(await purchases()).toHaveLength(1)
        expect(captured()).toHaveLength(1)
        expect(await reconcile()).toEqual([])
      })

      it("are let go where it cannot", async () => {
        const intent = await buyer().authorise(await aCart(8))
        await shopper().buy(...lines(8))
        expect(await reconcile()).toEqual([{ check: "cards", subject: intent, repaired: true }])
        expect(stripe.control.intents().map(({ status }) => status)).toEqual(["canceled"])
        expect(await reconcile()).toEqual([])
      })

      it("give back money that was taken elsewhere for no purchase", async () => {
        const cart = await aCart(8)
        const intent = await buyer().authorise(cart)
        await shopper().buy(...lines(8))
        stripe.control.capture({ intent })
        expect(await reconcile()).toEqual([{ check: "cards", subject: intent, repaired: true }])
        expect(stripe.control.refunds().map(({ amount }) => amount)).toEqual([cart.total_idr * 100])
        expect(await reconcile()).toEqual([])
      })

      it("and a hold that ended elsewhere ends the purchase it was to pay", async () => {
        const cart = await aCart()
        const intent = await buyer().authorise(cart)
        stripe.control.fail({ kind: "broken", matches: "/capture" })
        const placed = await buyer().complete(cart)
        stripe.control.cancel({ intent })
        expect(await reconcile()).toEqual([{ check: "cards", subject: intent, repaired: true }])
        expect((await seen(placed)).state).toBe("cancelled")
        expect(await reconcile()).toEqual([])
      })
    })

    it("pays with the same card again, as another payment", async () => {
      await buyer().buy(await aCart())
      const cart = await aCart()
      const intent = intentOf(await buyer().prepare(cart))
      stripe.control.pay({ intent, card: GOOD })
      await buyer().complete(cart)
      await worked()
      expect(captured()).toHaveLength(2)
    })
  },
})
