import { OrderLookupResponse } from "@sebiduk/contracts"
import { anAreaTree } from "../../support/areas"
import { aProduct, aSeller, type ProductFixture, type SellerFixture } from "../../support/catalogue"
import { aShopper, BANDUNG, cartOf, orderOf, refusal } from "../../support/shopper"
import { soldInAll, stockOf } from "../../support/stock"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let sawah: SellerFixture
    let anyam: SellerFixture
    let rice: ProductFixture
    let basket: ProductFixture
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      sawah = await aSeller(getContainer(), { handle: "sawah", name: "Sawah", kecamatan: "Belitang" })
      anyam = await aSeller(getContainer(), { handle: "anyam", name: "Anyam", kecamatan: "Martapura" })
      rice = await aProduct(getContainer(), world, {
        seller: sawah,
        handle: "ciherang",
        title: "Beras Ciherang",
        variants: [{ title: "1 kg", price_idr: 26_000, stock: 12, weight_g: 1_030 }],
      })
      basket = await aProduct(getContainer(), world, {
        seller: anyam,
        handle: "keranjang",
        title: "Keranjang",
        variants: [{ title: "Besar", price_idr: 85_500, stock: 7, weight_g: 1_450 }],
      })
    })
    const shopper = () => aShopper(api, world)

    it("sells goods of two sellers to a guest in Bandung, to the rupiah", async () => {
      const guest = shopper()
      const one = theOnly(rice.variants)
      const two = theOnly(basket.variants)
      const { id } = await guest.open()
      expect(await guest.cart(id)).toEqual({
        id,
        groups: [],
        item_count: 0,
        item_total_idr: 0,
        delivery_total_idr: 0,
        coupons: [],
        discount_idr: 0,
        total_idr: 0,
        address: null,
        payment_methods: [
          { method: "transfer", refusal: null },
          { method: "cod", refusal: "outside_regency" },
        ],
        missing: ["lines", "address", "delivery"],
      })

      await guest.post.line(id, { variant_id: one.id, quantity: 2 })
      const filled = cartOf(await guest.post.line(id, { variant_id: two.id, quantity: 3 }))
      expect(filled.missing).toEqual(["address", "delivery"])
      expect([filled.item_count, filled.item_total_idr, filled.delivery_total_idr, filled.total_idr]).toEqual(
        [5, 308_500, 0, 308_500],
      )
      expect(filled.groups[0]).toEqual({
        seller: {
          id: sawah.id,
          handle: "sawah",
          name: "Sawah",
          kecamatan: "Belitang",
          state: "open",
          dispatch_days: 2,
        },
        lines: [
          {
            id: filled.groups[0]?.lines[0]?.id,
            variant_id: one.id,
            product_handle: "ciherang",
            title: { id: "Beras Ciherang", en: "Beras Ciherang in English" },
            variant_title: "1 kg",
            picture: {
              url: "/files/contoh.webp",
              alt: { id: "Beras Ciherang", en: "Beras Ciherang in English" },
              is_illustration: true,
            },
            quantity: 2,
            unit_price_idr: 26_000,
            new_price_idr: null,
            total_idr: 52_000,
            available: 12,
            problem: null,
          },
        ],
        subtotal_idr: 52_000,
        holiday: null,
        minimum_order_idr: null,
        below_minimum_idr: 0,
        weight_g: 2_060,
        delivery: null,
        discount_idr: 0,
      })
      expect(filled.groups[1]).toMatchObject({
        seller: { handle: "anyam" },
        subtotal_idr: 256_500,
        weight_g: 4_350,
      })

      const addressed = cartOf(await guest.post.address(id, BANDUNG))
      expect(addressed.missing).toEqual(["delivery"])
      expect(addressed.address).toEqual({
        email: "siti@contoh.id",
        recipient: "Siti Aminah",
        phone: "+6281234567890",
        desa_code: "32.73.01.1001",
        province: "Jawa Barat",
        regency: "Kota Bandung",
        kecamatan: "Sukasari",
        desa: "Sukarasa",
        postcode: "40152",
        street: "Jl. Merdeka No. 1, RT 02/RW 03",
        landmark: "Sebelah masjid",
        note: "Titip di satpam",
      })

      // 2,06 kg counts as 2 kg, 4,35 kg as 5 kg; the cargo counts 10 kg at least. To Jawa Barat a kilogram costs
      // 23.000 by Reguler, 38.000 by Ekspres, 5.000 by Kargo.
      const sent = (
        service: string,
        price_idr: number,
        kg: number,
        etd_days: { min: number; max: number },
      ) => ({
        service,
        price_idr,
        chargeable_weight_g: kg * 1_000,
        parcels: 1,
        etd_days,
      })
      const pickup = { service: "pickup", price_idr: 0, chargeable_weight_g: 0, parcels: 1, etd_days: null }
      const refused = [{ service: "seller", reason: "not_served" }]
      expect(await guest.options(id)).toEqual([
        {
          seller_id: sawah.id,
          quotes: [
            sent("regular", 46_000, 2, { min: 2, max: 4 }),
            sent("express", 76_000, 2, { min: 1, max: 2 }),
            sent("cargo", 50_000, 10, { min: 3, max: 6 }),
            pickup,
          ],
          refused,
          undeliverable: [],
        },
        {
          seller_id: anyam.id,
          quotes: [
            sent("regular", 115_000, 5, { min: 2, max: 4 }),
            sent("express", 190_000, 5, { min: 1, max: 2 }),
            sent("cargo", 50_000, 10, { min: 3, max: 6 }),
            pickup,
          ],
          refused,
          undeliverable: [],
        },
      ])
      const ready = cartOf(
        await guest.post.delivery(id, [
          { seller_id: anyam.id, service: "express" },
          { seller_id: sawah.id, service: "regular" },
        ]),
      )
      expect(ready.missing).toEqual([])
      expect([ready.item_total_idr, ready.delivery_total_idr, ready.total_idr]).toEqual([
        308_500, 236_000, 544_500,
      ])
      expect(ready.groups.map(({ delivery }) => delivery)).toEqual([
        { service: "regular", price_idr: 46_000, chargeable_weight_g: 2_000, etd_days: { min: 2, max: 4 } },
        { service: "express", price_idr: 190_000, chargeable_weight_g: 5_000, etd_days: { min: 1, max: 2 } },
      ])

      const placed = await guest.complete(ready)
      expect(placed.number).toBe("SBD-000001")
      const order = orderOf(await guest.getOrder(placed.id, placed.token))
      expect(order).toEqual({
        id: placed.id,
        number: "SBD-000001",
        state: "awaiting_payment",
        placed_at: order.placed_at,
        payment_method: "transfer",
        refunds: [],
        released_at: null,
        paid_at: null,
        shipped_at: null,
        orders: ready.groups.map(({ seller, lines, subtotal_idr, delivery }, index) => ({
          seller: { id: seller.id, handle: seller.handle, name: seller.name, kecamatan: seller.kecamatan },
          subtotal_idr,
          delivery,
          id: order.orders[index]?.id,
          number: `SBD-000001-${"AB"[index] ?? ""}`,
          state: "awaiting_payment",
          total_idr: subtotal_idr + (delivery?.price_idr ?? 0),
          discount_idr: 0,
          paid_at: null,
          accepted_at: null,
          ship_by: null,
          parcels: [],
          shipped_at: null,
          cancelled: null,
          refunded_idr: 0,
          can_cancel: true,
          can_confirm: false,
          lines: lines.map(
            (
              {
                variant_id: _variant,
                available: _available,
                problem: _problem,
                new_price_idr: _new_price,
                ...line
              },
              at,
            ) => ({ ...line, id: order.orders[index]?.lines[at]?.id, picture: null }),
          ),
        })),
        item_total_idr: 308_500,
        delivery_total_idr: 236_000,
        discount_idr: 0,
        coupons: [],
        total_idr: 544_500,
        cancelled_idr: 0,
        address: addressed.address,
        transfer: {
          bank: "Bank Contoh",
          account_number: "1234567890",
          account_holder: "Sebiduk",
          amount_idr: 544_500 + (order.transfer?.code ?? 0),
          code: order.transfer?.code,
          received_idr: 0,
          kept_until: null,
          proofs: [],
          reference: "SBD-000001",
          pay_until: order.transfer?.pay_until,
        },
      })
      expect(await soldInAll(getContainer())).toEqual({
        orders: 2,
        reserved: [2, 3],
        payments: [{ amount: 544_500, captured: false, cancelled: false }],
        collections: [{ status: "authorized", amount: 544_500, authorized_amount: 544_500 }],
      })
      expect(await stockOf(getContainer(), one.inventory_item_id)).toEqual({
        stocked_quantity: 12,
        reserved_quantity: 2,
      })

      for (const [number, phone] of [
        ["SBD-000001", "0812-3456-7890"],
        ["sbd 1", "+62 812 3456 7890"],
        ["000001", "6281234567890"],
        ["# 1", "81234567890"],
      ] as const) {
        const { status, body } = await guest.lookUp(number, phone)
        expect([status, OrderLookupResponse.parse(body)], `${number} ${phone}`).toEqual([
          200,
          { order, token: placed.token },
        ])
      }
    })

    it("closes a cart with its order", async () => {
      const guest = shopper()
      const cart = await guest.ready({ variant_id: theOnly(rice.variants).id, quantity: 1 })
      const line = theOnly(theOnly(cart.groups).lines)
      await guest.complete(cart)
      const closed = { status: 409, code: "CART_COMPLETED" }
      expect(refusal(await guest.getCart(cart.id))).toEqual(closed)
      expect(refusal(await guest.post.line(cart.id, { variant_id: line.variant_id, quantity: 1 }))).toEqual(
        closed,
      )
      expect(refusal(await guest.post.quantity(cart.id, line.id, 2))).toEqual(closed)
      expect(refusal(await guest.post.address(cart.id, BANDUNG))).toEqual(closed)
      expect(
        refusal(await guest.post.delivery(cart.id, [{ seller_id: sawah.id, service: "regular" }])),
      ).toEqual(closed)
    })
  },
})
