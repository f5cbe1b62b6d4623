import fc from "fast-check"
import { anAreaTree } from "../../support/areas"
import { aProduct, aSeller } from "../../support/catalogue"
import { balancesOf, ledgerOf, potOf } from "../../support/ledger"
import { anOffice } from "../../support/office"
import { aBankAccount, aTreasurer, released } from "../../support/payouts"
import { quiet } from "../../support/quiet"
import { runWorkflow } from "../../support/run-workflow"
import { aShopper, orderOf } from "../../support/shopper"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

const WALKS = 3
const STEPS = 14
const TIMEOUT_MS = 240_000

const COMMANDS = [
  "pay",
  "cancel",
  "refund",
  "release",
  "account",
  "sweep",
  "sweep_refunds",
  "approve",
  "reject",
  "confirm",
  "fail",
] as const
type Command = (typeof COMMANDS)[number]

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let variant_ids: string[]
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      variant_ids = []
      for (const handle of ["sawah", "anyam"]) {
        const seller = await aSeller(getContainer(), { handle })
        await aBankAccount(getContainer(), seller.id)
        const { variants } = await aProduct(getContainer(), world, { seller, variants: [{ stock: 1_000 }] })
        variant_ids.push(theOnly(variants).id)
      }
      await quiet(getContainer())
    })

    async function aWalk() {
      const buyer = aShopper(api, world)
      const office = await anOffice(getContainer(), api)
      const [maker, checker] = [await aTreasurer(getContainer(), api), await aTreasurer(getContainer(), api)]
      const ledger = ledgerOf(getContainer())
      const placed = await buyer.buy(...variant_ids.map((variant_id) => ({ variant_id, quantity: 2 })))
      const { orders } = orderOf(await buyer.getOrder(placed.id, placed.token))
      const open = async (status: "draft" | "approved") =>
        (await ledger.listPayoutBatches({ status }, { take: 1, order: { display_id: "ASC" } }))[0]?.id
      let refunds = 0
      let money_in = 0
      const order = (seed: number) => orders[seed % orders.length]

      const commands: Record<Command, (seed: number) => Promise<unknown>> = {
        pay: async () => {
          const before = await ledger.listLedgerEntries({ kind: "goods" }, { take: 1 })
          const standing = orderOf(await buyer.getOrder(placed.id, placed.token))
          if (before.length > 0 || standing.state === "cancelled") return
          await office.capture(orders[0]?.id ?? "")
          money_in += standing.total_idr - standing.cancelled_idr
        },
        cancel: (seed) => buyer.cancel(placed, order(seed)?.id ?? "", "berubah pikiran"),
        refund: (seed) => {
          const of = order(seed)
          const lines = [{ line_id: of?.lines[0]?.id ?? "", amount: 1 + (seed % 30_000) }]
          refunds += 1
          const key = `return:${placed.id}:${refunds}`
          const input = { purchase_id: placed.id, order_id: of?.id ?? "", key, cause: "return", lines }
          return runWorkflow(getContainer(), "refund-part", input)
        },
        release: (seed) =>
          released(getContainer(), {
            order_id: order(seed)?.id ?? "",
            seller_id: order(seed)?.seller.id ?? "",
            available_at: new Date(0),
          }),
        account: async (seed) => {
          const refund = orderOf(await buyer.getOrder(placed.id, placed.token)).refunds[0]
          const body = { bank: "BRI", account_number: `12345${seed}`, account_holder: "Siti Aminah" }
          const path = `/store/orders/${placed.id}/refunds/${refund?.id ?? "x"}/account`
          return buyer.request(path, body, { "x-order-token": placed.token })
        },
        sweep: () => maker.post.plan("sellers"),
        sweep_refunds: () => maker.post.plan("refunds"),
        approve: async () => checker.post.approve((await open("draft")) ?? "x"),
        reject: async () => checker.post.reject((await open("draft")) ?? "x"),
        confirm: async () => checker.post.settleAll((await open("approved")) ?? "x"),
        fail: async () => {
          const batch_id = (await open("approved")) ?? "x"
          const [payout] = await ledger.listPayouts({ batch_id, status: "approved" }, { take: 1 })
          const body = { outcome: "failed", reason: "Ditolak bank" }
          return checker.post.settle(batch_id, payout?.id ?? "x", body)
        },
      }
      const moneyOut = async (): Promise<number> => {
        const paid = await ledger.listPayouts({ status: "paid" }, { take: null })
        return paid.reduce((sum, { amount }) => sum + amount, 0)
      }
      return {
        run: async ([command, seed]: [Command, number]) => {
          await commands[command](seed)
          // What is in the pot is what came in less what banks sent, and no account is told of twice.
          expect(await potOf(getContainer()), command).toBe(money_in - (await moneyOut()))
          const balances = await balancesOf(getContainer())
          const under = await ledger.listPayouts({ status: ["planned", "approved"] }, { take: null })
          const underway = under
            .filter(({ seller_id }) => seller_id !== null)
            .reduce((sum, { amount }) => sum + amount, 0)
          expect(balances["transit"] ?? 0, command).toBe(underway)
          const promised = await ledger.listBuyerRefunds({ status: "promised" }, { take: null })
          expect(balances["buyers"] ?? 0, command).toBe(promised.reduce((sum, { amount }) => sum + amount, 0))
        },
        end: () => quiet(getContainer()),
      }
    }

    /** Most walks first pay and release, or every later step would find nothing to do. */
    const walk = fc
      .array(fc.tuple(fc.constantFrom(...COMMANDS), fc.nat(99_999)), { minLength: STEPS, maxLength: STEPS })
      .map((steps): [Command, number][] => [
        ["pay", 0],
        ["release", 0],
        ["release", 1],
        ["sweep", 0],
        ...steps,
      ])

    it.each(
      fc
        .sample(walk, { numRuns: WALKS, seed: 20_261_128 })
        .map((steps, index) => [index + 1, steps] as const),
    )(
      "the pot is what came in less what went out after every step of walk %i",
      async (_index, steps) => {
        const { run, end } = await aWalk()
        for (const step of steps) await run(step)
        await end()
      },
      TIMEOUT_MS,
    )
  },
})
