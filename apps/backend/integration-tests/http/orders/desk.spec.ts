import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { DeskOrder } from "@sebiduk/contracts"
import type { PurchaseService } from "../../../src/modules/purchase/service"
import type { SellerService } from "../../../src/modules/seller/service"
import { anAreaTree } from "../../support/areas"
import { brokenBefore } from "../../support/broken-workflow"
import { aProduct, aSeller, type ProductFixture, type SellerFixture } from "../../support/catalogue"
import { aDesk, type Desk } from "../../support/desk"
import { anOffice } from "../../support/office"
import { quiet } from "../../support/quiet"
import { aShopper, orderOf, refusal, type Placed } from "../../support/shopper"
import { splitsOf, stockOf } from "../../support/stock"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

/** Two bags of rice and one of flour of one shop, a basket of another; each order travels to Bandung. */
const [GOODS, DELIVERY] = [2 * 25_000 + 30_000, 69_000]
const COMMISSION = 4_000
const NOT_FOUND = { status: 404, code: "ORDER_NOT_FOUND" }
const state = (name: string) => ({ status: 409, code: "ORDER_STATE", values: { state: name } })

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let sawah: SellerFixture
    let rice: ProductFixture
    let flour: ProductFixture
    let basket: ProductFixture
    let desk: Desk
    let other: Desk
    let placed: Placed
    let mine: string
    let theirs: string
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      sawah = await aSeller(getContainer(), { handle: "sawah" })
      const anyam = await aSeller(getContainer(), { handle: "anyam" })
      rice = await aProduct(getContainer(), world, { seller: sawah, title: "Beras" })
      flour = await aProduct(getContainer(), world, {
        seller: sawah,
        title: "Tepung",
        variants: [{ price_idr: 30_000 }],
      })
      basket = await aProduct(getContainer(), world, { seller: anyam, title: "Keranjang" })
      desk = await aDesk(getContainer(), api, sawah)
      other = await aDesk(getContainer(), api, anyam)
      placed = await buy()
      ;[mine = "", theirs = ""] = (await seen()).orders.map(({ id }) => id)
      await quiet(getContainer())
    })
    const shopper = () => aShopper(api, world)
    const buy = () =>
      shopper().buy(
        { variant_id: theOnly(rice.variants).id, quantity: 2 },
        { variant_id: theOnly(flour.variants).id, quantity: 1 },
        { variant_id: theOnly(basket.variants).id, quantity: 1 },
      )
    const seen = async (what = placed) => orderOf(await shopper().getOrder(what.id, what.token))
    const pay = async (order_id = mine) => (await anOffice(getContainer(), api)).capture(order_id)
    const purchases = (): PurchaseService => getContainer().resolve("purchase")
    const stock = (product: ProductFixture) =>
      stockOf(getContainer(), theOnly(product.variants).inventory_item_id)
    const lineOf = (order: DeskOrder, title: string) =>
      theOnly(order.lines.filter((line) => line.title.id === title))
    const piecesOf = (order: DeskOrder) =>
      order.lines.map(({ quantity, packed, shipped, left }) => [quantity, packed, shipped, left])
    const parcel = (order: DeskOrder) => theOnly(order.parcels).id
    /** In which views an order stands, with what they count. */
    const places = async (id: string) => {
      const { counts } = await desk.list()
      const views = ["new", "to_ship", "shipped", "done"] as const
      const held = []
      for (const view of views) {
        const { orders } = await desk.list(`?view=${view}`)
        expect(orders.length, view).toBe(counts[view])
        const { stage } = await desk.order(id)
        if (orders.some((order) => order.id === id && order.stage === stage)) held.push(view)
      }
      return held
    }

    it("is brought from payment to arrival, in two parcels, and its buyer follows", async () => {
      await pay()
      const { orders } = await desk.list()
      expect(orders).toMatchObject([
        {
          id: mine,
          number: `${placed.number}-A`,
          stage: "new",
          late: null,
          recipient: "Siti Aminah",
          regency: "Kota Bandung",
          service: "regular",
          first_title: { id: "Beras" },
          line_count: 2,
          pieces: 3,
          total_idr: GOODS + DELIVERY,
        },
      ])
      const fresh = await desk.order(mine)
      expect(fresh).toMatchObject({
        acts: ["accept", "reject"],
        address: { recipient: "Siti Aminah", phone: "+6281234567890", note: "Titip di satpam" },
        delivery: { service: "regular", price_idr: DELIVERY },
        item_total_idr: GOODS,
        delivery_total_idr: DELIVERY,
        discount_idr: 0,
        commission_rates: [{ kind: "percentage", bps: 500, fixed_idr: null }],
        commission_idr: COMMISSION,
        pph22_idr: 0,
        receives_idr: GOODS - COMMISSION + DELIVERY,
      })
      expect(JSON.stringify(fresh)).not.toContain("Keranjang")
      const { suggested: day = "" } = fresh.ship_by_range ?? {}
      const accepted = await desk.accept(mine, day)
      expect([accepted.acts, accepted.ship_by, await places(mine)]).toEqual([
        ["reject", "pack"],
        day,
        ["to_ship"],
      ])
      expect((await seen()).orders[0]).toMatchObject({ ship_by: day, accepted_at: accepted.accepted_at })

      const half = await desk.pack(mine, [{ line_id: lineOf(accepted, "Beras").id, quantity: 1 }])
      expect([piecesOf(half), half.acts]).toEqual([
        [
          [2, 1, 0, 1],
          [1, 0, 0, 1],
        ],
        ["pack", "ship", "unpack"],
      ])
      expect((await seen()).orders[0]).toMatchObject({ state: "processing", can_cancel: false, parcels: [] })
      await desk.ship(mine, "JNE-0001")
      expect([await places(mine), (await seen()).orders[0]]).toMatchObject([
        ["to_ship"],
        { state: "shipped", can_confirm: false, parcels: [{ courier: "jne", waybills: ["JNE-0001"] }] },
      ])
      expect(await stock(rice)).toEqual({ stocked_quantity: 9, reserved_quantity: 1 })

      await desk.pack(mine)
      const whole = await desk.ship(mine, "JNT-0002", "jnt")
      expect([whole.stage, whole.acts, piecesOf(whole), await places(mine)]).toEqual([
        "shipped",
        [],
        [
          [2, 2, 2, 0],
          [1, 1, 1, 0],
        ],
        ["shipped"],
      ])
      expect([await stock(rice), await stock(flour)]).toEqual([
        { stocked_quantity: 8, reserved_quantity: 0 },
        { stocked_quantity: 9, reserved_quantity: 0 },
      ])
      const [order, rest] = (await seen()).orders
      expect(order).toMatchObject({ state: "shipped", can_confirm: true })
      expect(order?.parcels.map(({ waybills }) => waybills)).toEqual([["JNE-0001"], ["JNT-0002"]])
      expect(order?.parcels[1]).toMatchObject({ courier: "jnt", track_url: "https://jet.co.id/track" })
      expect(rest).toMatchObject({ state: "processing", parcels: [], ship_by: null })
      await shopper().receive(placed, mine)
      expect([(await desk.order(mine)).stage, await places(mine)]).toEqual(["done", ["done"]])
      const events = await purchases().listPurchaseEvents({ order_id: mine, kind: "accepted" })
      expect(events.map(({ key }) => key)).toEqual([`accepted:${mine}`])
    })

    it("waits for its money: seen, not accepted, and without its buyer's address", async () => {
      expect((await desk.list()).counts).toEqual({ new: 0, to_ship: 0, shipped: 0, done: 0, all: 1 })
      expect((await desk.list("?view=all")).orders).toMatchObject([
        { id: mine, stage: "awaiting_payment", recipient: null, regency: "Kota Bandung" },
      ])
      const order = await desk.order(mine)
      expect([order.acts, order.address, order.ship_by_range]).toEqual([["reject"], null, null])
      expect(JSON.stringify(order)).not.toMatch(/Siti|81234567890|Merdeka/)
      expect(refusal(await desk.post.accept(mine, "2030-01-01"))).toEqual(state("awaiting_payment"))
      const line = theOnly(order.lines.slice(0, 1))
      expect(refusal(await desk.post.pack(mine, [{ line_id: line.id, quantity: 1 }]))).toEqual(
        state("awaiting_payment"),
      )
    })

    describe("is rejected", () => {
      it("paid: its own part goes back and its goods are free, the other order stays", async () => {
        await pay()
        const [first] = await Promise.all([desk.reject(mine, "Stok habis"), desk.reject(mine, "Stok habis")])
        expect(first).toMatchObject({
          stage: "cancelled",
          acts: [],
          address: null,
          receives_idr: 0,
          refunded_idr: GOODS + DELIVERY,
          cancelled: { by: "seller", reason: "Stok habis" },
        })
        expect(await splitsOf(getContainer())).toMatchObject([
          { captured: GOODS + DELIVERY, refunded: GOODS + DELIVERY },
          { refunded: 0 },
        ])
        expect([await stock(rice), await stock(flour), await stock(basket)]).toEqual([
          { stocked_quantity: 10, reserved_quantity: 0 },
          { stocked_quantity: 10, reserved_quantity: 0 },
          { stocked_quantity: 10, reserved_quantity: 1 },
        ])
        expect((await seen()).orders.map((order) => order.state)).toEqual(["cancelled", "processing"])
        expect([await places(mine), (await other.order(theirs)).acts]).toEqual([
          ["done"],
          ["accept", "reject"],
        ])
        expect(refusal(await desk.post.accept(mine, "2030-01-01"))).toEqual(state("cancelled"))
      })

      it("unpaid or accepted, with a reason, until something of it is packed", async () => {
        expect(refusal(await desk.post.reject(mine, " ")).fields).toEqual({
          reason: { code: "FIELD_REQUIRED" },
        })
        expect((await other.reject(theirs, "Rotan belum datang")).stage).toBe("cancelled")
        await pay()
        await desk.accept(mine)
        await desk.pack(mine)
        expect(refusal(await desk.post.reject(mine, "Stok habis"))).toEqual(state("processing"))
        const { parcels } = await desk.order(mine)
        await desk.unpack(mine, theOnly(parcels).id)
        expect((await desk.reject(mine, "Stok habis")).cancelled?.by).toBe("seller")
        expect(await stock(rice)).toEqual({ stocked_quantity: 10, reserved_quantity: 0 })
      })
    })

    describe("refuses", () => {
      const day = async (of: "earliest" | "latest", days = 0) => {
        const range = (await desk.order(mine)).ship_by_range
        return new Date(Date.parse(range?.[of] ?? "") + days * 86_400_000).toISOString().slice(0, 10)
      }

      it("a day that is over, far ahead or none, and another day than was promised", async () => {
        await pay()
        const values = { earliest: await day("earliest"), latest: await day("latest") }
        for (const wrong of [await day("earliest", -1), await day("latest", 1), "9999-12-31"]) {
          expect(refusal(await desk.post.accept(mine, wrong)).fields, wrong).toEqual({
            ship_by: { code: "SHIP_DATE_INVALID", values },
          })
        }
        for (const wrong of ["besok", "2026-02-30", 7, null])
          expect(refusal(await desk.post.accept(mine, wrong)).status).toBe(400)
        await desk.accept(mine, values.latest)
        expect(refusal(await desk.post.accept(mine, values.earliest))).toEqual(state("to_ship"))
        expect((await desk.order(mine)).ship_by).toBe(values.latest)
      })

      it("to pack before it is accepted, more than was bought, another order's line, or nothing", async () => {
        await pay()
        const { lines } = await desk.order(mine)
        const line_id = theOnly(lines.slice(0, 1)).id
        const pack = async (...wanted: object[]) => refusal(await desk.post.pack(mine, wanted))
        expect(await pack({ line_id, quantity: 1 })).toEqual(state("new"))
        await desk.accept(mine)
        expect(await pack({ line_id, quantity: 3 })).toEqual({
          status: 409,
          code: "QUANTITY_ABOVE_LEFT",
          fields: { "lines.0.quantity": { code: "QUANTITY_ABOVE_LEFT", values: { left: 2 } } },
        })
        const foreign = theOnly((await other.order(theirs)).lines).id
        expect((await pack({ line_id, quantity: 1 }, { line_id: foreign, quantity: 1 })).fields).toEqual({
          "lines.1.line_id": { code: "CHOICE_INVALID" },
        })
        expect((await pack({ line_id, quantity: 1 }, { line_id, quantity: 1 })).status).toBe(400)
        expect((await pack()).status).toBe(400)
        for (const quantity of [0, -1, 1.5, "2"]) expect((await pack({ line_id, quantity })).status).toBe(400)
        expect((await desk.order(mine)).parcels).toEqual([])
      })

      it("to send without a waybill, by hand what goes by courier, or what is gone", async () => {
        await pay()
        await desk.accept(mine)
        const id = parcel(await desk.pack(mine))
        const ship = async (body: object, parcel_id = id) =>
          refusal(await desk.post.ship(mine, parcel_id, body))
        expect((await ship({ courier: "jne", waybill: " " })).fields).toEqual({
          waybill: { code: "FIELD_REQUIRED" },
        })
        expect((await ship({ courier: "self", waybill: "" })).fields).toEqual({
          courier: { code: "CHOICE_INVALID" },
        })
        expect((await ship({ courier: "pigeon", waybill: "1" })).status).toBe(400)
        const gone = { status: 404, code: "PARCEL_NOT_FOUND" }
        expect(await ship({ courier: "jne", waybill: "1" }, "ful_unknown")).toEqual(gone)
        await desk.unpack(mine, id)
        expect(await ship({ courier: "jne", waybill: "1" })).toEqual(gone)
        expect(refusal(await desk.post.unpack(mine, "ful_unknown"))).toEqual(gone)
      })
    })

    describe("changes once", () => {
      it("though it is accepted twice at once", async () => {
        await pay()
        const day = (await desk.order(mine)).ship_by_range?.suggested
        const answers = await Promise.all([desk.accept(mine, day), desk.accept(mine, day)])
        expect(answers[0]).toEqual(answers[1])
        expect(await desk.accept(mine, day)).toEqual(answers[0])
        expect(await purchases().listPurchaseEvents({ kind: "accepted" })).toHaveLength(1)
      })

      it("though it is packed many times at once", async () => {
        await pay()
        await desk.accept(mine)
        const { lines } = await desk.order(mine)
        const wanted = lines.map((line) => ({ line_id: line.id, quantity: line.quantity }))
        const answers = await Promise.all([1, 2, 3, 4].map(() => desk.post.pack(mine, wanted)))
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
        expect(piecesOf(await desk.order(mine)).map(([, packed]) => packed)).toEqual([2, 1])
        expect(await stock(rice)).toEqual({ stocked_quantity: 8, reserved_quantity: 0 })
      })

      it("though one request to pack comes again, also at once", async () => {
        await pay()
        await desk.accept(mine)
        const line_id = theOnly((await desk.order(mine)).lines.slice(0, 1)).id
        const pack = (key: string) => desk.post.pack(mine, [{ line_id, quantity: 1 }], key)
        const answers = [...(await Promise.all([pack("kunci-01"), pack("kunci-01")])), await pack("kunci-01")]
        expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
        expect((await desk.order(mine)).parcels).toHaveLength(1)
        expect((await pack("kunci-02")).status).toBe(200)
        expect((await desk.order(mine)).parcels).toHaveLength(2)
      })

      it("though it is sent twice: the first waybill stays", async () => {
        await pay()
        await desk.accept(mine)
        const id = parcel(await desk.pack(mine))
        const ship = (waybill: string) => desk.post.ship(mine, id, { courier: "jne", waybill })
        const answers = await Promise.all([ship("JNE-1"), ship("JNE-1")])
        expect(answers.map(({ status }) => status)).toEqual([200, 200])
        expect(refusal(await ship("JNE-2"))).toEqual(state("shipped"))
        expect(refusal(await desk.post.unpack(mine, id))).toEqual(state("shipped"))
        expect(theOnly((await desk.order(mine)).parcels)).toMatchObject({
          state: "shipped",
          courier: "jne",
          waybills: ["JNE-1"],
        })
      })

      it("though it is opened twice, and may be packed again", async () => {
        await pay()
        await desk.accept(mine)
        const id = parcel(await desk.pack(mine))
        await Promise.all([desk.unpack(mine, id), desk.unpack(mine, id)])
        const open = await desk.unpack(mine, id)
        expect([open.parcels, open.acts]).toEqual([[], ["reject", "pack"]])
        expect(await stock(rice)).toEqual({ stocked_quantity: 10, reserved_quantity: 2 })
        expect((await desk.pack(mine)).parcels).toHaveLength(1)
        expect(await stock(rice)).toEqual({ stocked_quantity: 8, reserved_quantity: 0 })
      })

      it("though it is packed and rejected at once", async () => {
        await pay()
        const { lines } = await desk.accept(mine)
        const wanted = lines.map((line) => ({ line_id: line.id, quantity: line.quantity }))
        const [packed, rejected] = await Promise.all([
          desk.post.pack(mine, wanted),
          desk.post.reject(mine, "Stok habis"),
        ])
        expect([packed.status, rejected.status].sort()).toEqual([200, 409])
        const order = await desk.order(mine)
        expect(order.stage).toBe(packed.status === 200 ? "to_ship" : "cancelled")
        expect(order.refunded_idr).toBe(packed.status === 200 ? 0 : GOODS + DELIVERY)
      })
    })

    it("is as it was when a change of it breaks at its end", async () => {
      await pay()
      const ids = { purchase_id: placed.id, order_id: mine, member_id: "selm_1" }
      const broken = (workflow: string, input: object) =>
        brokenBefore(getContainer(), "release-lock-step", workflow, { ...ids, ...input })
      const before = await desk.order(mine)
      expect(await broken("accept-order", { ship_by: before.ship_by_range?.suggested })).toEqual(["boom"])
      expect(await desk.order(mine)).toEqual(before)
      expect(await purchases().listPurchaseEvents({ kind: "accepted" })).toEqual([])

      const accepted = await desk.accept(mine)
      const lines = accepted.lines.map((line) => ({ line_id: line.id, quantity: line.quantity }))
      expect(await broken("pack-parcel", { lines })).toEqual(["boom"])
      expect([await desk.order(mine), await places(mine)]).toEqual([accepted, ["to_ship"]])
      expect(await stock(rice)).toEqual({ stocked_quantity: 10, reserved_quantity: 2 })

      const packed = await desk.pack(mine)
      const parcel_id = parcel(packed)
      expect(await broken("ship-parcel", { parcel_id, courier: "jne", waybill: "JNE-1" })).toEqual(["boom"])
      expect([await desk.order(mine), await places(mine)]).toEqual([packed, ["to_ship"]])
      expect((await desk.ship(mine, "JNE-1")).stage).toBe("shipped")
    })

    it("goes by hand where its service says so, and reads the office's parcels as its own", async () => {
      const cart = await shopper().ready({ variant_id: theOnly(rice.variants).id, quantity: 1 })
      const picked = await shopper().complete(await shopper().deliverBy(cart.id, "pickup"))
      const { id } = theOnly((await seen(picked)).orders)
      await pay(id)
      await desk.accept(id)
      await desk.pack(id)
      const sent = await desk.ship(id, "", "self")
      expect(theOnly(sent.parcels)).toMatchObject({ courier: "self", waybills: [], track_url: null })

      await pay()
      const office = await anOffice(getContainer(), api)
      await office.ship(mine, theOnly(rice.variants).id, "JNE-9")
      const order = await desk.order(mine)
      expect([order.stage, order.acts, theOnly(order.parcels)]).toMatchObject([
        "to_ship",
        ["pack"],
        { state: "shipped", courier: null, waybills: ["JNE-9"] },
      ])
      expect(await places(mine)).toEqual(["to_ship"])
    })

    it("is marked when its answer or its sending is late, the latest first", async () => {
      const hour = 3_600_000
      const second = await buy()
      const { id: later = "" } = (await seen(second)).orders[0] ?? {}
      await pay(later)
      await pay()
      const paidAgo = (id: string, hours: number) =>
        purchases().updatePurchases({ id, released_at: new Date(Date.now() - hours * hour) })
      await paidAgo(placed.id, 25)
      await paidAgo(second.id, 23)
      const marks = async (view: string) =>
        (await desk.list(`?view=${view}`)).orders.map(({ id, late }) => [id, late])
      expect(await marks("new")).toEqual([
        [mine, "answer_overdue"],
        [later, null],
      ])
      for (const id of [mine, later]) await desk.accept(id)
      const [split] = await purchases().listPaymentSplits({ order_id: later })
      await purchases().updatePaymentSplits({ id: split?.id ?? "", ship_by: "2026-01-01" })
      expect(await marks("to_ship")).toEqual([
        [later, "ship_overdue"],
        [mine, null],
      ])
      await desk.pack(later)
      await desk.ship(later, "JNE-1")
      expect((await desk.order(later)).late).toBeNull()
    })

    it("is found by its number and by who receives it, page by page, in as many queries", async () => {
      const ids = async (query: string) => (await desk.list(`?view=all&${query}`)).orders.map(({ id }) => id)
      const counted = async (work: () => Promise<unknown>) => {
        const knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
        let count = 0
        const counting = () => (count += 1)
        knex.on("query", counting)
        await work()
        knex.removeListener("query", counting)
        return count
      }
      // What a sale sets off in the background asks too; it is quiet in one of the rounds.
      const queries = async (work: () => Promise<unknown>) => {
        const rounds = []
        for (let round = 0; round < 5; round += 1) rounds.push(await counted(work))
        return Math.min(...rounds)
      }
      const one = await queries(() => desk.list("?view=all"))
      const second = await buy()
      const { id: newest = "" } = (await seen(second)).orders[0] ?? {}
      await expect.poll(() => counted(() => desk.list("?view=all")), { timeout: 30_000 }).toBe(one)
      expect(await ids("")).toEqual([newest, mine])
      for (const q of [placed.number, `${placed.number}-A`, placed.number.slice(4)])
        expect(await ids(`q=${q}`), q).toEqual([mine])
      for (const q of ["siti", "%25", "_", "x'; --", "99999999999", "x".repeat(100)])
        expect(await ids(`q=${q}`), q).toEqual([])
      await pay()
      expect([await ids("q=SITI"), await ids("q=aminah"), await ids("q=%25")]).toEqual([[mine], [mine], []])
      const second_page = await desk.list("?view=all&page=2")
      expect([second_page.orders, second_page.page]).toEqual([[], { page: 2, page_size: 20, total: 2 }])
      for (const query of ["?view=odd", "?page=0", "?page=x", `?q=${"x".repeat(101)}`])
        expect((await desk.client.get(`/seller/orders${query}`)).status, query).toBe(400)
    })

    it("is its own shop's alone, and only of those who may see its buyer", async () => {
      await pay()
      const stockKeeper = await aDesk(getContainer(), api, sawah, "stock", "finance")
      const owner = await aDesk(getContainer(), api, sawah, "owner")
      const noRight = { status: 403, code: "RIGHT_MISSING" }
      expect(refusal(await stockKeeper.client.get("/seller/orders"))).toEqual(noRight)
      expect(refusal(await stockKeeper.get(mine))).toEqual(noRight)
      expect(refusal(await stockKeeper.post.accept(mine, "2030-01-01"))).toEqual(noRight)
      expect((await owner.order(mine)).id).toBe(mine)
      expect((await other.list("?view=all")).orders.map(({ id }) => id)).toEqual([theirs])
      expect(refusal(await other.get(mine))).toEqual(NOT_FOUND)
      expect(refusal(await other.post.reject(mine, "Stok habis"))).toEqual(NOT_FOUND)
      await desk.accept(mine)
      const id = parcel(await desk.pack(mine))
      await other.accept(theirs)
      const foreign = await other.post.ship(theirs, id, { courier: "jne", waybill: "1" })
      expect(refusal(foreign)).toEqual({ status: 404, code: "PARCEL_NOT_FOUND" })
      expect(theOnly((await desk.order(mine)).parcels).state).toBe("packed")
    })

    it.each(["suspended", "closed"] as const)(
      "is brought to its end by a shop that was %s",
      async (status) => {
        await pay()
        const sellers: SellerService = getContainer().resolve("seller")
        await sellers.updateSellers({ id: sawah.id, status })
        await desk.accept(mine)
        await desk.pack(mine)
        expect((await desk.ship(mine, "JNE-1")).stage).toBe("shipped")
      },
    )
  },
})
