import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { CompleteResponse } from "@sebiduk/contracts"
import fc from "fast-check"
import { anAreaTree } from "../../support/areas"
import { aProduct, aSeller } from "../../support/catalogue"
import { cartsLike } from "../../support/many-carts"
import {
  buy,
  cancel,
  expire,
  partTotal,
  pay,
  type Model,
  type ModelCart,
  type Outcome,
  type Prices,
} from "../../support/purchase-model"
import { runWorkflow } from "../../support/run-workflow"
import { aShopper, refusal, type Placed } from "../../support/shopper"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

/** Walks through the model; `npm run soak` takes ten times as many. */
const RUNS = Number(process.env["MODEL_RUNS"] ?? 1_000)
const COMMANDS_A_RUN = 6
const STOCK = 5
const PRICES = [25_000, 40_001, 13_333]
const DAY_MS = 25 * 3_600_000

type RealCart = { id: string; total_idr: number; placed?: Placed; order_ids: Map<number, string> }
type Real = { carts: RealCart[] }
type Walk = fc.AsyncCommand<Model, Real>

const Rows = z.object({ rows: z.array(z.record(z.string(), z.unknown())) })
const SplitRow = z.object({
  cart_id: z.string(),
  order_id: z.string(),
  seller_id: z.string(),
  total: z.coerce.number(),
  captured: z.coerce.number(),
  refunded: z.coerce.number(),
  is_cancelled: z.boolean(),
  order_status: z.string(),
  transactions: z.coerce.number(),
  reserved: z.coerce.number(),
})
const LevelRow = z.object({
  inventory_item_id: z.string(),
  stocked: z.coerce.number(),
  reserved: z.coerce.number(),
})

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let seller_ids: string[]
    let items: string[]
    let variants: string[]
    let prices: Prices
    let template_id: string
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      const sellers = []
      const products = []
      for (const price_idr of PRICES) {
        const seller = await aSeller(getContainer())
        sellers.push(seller)
        products.push(
          await aProduct(getContainer(), world, {
            seller,
            variants: [{ stock: 1_000, price_idr, weight_g: 250 }],
          }),
        )
      }
      seller_ids = sellers.map(({ id }) => id)
      variants = products.map((product) => theOnly(product.variants).id)
      items = products.map((product) => theOnly(product.variants).inventory_item_id)
      // Each shop's parcel is so light that three pieces cost what one does.
      const cart = await shopper().ready(...variants.map((variant_id) => ({ variant_id, quantity: 1 })))
      template_id = cart.id
      prices = { unit: PRICES, delivery: cart.groups.map(({ delivery }) => delivery?.price_idr ?? 0) }
    })
    const shopper = () => aShopper(api, world)
    const sql = async <T extends z.ZodType>(
      row: T,
      text: string,
      bindings: string[][],
    ): Promise<z.infer<T>[]> => {
      const connection = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      return z.array(row).parse(Rows.parse(await connection.raw(text, bindings)).rows)
    }

    async function aCart(quantities: number[]): Promise<RealCart> {
      const pieces = Object.fromEntries(variants.map((id, product) => [id, quantities[product] ?? 0]))
      const id = theOnly(await cartsLike(getContainer(), template_id, 1, pieces))
      const costs = quantities.map((quantity, product) => partTotal(product, quantity, prices))
      return { id, total_idr: costs.reduce((sum, cost) => sum + cost, 0), order_ids: new Map() }
    }

    async function complete(cart: RealCart): Promise<Outcome> {
      const answer = await shopper().post.complete(cart.id, cart.total_idr)
      if (answer.status !== 200) {
        expect(refusal(answer)).toMatchObject({ status: 409, code: "QUANTITY_ABOVE_STOCK" })
        return "sold out"
      }
      const { order } = CompleteResponse.parse(answer.body)
      if (cart.placed) expect(order).toEqual(cart.placed)
      cart.placed = order
      return "bought"
    }

    const pick = <T>(list: T[], index: number): T | undefined => list[index % Math.max(1, list.length)]
    const bought = (model: Model): number[] =>
      model.carts.flatMap(({ purchase }, index) => (purchase ? [index] : []))

    /** Everything the database says of the walk's carts is what the model says. */
    async function compare(model: Model, real: Real): Promise<void> {
      const ids = real.carts.map(({ id }) => id)
      const splits = await sql(
        SplitRow,
        `select p.cart_id, s.order_id, s.seller_id, s.total, s.captured_total as captured, s.refunded_total as refunded,
           s.cancelled_at is not null as is_cancelled, o.status as order_status,
           coalesce((select sum(t.amount) from order_transaction t where t.order_id = o.id), 0) as transactions,
           coalesce((select sum(r.quantity) from reservation_item r join order_item i on i.item_id = r.line_item_id
             where i.order_id = o.id and r.deleted_at is null), 0) as reserved
         from purchase p join payment_split s on s.purchase_id = p.id join "order" o on o.id = s.order_id
         where p.cart_id = any(?)`,
        [ids],
      )
      for (const [index, { purchase }] of model.carts.entries()) {
        const cart = real.carts[index]
        const own = splits.filter(({ cart_id }) => cart_id === cart?.id)
        expect(own).toHaveLength(purchase?.parts.length ?? 0)
        for (const part of purchase?.parts ?? []) {
          const split = theOnly(own.filter(({ seller_id }) => seller_id === seller_ids[part.product]))
          cart?.order_ids.set(part.product, split.order_id)
          expect(split).toMatchObject({
            total: part.total,
            captured: part.captured,
            refunded: part.refunded,
            transactions: part.captured - part.refunded,
            is_cancelled: part.state === "cancelled",
            order_status: part.state === "cancelled" ? "canceled" : "pending",
            reserved: part.state === "cancelled" ? 0 : part.quantity,
          })
        }
        if (purchase) expect(own.reduce((sum, { total }) => sum + total, 0)).toBe(cart?.total_idr)
      }
      const levels = await sql(
        LevelRow,
        `select inventory_item_id, stocked_quantity as stocked, reserved_quantity as reserved
         from inventory_level where inventory_item_id = any(?)`,
        [items],
      )
      const free = items.map((id) => {
        const { stocked, reserved } = theOnly(
          levels.filter(({ inventory_item_id }) => inventory_item_id === id),
        )
        return stocked - reserved
      })
      expect(free).toEqual(model.free)
    }

    const fillCart = (quantities: number[]): Walk => ({
      check: () => quantities.some((quantity) => quantity > 0),
      run: async (model, real) => {
        real.carts.push(await aCart(quantities))
        model.carts.push({ quantities, purchase: null })
      },
      toString: () => `fill a cart with ${quantities.join("+")}`,
    })

    /** Several carts at once, some of them more than once: the goods go to whoever was served first. */
    const buyAtOnce = (choices: number[]): Walk => ({
      check: ({ carts }) => carts.length > 0,
      run: async (model, real) => {
        const indexes = choices.map((choice) => choice % model.carts.length)
        const answers = await Promise.all(
          indexes.map(async (index) => {
            const cart = real.carts[index]
            return { index, outcome: cart ? await complete(cart) : "sold out" }
          }),
        )
        const winners = new Set(
          answers.flatMap(({ index, outcome }) => (outcome === "bought" ? [index] : [])),
        )
        const losers = [...new Set(indexes)].filter((index) => !winners.has(index))
        for (const index of [...winners, ...losers]) {
          const cart = model.carts[index] as ModelCart
          expect(buy(model, cart, prices)).toBe(winners.has(index) ? "bought" : "sold out")
        }
        await compare(model, real)
      },
      toString: () => `buy carts ${choices.join(", ")} at once`,
    })

    const confirm = (choice: number): Walk => ({
      check: (model) => bought(model).length > 0,
      run: async (model, real) => {
        const index = pick(bought(model), choice) ?? 0
        const { purchase } = model.carts[index] as ModelCart
        const input = { purchase_id: real.carts[index]?.placed?.id ?? "", captured_by: "user_1" }
        const { errors } = await runWorkflow(getContainer(), "confirm-payment", input)
        expect(errors.length === 0).toBe(purchase ? pay(purchase) : false)
        await compare(model, real)
      },
      toString: () => `confirm the transfer of purchase ${choice}`,
    })

    const takeBack = (choice: number, which: number): Walk => ({
      check: (model) => bought(model).length > 0,
      run: async (model, real) => {
        const index = pick(bought(model), choice) ?? 0
        const part = pick(model.carts[index]?.purchase?.parts ?? [], which)
        const cart = real.carts[index]
        if (!part || !cart?.placed) throw new Error("the model holds a purchase without parts")
        const answer = await shopper().cancel(cart.placed, cart.order_ids.get(part.product))
        expect(answer.status).toBe(200)
        cancel(model, part)
        await compare(model, real)
      },
      toString: () => `take back order ${which} of purchase ${choice}`,
    })

    const aDayPasses: Walk = {
      check: (model) => bought(model).length > 0,
      run: async (model, real) => {
        const now = new Date(Date.now() + DAY_MS).toISOString()
        await runWorkflow(getContainer(), "expire-purchases", { now })
        expire(model)
        await compare(model, real)
      },
      toString: () => "a day passes",
    }

    const index = fc.nat(5)
    const quantities = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)).map((list): number[] => list)
    const walks = fc.commands(
      [
        quantities.map(fillCart),
        quantities.map(fillCart),
        fc.array(index, { minLength: 1, maxLength: 3 }).map(buyAtOnce),
        fc.array(index, { minLength: 1, maxLength: 3 }).map(buyAtOnce),
        index.map(confirm),
        fc.tuple(index, index).map(([choice, which]) => takeBack(choice, which)),
        fc.constant(aDayPasses),
      ],
      { maxCommands: COMMANDS_A_RUN },
    )

    it(`sells, takes back and expires as the model says, in ${RUNS} walks`, async () => {
      const connection = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      await fc.assert(
        fc.asyncProperty(walks, async (commands) => {
          await connection.raw(
            "update inventory_level set stocked_quantity = reserved_quantity + ?, raw_stocked_quantity = jsonb_build_object('value', (reserved_quantity + ?)::text, 'precision', 20)",
            [STOCK, STOCK],
          )
          // What earlier walks left unpaid is no part of this one.
          await connection.raw("update purchase set pay_until = null where paid_at is null")
          const start = () => ({ model: { free: items.map(() => STOCK), carts: [] }, real: { carts: [] } })
          await fc.asyncModelRun(start, commands)
        }),
        { numRuns: RUNS, endOnFailure: true },
      )
    }, 3_600_000)
  },
})
