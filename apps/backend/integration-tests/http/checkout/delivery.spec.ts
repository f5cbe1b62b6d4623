import { anAreaTree, aPapuanDesa } from "../../support/areas"
import { aProduct, aSeller, type ProductFixture, type SellerFixture } from "../../support/catalogue"
import { aShopper, BANDUNG, cartOf, refusal } from "../../support/shopper"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

const HOME = { ...BANDUNG, desa_code: "16.08.03.2008", postcode: "32382" }
const JAYAPURA = { ...BANDUNG, desa_code: "91.71.01.1001", postcode: "99113" }

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let sawah: SellerFixture
    let anyam: SellerFixture
    let rice: ProductFixture
    let guava: ProductFixture
    let chair: ProductFixture
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      await aPapuanDesa(getContainer())
      sawah = await aSeller(getContainer(), { name: "Sawah" })
      anyam = await aSeller(getContainer(), { name: "Anyam" })
      rice = await aProduct(getContainer(), world, { seller: sawah })
      guava = await aProduct(getContainer(), world, {
        seller: sawah,
        facts: { perishable: true, max_transit_days: 4 },
      })
      chair = await aProduct(getContainer(), world, { seller: anyam, facts: { cargo_only: true } })
    })
    const shopper = () => aShopper(api, world)
    const one = (product: ProductFixture) => ({ variant_id: theOnly(product.variants).id, quantity: 1 })
    const unavailable = (field: string, values?: { seller: string }) => ({
      status: 400,
      code: "DELIVERY_UNAVAILABLE",
      fields: {
        [field]: values ? { code: "DELIVERY_UNAVAILABLE", values } : { code: "DELIVERY_UNAVAILABLE" },
      },
    })

    describe("an address", () => {
      it("names every field that is missing", async () => {
        const guest = shopper()
        const { id } = await guest.open()
        const required = { code: "FIELD_REQUIRED" }
        const all = {
          email: required,
          recipient: required,
          phone: required,
          desa_code: required,
          postcode: required,
          street: required,
        }
        expect(refusal(await guest.post.address(id, {}))).toEqual({
          status: 400,
          code: "INPUT_INVALID",
          fields: all,
        })
        const blank = Object.fromEntries(Object.keys(all).map((field) => [field, ""]))
        expect(refusal(await guest.post.address(id, blank)).fields).toEqual(all)
      })

      it("names every field that is wrong, and what would be right", async () => {
        const guest = shopper()
        const { id } = await guest.open()
        const bad = {
          email: "siti@",
          recipient: " S ",
          phone: "12",
          desa_code: "3273011001",
          postcode: "4015",
          postcode_confirmed: "ya",
          street: "Jl.",
          landmark: "x".repeat(121),
          note: "x".repeat(301),
        }
        expect(refusal(await guest.post.address(id, bad)).fields).toEqual({
          email: { code: "EMAIL_INVALID" },
          recipient: { code: "FIELD_TOO_SHORT", values: { minimum: 3 } },
          phone: { code: "PHONE_INVALID" },
          desa_code: { code: "AREA_UNKNOWN" },
          postcode: { code: "POSTCODE_INVALID" },
          postcode_confirmed: { code: "INPUT_INVALID" },
          street: { code: "FIELD_TOO_SHORT", values: { minimum: 5 } },
          landmark: { code: "FIELD_TOO_LONG", values: { maximum: 120 } },
          note: { code: "FIELD_TOO_LONG", values: { maximum: 300 } },
        })
        expect((await guest.cart(id)).address).toBeNull()
      })

      it("takes a phone number as people write it, and no other", async () => {
        const guest = shopper()
        const { id } = await guest.open()
        for (const [typed, e164] of [
          ["0812 3456 7890", "+6281234567890"],
          ["62812-3456-7890", "+6281234567890"],
          ["0735 481234", "+62735481234"],
          ["+65 8123 4567", "+6581234567"],
        ] as const) {
          const cart = cartOf(await guest.post.address(id, { ...BANDUNG, phone: typed }))
          expect(cart.address?.phone).toBe(e164)
        }
        for (const phone of [
          "0812345",
          "abcdefgh",
          "081234567890123456",
          "telepon 0812345678",
          "+999 81234567",
        ]) {
          expect(refusal(await guest.post.address(id, { ...BANDUNG, phone })), phone).toEqual({
            status: 400,
            code: "INPUT_INVALID",
            fields: { phone: { code: "PHONE_INVALID" } },
          })
        }
        expect((await guest.cart(id)).address?.phone).toBe("+6581234567")
      })

      it("lies in a desa of the list", async () => {
        const guest = shopper()
        const { id } = await guest.open()
        for (const desa_code of ["32.73.01.9999", "99.99.99.9999", "16.08.03.2009"]) {
          expect(refusal(await guest.post.address(id, { ...BANDUNG, desa_code }))).toEqual({
            status: 400,
            code: "AREA_UNKNOWN",
            fields: { desa_code: { code: "AREA_UNKNOWN" } },
          })
        }
      })

      it("asks once about a postcode of another province", async () => {
        const guest = shopper()
        const { id } = await guest.open()
        expect(refusal(await guest.post.address(id, { ...BANDUNG, postcode: "90111" }))).toEqual({
          status: 400,
          code: "AREA_MISMATCH",
          fields: { postcode: { code: "AREA_MISMATCH", values: { province: "Jawa Barat" } } },
        })
        const confirmed = { ...BANDUNG, postcode: "90111", postcode_confirmed: true }
        expect(cartOf(await guest.post.address(id, confirmed)).address?.postcode).toBe("90111")
      })
    })

    describe("a delivery", () => {
      const toBandung = async () => {
        const guest = shopper()
        const { id } = await guest.open(one(rice), one(chair))
        await guest.post.address(id, BANDUNG)
        return { guest, id }
      }

      it("needs an address and goods", async () => {
        const guest = shopper()
        const { id } = await guest.open(one(rice))
        const choices = [{ seller_id: sawah.id, service: "regular" }]
        expect(refusal(await guest.getDelivery(id))).toEqual({ status: 409, code: "ADDRESS_MISSING" })
        expect(refusal(await guest.post.delivery(id, choices))).toEqual({
          status: 409,
          code: "ADDRESS_MISSING",
        })
        const empty = await guest.open()
        await guest.post.address(empty.id, BANDUNG)
        expect(await guest.options(empty.id)).toEqual([])
        expect(refusal(await guest.post.delivery(empty.id, choices))).toEqual({
          status: 409,
          code: "CART_EMPTY",
        })
      })

      it("is chosen exactly once for each seller of the cart", async () => {
        const { guest, id } = await toBandung()
        const mine = { seller_id: sawah.id, service: "regular" }
        const theirs = { seller_id: anyam.id, service: "cargo" }
        const missing = (seller: string) => ({
          status: 400,
          code: "DELIVERY_MISSING",
          fields: { choices: { code: "DELIVERY_MISSING", values: { seller } } },
        })
        expect(refusal(await guest.post.delivery(id, [mine]))).toEqual(missing("Anyam"))
        expect(refusal(await guest.post.delivery(id, [mine, mine, theirs]))).toEqual(missing("Sawah"))
        const stranger = await aSeller(getContainer())
        for (const seller_id of [stranger.id, "sel_unknown"]) {
          expect(
            refusal(await guest.post.delivery(id, [mine, theirs, { seller_id, service: "pickup" }])),
          ).toEqual(unavailable("choices.2.seller_id"))
        }
        for (const [choices, field] of [
          [[], "choices"],
          [undefined, "choices"],
          [[{ ...mine, service: "drone" }], "choices.0.service"],
          [[{ ...mine, price_idr: 0 }], "choices.0.price_idr"],
          [[{ service: "regular" }], "choices.0.seller_id"],
        ] as const) {
          const { status, fields } = refusal(await guest.post.delivery(id, choices))
          expect([status, Object.keys(fields ?? {})]).toEqual([400, [field]])
        }
        expect((await guest.cart(id)).delivery_total_idr).toBe(0)
        // 1,03 kg counts as 1 kg of 23.000; the cargo counts 10 kg of 5.000.
        expect(cartOf(await guest.post.delivery(id, [mine, theirs])).delivery_total_idr).toBe(73_000)
      })

      it("is one the tariff table offers", async () => {
        const { guest, id } = await toBandung()
        const choose = (service: string, theirs: string) =>
          guest.post.delivery(id, [
            { seller_id: sawah.id, service },
            { seller_id: anyam.id, service: theirs },
          ])
        for (const service of ["regular", "express"]) {
          expect(refusal(await choose("regular", service))).toEqual(
            unavailable("choices.1.service", { seller: "Anyam" }),
          )
        }
        expect(refusal(await choose("seller", "cargo"))).toEqual(
          unavailable("choices.0.service", { seller: "Sawah" }),
        )
        await guest.post.address(id, HOME)
        // Within OKU Timur a kilogram costs 8.000, whoever brings it.
        expect(cartOf(await choose("seller", "seller")).delivery_total_idr).toBe(16_000)
      })

      it("does not reach Papua by express, nor with fruit that stands four days, and names the fruit", async () => {
        const guest = shopper()
        const { id, groups } = await guest.open(one(guava), one(rice))
        const fruit = groups[0]?.lines.find(({ variant_id }) => variant_id === one(guava).variant_id)
        await guest.post.address(id, JAYAPURA)
        expect(await guest.options(id)).toEqual([
          {
            seller_id: sawah.id,
            quotes: [{ service: "pickup", price_idr: 0, chargeable_weight_g: 0, parcels: 1, etd_days: null }],
            refused: [
              { service: "regular", reason: "too_slow_for_perishable" },
              { service: "express", reason: "not_served" },
              { service: "cargo", reason: "too_slow_for_perishable" },
              { service: "seller", reason: "not_served" },
            ],
            undeliverable: [{ line_id: fruit?.id, reason: "too_slow_for_perishable" }],
          },
        ])
        for (const service of ["regular", "express", "cargo", "seller"]) {
          expect(refusal(await guest.post.delivery(id, [{ seller_id: sawah.id, service }]))).toEqual(
            unavailable("choices.0.service", { seller: "Sawah" }),
          )
        }
        await guest.post.quantity(id, fruit?.id ?? "", 0)
        expect(await guest.options(id)).toMatchObject([
          {
            quotes: [{ service: "regular" }, { service: "cargo" }, { service: "pickup" }],
            undeliverable: [],
          },
        ])
      })

      it("keeps the price of each seller, though both send the same way", async () => {
        const guest = shopper()
        const heavy = await aProduct(getContainer(), world, {
          seller: anyam,
          variants: [{ weight_g: 4_000 }],
        })
        const { id } = await guest.open(one(rice), one(heavy))
        await guest.post.address(id, BANDUNG)
        const cart = await guest.deliverBy(id, "regular")
        expect(cart.groups.map(({ delivery }) => delivery?.price_idr)).toEqual([23_000, 92_000])
      })

      it("is dropped when goods or address change", async () => {
        const guest = shopper()
        const { id, groups } = await guest.ready(one(rice))
        const line = theOnly(theOnly(groups).lines)
        const dropped = async (answer: Parameters<typeof cartOf>[0]) => {
          const cart = cartOf(answer)
          expect([cart.delivery_total_idr, cart.missing]).toEqual([0, ["delivery"]])
          expect(cart.groups.map(({ delivery }) => delivery)).toEqual(cart.groups.map(() => null))
        }
        await dropped(await guest.post.quantity(id, line.id, 2))
        await guest.deliverBy(id, "regular")
        await dropped(await guest.post.line(id, one(rice)))
        await guest.deliverBy(id, "regular")
        await dropped(await guest.post.address(id, HOME))
        expect((await guest.deliverBy(id, "regular")).delivery_total_idr).toBe(24_000)
      })
    })
  },
})
