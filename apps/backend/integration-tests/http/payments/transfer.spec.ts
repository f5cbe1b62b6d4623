import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { daysAfter, todayInWib } from "@sebiduk/domain"
import fc from "fast-check"
import { anAreaTree } from "../../support/areas"
import { aProduct, aSeller } from "../../support/catalogue"
import { aFinance } from "../../support/finance"
import { balancesOf, entriesOf, ledgerOf, potOf, WITH_CODES } from "../../support/ledger"
import { cartsLike } from "../../support/many-carts"
import { anOffice } from "../../support/office"
import { quiet } from "../../support/quiet"
import { runWorkflow } from "../../support/run-workflow"
import { aShopper, orderOf, refusal, type Placed } from "../../support/shopper"
import { splitsOf } from "../../support/stock"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

const [RICE_TOTAL, BASKET_TOTAL] = [50_000 + 46_000, 25_000 + 23_000]
const TOTAL = RICE_TOTAL + BASKET_TOTAL
const COMMISSION = 2_500 + 1_250
const HOUR_MS = 3_600_000

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let sawah: string
    let anyam: string
    let placed: Placed
    let rice = ""
    let basket = ""
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      const riceShop = await aSeller(getContainer(), { handle: "sawah" })
      const basketShop = await aSeller(getContainer(), { handle: "anyam" })
      ;[sawah, anyam] = [riceShop.id, basketShop.id]
      rice = theOnly(
        (
          await aProduct(getContainer(), world, {
            seller: riceShop,
            title: "Beras",
            variants: [{ stock: 500 }],
          })
        ).variants,
      ).id
      basket = theOnly(
        (await aProduct(getContainer(), world, { seller: basketShop, title: "Keranjang" })).variants,
      ).id
      placed = await shopper().buy({ variant_id: rice, quantity: 2 }, { variant_id: basket, quantity: 1 })
      await quiet(getContainer())
    })
    const shopper = () => aShopper(api, world)
    const finance = () => aFinance(getContainer(), api)
    const seen = async (of = placed) => orderOf(await shopper().getOrder(of.id, of.token))
    const transferOf = async (of = placed) => {
      const { transfer } = await seen(of)
      if (!transfer) throw new Error("no transfer is waited for")
      return transfer
    }
    const codeOf = async (of = placed) => (await transferOf(of)).code ?? 0
    const expire = async (hours: number) => {
      const now = new Date(Date.now() + hours * HOUR_MS).toISOString()
      return (await runWorkflow(getContainer(), "expire-purchases", { now })).result
    }
    const owedToBuyers = async () =>
      (await ledgerOf(getContainer()).listBuyerRefunds({}, { take: null })).map(
        ({ cause, amount, order_id, status }) => ({ cause, amount, order_id, status }),
      )
    const sold = (code: number) => ({
      [sawah]: RICE_TOTAL - 2_500,
      [anyam]: BASKET_TOTAL - 1_250,
      marketplace: COMMISSION + code,
    })

    it("asks for an amount that tells it from all others, and what happens to the goods until then", async () => {
      const { code, amount_idr, received_idr, reference, proofs, kept_until } = await transferOf()
      expect(code).toBeGreaterThanOrEqual(1)
      expect(code).toBeLessThanOrEqual(999)
      expect(amount_idr).toBe(TOTAL + (code ?? 0))
      expect([received_idr, reference, proofs, kept_until]).toEqual([0, placed.number, [], null])
    })

    it("gives no two of 50 who press at once the same amount", async () => {
      const cart = await shopper().ready({ variant_id: rice, quantity: 1 })
      const carts = [cart.id, ...(await cartsLike(getContainer(), cart.id, 49))]
      // All want the same goods: on a slow machine some wait too long for them, and are told to press again.
      for (let waiting = carts; waiting.length > 0;) {
        const pressed = await Promise.all(
          waiting.map(async (id) => ({ id, answer: await shopper().post.complete(id, cart.total_idr) })),
        )
        const refused = pressed.filter(({ answer }) => answer.status !== 200)
        for (const { answer } of refused) expect(refusal(answer).code).toBe("COMPLETION_IN_PROGRESS")
        expect(refused.length).toBeLessThan(waiting.length)
        waiting = refused.map(({ id }) => id)
      }
      const rows = await getContainer()
        .resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)("purchase")
        .where({ total: cart.total_idr })
        .select<{ transfer_code: number | null }[]>("transfer_code")
      const codes = rows.map(({ transfer_code }) => transfer_code)
      expect(codes).toHaveLength(50)
      expect(codes).not.toContain(null)
      expect(new Set(codes).size).toBe(50)
      await quiet(getContainer())
    }, 300_000)

    it("asks for the bare total when every code of it is taken, and pays it all the same", async () => {
      const cart = await shopper().ready({ variant_id: rice, quantity: 1 })
      await getContainer()
        .resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
        .raw(
          `insert into purchase (id, cart_id, payment_collection_id, item_total, delivery_total, total,
             raw_item_total, raw_delivery_total, raw_total, transfer_code, transfer_amount)
           select 'pur_' || n, 'cart_' || n, 'pay_col', 0, 0, 0, '{}', '{}', '{}', n, ? + n
           from generate_series(1, 999) as n`,
          [cart.total_idr],
        )
      const bare = await shopper().complete(cart)
      const { code, amount_idr } = await transferOf(bare)
      expect([code, amount_idr]).toEqual([null, cart.total_idr])
      await (await finance()).receive(bare.id, cart.total_idr)
      expect((await seen(bare)).state).toBe("processing")
    })

    it("is paid by the exact amount; the code is the marketplace's", async () => {
      const [code, office] = [await codeOf(), await finance()]
      const receipt = await office.receive(placed.id, TOTAL + code, { note: placed.number })
      expect([receipt.match?.number, receipt.match?.by]).toEqual([placed.number, office.name])
      expect((await seen()).state).toBe("processing")
      expect(await balancesOf(getContainer(), WITH_CODES)).toEqual(sold(code))
      expect(await potOf(getContainer(), WITH_CODES)).toBe(TOTAL + code)
      expect(await splitsOf(getContainer())).toMatchObject([
        { captured: RICE_TOTAL, transactions: [RICE_TOTAL] },
        { captured: BASKET_TOTAL, transactions: [BASKET_TOTAL] },
      ])
      expect(await owedToBuyers()).toEqual([])
    })

    it("is paid by core's button too: just what was missing came in", async () => {
      const code = await codeOf()
      const office = await anOffice(getContainer(), api)
      const [first] = (await seen()).orders
      await (await finance()).receive(placed.id, 20_000)
      await Promise.all([office.capture(first?.id ?? ""), office.capture(first?.id ?? "")])
      await office.capture(first?.id ?? "")
      expect(await balancesOf(getContainer(), WITH_CODES)).toEqual(sold(code))
      expect(await potOf(getContainer(), WITH_CODES)).toBe(TOTAL + code)
      expect(
        (await (await finance()).receipts("decided")).map(({ amount_idr }) => amount_idr).sort(),
      ).toEqual([TOTAL + code - 20_000, 20_000].sort())
    })

    it("is paid without the code: nobody sends a few rupiah after it", async () => {
      await (await finance()).receive(placed.id, TOTAL)
      expect((await seen()).state).toBe("processing")
      expect(await balancesOf(getContainer(), WITH_CODES)).toEqual(sold(0))
    })

    it("keeps a part until the rest comes, and says what is missing", async () => {
      const [code, office] = [await codeOf(), await finance()]
      await office.receive(placed.id, 100_000)
      const half = await transferOf()
      expect([half.amount_idr, half.received_idr, (await seen()).state]).toEqual([
        TOTAL + code - 100_000,
        100_000,
        "awaiting_payment",
      ])
      expect(await balancesOf(getContainer(), WITH_CODES)).toEqual({ buyers: 100_000 })
      await office.receive(placed.id, TOTAL + code - 100_000)
      expect((await seen()).state).toBe("processing")
      expect(await balancesOf(getContainer(), WITH_CODES)).toEqual(sold(code))
      expect(await potOf(getContainer(), WITH_CODES)).toBe(TOTAL + code)
    })

    it("owes the buyer what is too much, and what comes once more", async () => {
      const [code, office] = [await codeOf(), await finance()]
      await office.receive(placed.id, TOTAL + code + 56_000)
      expect(await owedToBuyers()).toEqual([
        { cause: "overpayment", amount: 56_000, order_id: null, status: "promised" },
      ])
      await office.receive(placed.id, TOTAL + code)
      expect(await balancesOf(getContainer(), WITH_CODES)).toEqual({
        ...sold(code),
        buyers: 56_000 + TOTAL + code,
      })
      expect(await potOf(getContainer(), WITH_CODES)).toBe(2 * (TOTAL + code) + 56_000)
      const refunds = await ledgerOf(getContainer()).listBuyerRefunds({}, { take: null })
      for (const { id } of refunds) await ledgerOf(getContainer()).settleRefund(id)
      expect(await balancesOf(getContainer(), WITH_CODES)).toEqual(sold(code))
      expect(await potOf(getContainer(), WITH_CODES)).toBe(TOTAL + code)
    })

    it("owes back what comes for a purchase that ended, also the part that came before", async () => {
      const office = await finance()
      await office.receive(placed.id, 30_000)
      expect(await expire(100)).toBe(2)
      expect(await owedToBuyers()).toEqual([
        { cause: "overpayment", amount: 30_000, order_id: null, status: "promised" },
      ])
      const late = await office.enter({ amount_idr: TOTAL, note: placed.number })
      expect(theOnly(late.suggestions).transfer).toMatchObject({ number: placed.number, state: "ended" })
      await office.match(late.id, placed.id)
      expect(await balancesOf(getContainer(), WITH_CODES)).toEqual({ buyers: 30_000 + TOTAL })
      expect((await owedToBuyers()).map(({ amount }) => amount)).toEqual([30_000, TOTAL])
      expect((await seen()).state).toBe("cancelled")
    })

    it("asks for less once one of its orders is taken back, under the same code; what came may be enough", async () => {
      const [code, office] = [await codeOf(), await finance()]
      const [a, b] = (await seen()).orders.map(({ id }) => id)
      await shopper().cancel(placed, b)
      expect((await transferOf()).amount_idr).toBe(RICE_TOTAL + code)
      await office.receive(placed.id, RICE_TOTAL + code)
      expect(await balancesOf(getContainer(), WITH_CODES)).toEqual({
        [sawah]: RICE_TOTAL - 2_500,
        marketplace: 2_500 + code,
      })
      expect((await seen()).orders.map(({ state }) => state)).toEqual(["processing", "cancelled"])
      expect(a).toBeTruthy()
    })

    it("is paid when taking an order back leaves no more than came in", async () => {
      const code = await codeOf()
      const [, b] = (await seen()).orders.map(({ id }) => id)
      await (await finance()).receive(placed.id, RICE_TOTAL + code + 5)
      await shopper().cancel(placed, b)
      expect((await seen()).state).toBe("processing")
      expect(await owedToBuyers()).toMatchObject([{ cause: "overpayment", amount: 5 }])
      expect(await potOf(getContainer(), WITH_CODES)).toBe(RICE_TOTAL + code + 5)
    })

    it("knows a statement that is pasted twice, and two equal lines in one", async () => {
      const [code, office] = [await codeOf(), await finance()]
      const day = todayInWib(new Date())
      const text = [
        "Tanggal;Keterangan;Pengirim;Debit;Kredit",
        `${day};${placed.number};SITI AMINAH;;${TOTAL + code}`,
        `${day};tarik tunai;;100.000;`,
        `${day};iuran;ANI;;5.000`,
        `${day};iuran;ANI;;5.000`,
        "kemarin;iuran;ANI;;5.000",
        `${daysAfter(day, 1)};iuran;ANI;;5.000`,
        `${day};iuran;ANI;;10.000.000.001`,
      ].join("\n")
      const problems = [
        { line: 6, problem: "date" },
        { line: 7, problem: "date" },
        { line: 8, problem: "amount" },
      ]
      expect(await office.statement(text)).toEqual({ added: 3, known: 0, problems })
      expect(await office.statement(text)).toEqual({ added: 0, known: 3, problems })
      const open = await office.receipts()
      const ours = theOnly(open.filter(({ amount_idr }) => amount_idr === TOTAL + code))
      expect(theOnly(ours.suggestions)).toMatchObject({
        transfer: { purchase_id: placed.id },
        reasons: ["amount", "reference", "sender"],
      })
      expect(open.filter(({ has_twin }) => has_twin)).toHaveLength(2)
      await office.match(ours.id, placed.id)
      expect((await seen()).state).toBe("processing")
      expect(refusal(await office.post.statement("halo"))).toMatchObject({
        status: 400,
        fields: { text: { code: "STATEMENT_COLUMNS" } },
      })
    })

    it("takes by hand no sum that nobody pays, no day to come and none of more than a year ago", async () => {
      const [office, today] = [await finance(), todayInWib(new Date())]
      const mistakes = [
        [{ amount_idr: 10_000_000_001 }, "amount_idr", { code: "NUMBER_INVALID" }],
        [{ amount_idr: 0 }, "amount_idr", { code: "NUMBER_INVALID" }],
        [{ received_on: daysAfter(today, 1) }, "received_on", { code: "DATE_INVALID" }],
        [{ received_on: daysAfter(today, -366) }, "received_on", { code: "DATE_INVALID" }],
      ] as const
      for (const [mistake, field, error] of mistakes)
        expect(refusal(await office.post.enter({ amount_idr: 5_000, ...mistake }))).toMatchObject({
          status: 400,
          fields: { [field]: error },
        })
      expect(await office.receipts()).toEqual([])
      expect(
        await office.enter({ amount_idr: 10_000_000_000, received_on: daysAfter(today, -365) }),
      ).toMatchObject({ amount_idr: 10_000_000_000, received_on: daysAfter(today, -365) })
    })

    it("lets one of two win who decide at once, and tells the other how it stands", async () => {
      const cart = await shopper().ready({ variant_id: rice, quantity: 1 })
      const other = await shopper().complete(cart)
      const [a, b] = [await finance(), await finance()]
      const { id } = await a.enter({ amount_idr: 10_000 })
      const [mine, theirs] = [await a.transfer(placed.id), await a.transfer(other.id)]
      const answers = await Promise.all([
        a.post.match(id, { purchase_id: placed.id, missing_idr: mine.missing_idr }),
        b.post.match(id, { purchase_id: other.id, missing_idr: theirs.missing_idr }),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      const lost = answers.find(({ status }) => status === 409)
      expect(lost && refusal(lost).code).toBe("RECEIPT_STATE")
      expect(await potOf(getContainer(), WITH_CODES)).toBe(10_000)
    })

    it("counts the same money once, whoever says so how often", async () => {
      const [a, b, code] = [await finance(), await finance(), await codeOf()]
      const money = { amount_idr: TOTAL + code, note: "beras" }
      const match = { purchase_id: placed.id, missing_idr: TOTAL + code }
      const answers = await Promise.all([
        a.post.enter(money, match),
        b.post.enter(money, match),
        b.post.enter({ ...money, sender: "Siti" }, match),
      ])
      expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThanOrEqual(1)
      for (const answer of answers.filter(({ status }) => status !== 201))
        expect(refusal(answer)).toMatchObject({
          status: 409,
          code: "TRANSFER_CHANGED",
          values: { missing: 0 },
        })
      expect(await potOf(getContainer(), WITH_CODES)).toBe(TOTAL + code)
      expect(await owedToBuyers()).toEqual([])
    })

    it("finds what the note does not name, and sets aside what is not ours", async () => {
      const office = await finance()
      const wrong = await office.enter({ amount_idr: 77_777, note: "SBD-999999" })
      expect(wrong.suggestions).toEqual([])
      expect(
        refusal(await office.post.match(wrong.id, { purchase_id: "pur_x", missing_idr: 0 })),
      ).toMatchObject({ status: 404, code: "ORDER_NOT_FOUND" })
      expect((await office.post.dismiss(wrong.id, "Setoran kas kantor")).status).toBe(200)
      expect((await office.post.dismiss(wrong.id, "Setoran kas kantor")).status).toBe(200)
      expect(await office.receipts()).toEqual([])
      const { missing_idr } = await office.transfer(placed.id)
      expect(
        refusal(await office.post.match(wrong.id, { purchase_id: placed.id, missing_idr })),
      ).toMatchObject({
        status: 409,
        code: "RECEIPT_STATE",
      })
      expect(await potOf(getContainer(), WITH_CODES)).toBe(0)
    })

    it("keeps what came in, and what was decided: the database changes and deletes none", async () => {
      await (await finance()).receive(placed.id, 10_000)
      const knex = getContainer().resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
      for (const table of ["bank_receipt", "receipt_match"]) {
        await expect(knex(table).update({ amount: 1 })).rejects.toThrow(/neither changed nor deleted/)
        await expect(knex(table).delete()).rejects.toThrow(/neither changed nor deleted/)
      }
    })

    it("holds as much in the ledger as came in, whatever comes when", async () => {
      const step = fc.oneof(
        fc.record({ act: fc.constant("receive" as const), amount: fc.integer({ min: 1, max: 120_000 }) }),
        fc.record({ act: fc.constant("exactly" as const) }),
        fc.record({ act: fc.constant("cancel" as const), part: fc.nat(1) }),
        fc.record({ act: fc.constant("expire" as const) }),
      )
      const office = await finance()
      let nth = 0
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 5 }), async (steps) => {
          const pot = await potOf(getContainer(), WITH_CODES)
          const of = await shopper().buy({ variant_id: rice, quantity: 1 })
          let received = 0
          for (const { act, ...rest } of steps) {
            const { missing_idr } = await office.transfer(of.id)
            nth += 1
            const amount = "amount" in rest ? rest.amount : missing_idr
            if ((act === "receive" || act === "exactly") && amount > 0) {
              await office.receive(of.id, amount, { reference: `FT${nth}` })
              received += amount
            }
            const [order] = (await seen(of)).orders
            if (act === "cancel") await shopper().cancel(of, order?.id)
            if (act === "expire") await expire(200)
            expect(await potOf(getContainer(), WITH_CODES)).toBe(pot + received)
          }
          const mine = await entriesOf(getContainer())
          expect(mine.every(({ amount }) => Number.isSafeInteger(amount))).toBe(true)
        }),
        { numRuns: 6 },
      )
    }, 180_000)
  },
})
