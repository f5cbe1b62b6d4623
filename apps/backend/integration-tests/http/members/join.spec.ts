import { Modules } from "@medusajs/framework/utils"
import type { Cart } from "@sebiduk/contracts"
import type { SellerService } from "../../../src/modules/seller/service"
import { anAreaTree } from "../../support/areas"
import { brokenBefore } from "../../support/broken-workflow"
import { aProduct, aSeller, type SellerFixture } from "../../support/catalogue"
import { aMember, joined, type MemberFixture } from "../../support/member"
import { aShopper, BANDUNG, cartOf, refusal } from "../../support/shopper"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

const STOCK = 12
const UNKNOWN = { status: 404, code: "CART_NOT_FOUND" }

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let anyam: SellerFixture
    let rice: string
    let basket: string
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      const sawah = await aSeller(getContainer(), { handle: "sawah" })
      anyam = await aSeller(getContainer(), { handle: "anyam" })
      const made = [
        await aProduct(getContainer(), world, {
          seller: sawah,
          title: "Beras",
          variants: [{ stock: STOCK }],
        }),
        await aProduct(getContainer(), world, {
          seller: anyam,
          title: "Keranjang",
          variants: [{ stock: STOCK }],
        }),
      ]
      ;[rice = "", basket = ""] = made.map(({ variants }) => theOnly(variants).id)
    })
    const guest = () => aShopper(api, world)
    const line = (variant_id: string, quantity: number) => ({ variant_id, quantity })
    const goods = ({ groups }: Cart) =>
      Object.fromEntries(
        groups.flatMap(({ lines }) => lines.map(({ variant_id, quantity }) => [variant_id, quantity])),
      )
    const openCarts = async ({ email }: MemberFixture) => {
      const customer = theOnly(await getContainer().resolve(Modules.CUSTOMER).listCustomers({ email }))
      return getContainer().resolve(Modules.CART).listCarts({ customer_id: customer.id })
    }

    it("makes the guest's cart that of a member who has none, with all that was chosen", async () => {
      const member = await aMember(api, world)
      const ready = await guest().ready(line(rice, 2))
      const { cart, notices } = joined(await member.shopper.join(ready.id))
      expect([cart, notices]).toEqual([ready, []])
      expect((await member.me()).cart_id).toBe(ready.id)
      expect((await member.shopper.complete(cart)).number).toMatch(/^SBD-/)
      expect((await member.me()).cart_id).toBeNull()
    })

    it("puts both carts together: other goods side by side, the same added up", async () => {
      const member = await aMember(api, world)
      const own = await member.shopper.open(line(rice, 2))
      const other = await guest().open(line(rice, 3), line(basket, 1))
      const { cart, notices } = joined(await member.shopper.join(other.id))
      expect([cart.id, goods(cart), notices]).toEqual([own.id, { [rice]: 5, [basket]: 1 }, []])
      expect(cart.item_total_idr).toBe(6 * 25_000)
      expect(await openCarts(member)).toHaveLength(1)
      expect(refusal(await guest().getCart(other.id))).toEqual(UNKNOWN)
    })

    it("takes no more than there is, and says so", async () => {
      const member = await aMember(api, world)
      await member.shopper.open(line(rice, 8))
      const other = await guest().open(line(rice, 7))
      const { cart, notices } = joined(await member.shopper.join(other.id))
      expect(goods(cart)).toEqual({ [rice]: STOCK })
      expect(notices).toEqual([
        {
          title: { id: "Beras", en: "Beras in English" },
          variant_title: "1 kg",
          reason: "QUANTITY_ABOVE_STOCK",
          wanted: 15,
          quantity: STOCK,
        },
      ])
    })

    it("leaves behind what is not sold any more, and says so", async () => {
      const member = await aMember(api, world)
      await member.shopper.open(line(rice, 1))
      const other = await guest().open(line(basket, 2), line(rice, 1))
      const sellers: SellerService = getContainer().resolve("seller")
      await sellers.updateSellers({ id: anyam.id, status: "suspended" })
      const { cart, notices } = joined(await member.shopper.join(other.id))
      expect(goods(cart)).toEqual({ [rice]: 2 })
      expect(theOnly(notices)).toMatchObject({ reason: "VARIANT_NOT_FOR_SALE", wanted: 2, quantity: 0 })
    })

    it("changes nothing when repeated, one after the other or at once", async () => {
      const member = await aMember(api, world)
      const own = await member.shopper.open(line(rice, 2))
      const other = await guest().open(line(rice, 3))
      const answers = await Promise.all([1, 2, 3].map(() => member.shopper.join(other.id)))
      answers.push(await member.shopper.join(other.id), await member.shopper.join(own.id))
      for (const answer of answers) {
        const { cart, notices } = joined(answer)
        expect([cart.id, goods(cart), notices]).toEqual([own.id, { [rice]: 5 }, []])
      }
    })

    it("loses nothing when carts of two browsers are joined at once, while a line is added", async () => {
      const member = await aMember(api, world)
      const carts = await Promise.all([guest().open(line(rice, 1)), guest().open(line(rice, 2))])
      const own = await member.shopper.open(line(basket, 1))
      const answers = await Promise.all([
        ...carts.map(({ id }) => member.shopper.join(id)),
        member.shopper.post.line(own.id, line(basket, 1)),
      ])
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      expect(goods(await member.shopper.cart(own.id))).toEqual({ [rice]: 3, [basket]: 2 })
      expect(await openCarts(member)).toHaveLength(1)
    })

    it("gives a cart that two members want to one of them", async () => {
      const members = [await aMember(api, world), await aMember(api, world)]
      const { id } = await guest().open(line(rice, 1))
      const answers = await Promise.all(members.map(({ shopper }) => shopper.join(id)))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 404])
    })

    it("carries the address a guest typed, and keeps the member's where there is none", async () => {
      const member = await aMember(api, world)
      const own = await member.shopper.open(line(rice, 1))
      cartOf(await member.shopper.post.address(own.id, { ...BANDUNG, street: "Jl. Lama No. 1" }))
      await member.shopper.deliverBy(own.id, "regular")
      const empty = await guest().open()
      const kept = joined(await member.shopper.join(empty.id)).cart
      expect([kept.address?.street, kept.missing]).toEqual(["Jl. Lama No. 1", []])

      const other = await guest().open(line(rice, 1))
      cartOf(await guest().post.address(other.id, { ...BANDUNG, street: "Jl. Baru No. 2" }))
      const { cart } = joined(await member.shopper.join(other.id))
      expect(cart.address).toMatchObject({
        street: "Jl. Baru No. 2",
        phone: "+6281234567890",
        note: BANDUNG.note,
      })
      // The parcel is another one now.
      expect(cart.missing).toEqual(["delivery"])
    })

    it("knows no cart of another member, none that was bought, and no stranger", async () => {
      const member = await aMember(api, world)
      const other = await aMember(api, world)
      const theirs = await other.shopper.open(line(rice, 1))
      const unknown = await member.shopper.join("cart_unknown")
      expect(refusal(unknown)).toEqual(UNKNOWN)
      expect((await member.shopper.join(theirs.id)).body).toEqual(unknown.body)
      expect(refusal(await member.shopper.join("%00"))).toEqual(UNKNOWN)
      const bought = await guest().ready(line(basket, 1))
      await guest().complete(bought)
      expect(refusal(await member.shopper.join(bought.id))).toEqual({ status: 409, code: "CART_COMPLETED" })
      const { id } = await guest().open(line(rice, 1))
      expect(refusal(await guest().join(id))).toEqual({ status: 401, code: "LOGIN_REQUIRED" })
      expect(await other.shopper.cart(theirs.id)).toEqual(theirs)
      expect(await openCarts(member)).toEqual([])
    })

    it("leaves both carts as they were when it fails at the end", async () => {
      const member = await aMember(api, world)
      const own = await member.shopper.open(line(rice, 2))
      const other = await guest().open(line(rice, 3), line(basket, 1))
      const customer = theOnly(
        await getContainer().resolve(Modules.CUSTOMER).listCustomers({ email: member.email }),
      )
      const input = { from: other.id, into: own.id, customer_id: customer.id }
      const broken = await brokenBefore(getContainer(), "release-lock-step", "merge-carts", input)
      expect(broken).toEqual(["boom"])
      expect(goods(await member.shopper.cart(own.id))).toEqual(goods(own))
      expect(await guest().cart(other.id)).toEqual(other)
    })

    it("gives a member one open cart on all devices", async () => {
      const member = await aMember(api, world)
      const carts = await Promise.all([1, 2, 3].map(() => member.shopper.open()))
      expect(new Set(carts.map(({ id }) => id)).size).toBe(1)
    })
  },
})
