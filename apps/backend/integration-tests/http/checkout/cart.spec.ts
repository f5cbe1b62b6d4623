import { Modules } from "@medusajs/framework/utils"
import { deleteProductsWorkflow, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { FieldError } from "@sebiduk/contracts"
import type { SellerService } from "../../../src/modules/seller/service"
import { anAreaTree } from "../../support/areas"
import { aProduct, aSeller, type ProductFixture, type SellerFixture } from "../../support/catalogue"
import { aShopper, BANDUNG, cartOf, refusal } from "../../support/shopper"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

const STOCK = 12

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let sawah: SellerFixture
    let rice: ProductFixture
    let variant_id: string
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      sawah = await aSeller(getContainer(), { handle: "sawah", name: "Sawah" })
      rice = await aProduct(getContainer(), world, { seller: sawah, variants: [{ stock: STOCK }] })
      variant_id = theOnly(rice.variants).id
    })
    const shopper = () => aShopper(api, world)
    const suspend = async () => {
      const sellers: SellerService = getContainer().resolve("seller")
      await sellers.updateSellers({ id: sawah.id, status: "suspended" })
    }
    const invalid = (field: string, error: FieldError) => ({
      status: 400,
      code: "INPUT_INVALID",
      fields: { [field]: error },
    })

    describe("a quantity", () => {
      it("that is no whole number from 1 to 9999 is refused", async () => {
        const guest = shopper()
        const { id } = await guest.open()
        for (const quantity of [0, -1, 1.5, "2", "", null, undefined, [1], { $gt: 0 }, true]) {
          expect(
            refusal(await guest.post.line(id, { variant_id, quantity })),
            JSON.stringify(quantity),
          ).toEqual(invalid("quantity", { code: "QUANTITY_INVALID" }))
        }
        for (const quantity of [10_000, 1e21]) {
          expect(refusal(await guest.post.line(id, { variant_id, quantity }))).toEqual(
            invalid("quantity", { code: "QUANTITY_ABOVE_MAXIMUM", values: { maximum: 9_999 } }),
          )
        }
        expect((await guest.cart(id)).item_count).toBe(0)
      })

      it("above the stock is refused and names the stock, the pieces already there counted", async () => {
        const guest = shopper()
        const { id } = await guest.open()
        const above = {
          status: 400,
          code: "QUANTITY_ABOVE_STOCK",
          fields: { quantity: { code: "QUANTITY_ABOVE_STOCK", values: { available: STOCK } } },
        }
        expect(refusal(await guest.post.line(id, { variant_id, quantity: STOCK + 1 }))).toEqual(above)
        const cart = cartOf(await guest.post.line(id, { variant_id, quantity: STOCK - 2 }))
        expect(refusal(await guest.post.line(id, { variant_id, quantity: 3 }))).toEqual(above)
        const line = theOnly(theOnly(cart.groups).lines)
        expect(refusal(await guest.post.quantity(id, line.id, STOCK + 1))).toEqual(above)
        expect((await guest.cart(id)).item_count).toBe(STOCK - 2)
      })

      it("can be changed, and 0 takes the line out", async () => {
        const guest = shopper()
        const cart = await guest.open({ variant_id, quantity: 1 })
        const line = theOnly(theOnly(cart.groups).lines)
        const more = cartOf(await guest.post.quantity(cart.id, line.id, STOCK))
        expect([more.item_count, more.total_idr]).toEqual([12, 300_000])
        for (const quantity of [-1, 2.5, "3"]) {
          expect(refusal(await guest.post.quantity(cart.id, line.id, quantity))).toEqual(
            invalid("quantity", { code: "QUANTITY_INVALID" }),
          )
        }
        const empty = cartOf(await guest.post.quantity(cart.id, line.id, 0))
        expect([empty.groups, empty.total_idr, empty.missing]).toEqual([
          [],
          0,
          ["lines", "address", "delivery"],
        ])
        expect(refusal(await guest.post.quantity(cart.id, line.id, 1))).toEqual({
          status: 404,
          code: "NOT_FOUND",
        })
      })

      it("added twice at once is the sum", async () => {
        const guest = shopper()
        const { id } = await guest.open()
        const answers = await Promise.all(
          [2, 3, 4].map((quantity) => guest.post.line(id, { variant_id, quantity })),
        )
        expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
        const line = theOnly(theOnly((await guest.cart(id)).groups).lines)
        expect(line.quantity).toBe(9)
      })
    })

    describe("a variant", () => {
      it("that is unknown or not for sale is refused", async () => {
        const draft = await aProduct(getContainer(), world, { seller: sawah, status: "draft" })
        const bare = await aProduct(getContainer(), world, { seller: sawah })
        await updateProductsWorkflow(getContainer()).run({
          input: { selector: { id: bare.id }, update: { metadata: { perishable: null } } },
        })
        const closed = await aSeller(getContainer(), { status: "suspended" })
        const theirs = await aProduct(getContainer(), world, { seller: closed })
        const { id } = await shopper().open()
        const code = async (variant: unknown) =>
          refusal(await shopper().post.line(id, { variant_id: variant, quantity: 1 }))
        const field = (code: string) => ({ status: 400, code, fields: { variant_id: { code } } })
        expect(await code("variant_unknown")).toEqual(field("VARIANT_UNKNOWN"))
        expect(await code(theOnly(draft.variants).id)).toEqual(field("VARIANT_NOT_FOR_SALE"))
        expect(await code(theOnly(bare.variants).id)).toEqual(field("VARIANT_NOT_FOR_SALE"))
        expect(await code(theOnly(theirs.variants).id)).toEqual(field("VARIANT_NOT_FOR_SALE"))
        for (const value of ["", undefined]) {
          expect(await code(value)).toEqual(invalid("variant_id", { code: "FIELD_REQUIRED" }))
        }
        for (const value of [{ $ne: "" }, ["variant_x"], "v".repeat(65), 1, "variant_\u0000"]) {
          expect(await code(value)).toEqual(invalid("variant_id", { code: "VARIANT_UNKNOWN" }))
        }
        expect((await shopper().cart(id)).groups).toEqual([])
      })

      it("whose seller was suspended stays in the cart as a problem and can be taken out", async () => {
        const guest = shopper()
        const { id } = await guest.open({ variant_id, quantity: 2 })
        await suspend()
        const cart = await guest.cart(id)
        const line = theOnly(theOnly(cart.groups).lines)
        expect([line.problem, cart.missing]).toEqual([
          "VARIANT_NOT_FOR_SALE",
          ["stock", "address", "delivery"],
        ])
        expect(refusal(await guest.post.quantity(id, line.id, 1)).code).toBe("VARIANT_NOT_FOR_SALE")
        expect(cartOf(await guest.post.quantity(id, line.id, 0)).groups).toEqual([])
      })

      it("whose product was taken off the shelf leaves a cart that still reads and takes an address", async () => {
        const guest = shopper()
        const other = await aProduct(getContainer(), world, { seller: sawah })
        const { id } = await guest.open(
          { variant_id, quantity: 2 },
          { variant_id: theOnly(other.variants).id, quantity: 1 },
        )
        await updateProductsWorkflow(getContainer()).run({
          input: { selector: { id: rice.id }, update: { status: "draft" } },
        })
        const { lines } = theOnly((await guest.cart(id)).groups)
        expect(lines.map(({ problem }) => problem)).toEqual(["VARIANT_NOT_FOR_SALE", null])
        expect(cartOf(await guest.post.address(id, BANDUNG)).missing).toEqual(["stock", "delivery"])
      })

      it("that was deleted leaves a cart that still reads, and can be taken out", async () => {
        const guest = shopper()
        const { id } = await guest.open({ variant_id, quantity: 2 })
        await deleteProductsWorkflow(getContainer()).run({ input: { ids: [rice.id] } })
        const line = theOnly(theOnly((await guest.cart(id)).groups).lines)
        expect([line.quantity, line.problem]).toEqual([2, "VARIANT_NOT_FOR_SALE"])
        expect(cartOf(await guest.post.quantity(id, line.id, 0)).groups).toEqual([])
      })

      it("in two lines counts their pieces together", async () => {
        const guest = shopper()
        const { id } = await guest.open({ variant_id, quantity: 7 })
        const products = getContainer().resolve(Modules.PRODUCT)
        const { metadata } = await products.retrieveProduct(rice.id)
        await updateProductsWorkflow(getContainer()).run({
          input: { selector: { id: rice.id }, update: { metadata: { ...metadata, title_en: "Renamed" } } },
        })
        // The name that goes with the line is another now, so core opens a second line.
        const cart = cartOf(await guest.post.line(id, { variant_id, quantity: 5 }))
        const { lines } = theOnly(cart.groups)
        expect(lines.map(({ quantity }) => quantity)).toEqual([7, 5])
        expect(refusal(await guest.post.quantity(id, lines[0]?.id ?? "", 8)).code).toBe(
          "QUANTITY_ABOVE_STOCK",
        )
      })
    })

    it("answers 404 to a cart nobody opened", async () => {
      const guest = shopper()
      const unknown = { status: 404, code: "CART_NOT_FOUND" }
      for (const id of ["cart_unknown", "x", "%00", "a%20b"]) {
        expect(refusal(await guest.getCart(id)), id).toEqual(unknown)
      }
      expect(refusal(await guest.getDelivery("cart_unknown"))).toEqual(unknown)
      expect(refusal(await guest.getDelivery("%00"))).toEqual(unknown)
      expect(refusal(await guest.post.quantity("%00", "%00", 1))).toEqual(unknown)
      expect(refusal(await guest.post.line("cart_unknown", { variant_id, quantity: 1 }))).toEqual(unknown)
      expect(refusal(await guest.post.quantity("cart_unknown", "cali_1", 1))).toEqual(unknown)
      expect(refusal(await guest.post.address("cart_unknown", BANDUNG))).toEqual(unknown)
      expect(
        refusal(await guest.post.delivery("cart_unknown", [{ seller_id: sawah.id, service: "pickup" }])),
      ).toEqual(unknown)
      expect(refusal(await guest.post.complete("cart_unknown", 1))).toEqual(unknown)
    })

    it("changes no line through another cart", async () => {
      const guest = shopper()
      const mine = await guest.open({ variant_id, quantity: 2 })
      const theirs = await guest.open({ variant_id, quantity: 3 })
      const line = theOnly(theOnly(theirs.groups).lines)
      for (const quantity of [1, 0]) {
        const answer = await guest.post.quantity(mine.id, line.id, quantity)
        expect(refusal(answer)).toEqual({ status: 404, code: "NOT_FOUND" })
        expect(answer.body).toEqual((await guest.post.quantity(mine.id, "cali_unknown", quantity)).body)
      }
      expect(await guest.cart(mine.id)).toEqual(mine)
      expect(await guest.cart(theirs.id)).toEqual(theirs)
    })

    it("takes no key it does not know: prices, metadata and the like", async () => {
      const guest = shopper()
      const { id } = await guest.open()
      const line = { variant_id, quantity: 1 }
      for (const key of ["metadata", "unit_price", "price_idr", "cart_id"]) {
        expect(refusal(await guest.post.line(id, { ...line, [key]: "" }))).toEqual(
          invalid(key, { code: "INPUT_INVALID" }),
        )
      }
      expect(refusal(await guest.post.line(id, { ...line, a: 1, b: 2 })).fields).toEqual({
        a: { code: "INPUT_INVALID" },
        b: { code: "INPUT_INVALID" },
      })
      expect(refusal(await guest.post.address(id, { ...BANDUNG, note: "\u0000" })).fields).toEqual({
        note: { code: "INPUT_INVALID" },
      })
      expect(refusal(await guest.post.address(id, { ...BANDUNG, metadata: { desa: "x" } })).fields).toEqual({
        metadata: { code: "INPUT_INVALID" },
      })
      expect((await guest.cart(id)).groups).toEqual([])
    })

    it("answers 400 to a body that is no object of JSON", async () => {
      const guest = shopper()
      const { id } = await guest.open()
      const json = { "content-type": "application/json" }
      const path = `/store/checkout/${id}/lines`
      expect((await guest.post.line(id, [variant_id])).status).toBe(400)
      expect((await guest.request(path, "{", json)).status).toBe(400)
      expect((await guest.request(path, "quantity=1", { "content-type": "text/plain" })).status).toBe(400)
    })
  },
})
