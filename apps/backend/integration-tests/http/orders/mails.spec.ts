import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { CompleteResponse, type Order } from "@sebiduk/contracts"
import type { PurchaseService } from "../../../src/modules/purchase/service"
import type { SellerService } from "../../../src/modules/seller/service"
import { rupiah } from "@sebiduk/domain"
import { anAreaTree } from "../../support/areas"
import { aProduct, aSeller, type ProductFixture, type SellerFixture } from "../../support/catalogue"
import { aCoupon } from "../../support/coupons"
import { aDesk } from "../../support/desk"
import { mailsTo, subjectsTo } from "../../support/mails"
import { anOffice } from "../../support/office"
import { aShopper, askedWithoutCode, BANDUNG, cartOf, orderOf, type Placed } from "../../support/shopper"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

const SENT = { timeout: 20_000, interval: 100 }
const HANDLES = ["sawah", "anyam"] as const
type Handle = (typeof HANDLES)[number]
type Orders = { createOrders: (rows: unknown[]) => Promise<unknown[]> }
type Provider = {
  notificationProviderService_: { send: (provider: unknown, mail: unknown) => Promise<object> }
}

let counter = 0

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let shops: Record<Handle, SellerFixture>
    let products: Record<Handle, ProductFixture>
    let people: Record<Handle, Record<"owner" | "orders" | "stock", string>>
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      const shop = async (handle: Handle): Promise<[SellerFixture, ProductFixture]> => {
        const seller = await aSeller(getContainer(), { handle, name: `Toko ${handle}` })
        return [seller, await aProduct(getContainer(), world, { seller, title: `Barang ${handle}` })]
      }
      const [sawah, anyam] = [await shop("sawah"), await shop("anyam")]
      products = { sawah: sawah[1], anyam: anyam[1] }
      shops = { sawah: sawah[0], anyam: anyam[0] }
    })
    let buyer = ""
    // The folder of mails outlives the test, so each has people of its own.
    beforeEach(async () => {
      counter += 1
      buyer = `pembeli-surat-${counter}@contoh.id`
      const sellers: SellerService = getContainer().resolve("seller")
      const of = (handle: Handle) => {
        const email = (right: string) => `${handle}-${right}-${counter}@contoh.id`
        return { owner: email("pemilik"), orders: email("pesanan"), stock: email("stok") }
      }
      people = { sawah: of("sawah"), anyam: of("anyam") }
      await sellers.createSellerMembers(
        HANDLES.flatMap((handle) =>
          (["owner", "orders", "stock"] as const).map((right) => ({
            name: right,
            email: people[handle][right],
            rights: [right],
            seller_id: shops[handle].id,
          })),
        ),
      )
    })
    const purchases = (): PurchaseService => getContainer().resolve("purchase")
    const guest = () => aShopper(api, world)
    const variant = (handle: Handle) => theOnly(products[handle].variants).id
    const buy = async (locale?: string): Promise<Placed> => {
      const { id } = await guest().open(
        { variant_id: variant("sawah"), quantity: 2 },
        { variant_id: variant("anyam"), quantity: 1 },
      )
      cartOf(await guest().post.address(id, { ...BANDUNG, email: buyer }))
      const { total_idr } = await guest().deliverBy(id, "regular")
      const body = { payment_method: "transfer", expected_total_idr: total_idr, ...(locale && { locale }) }
      const answer = await guest().request(`/store/checkout/${id}/complete`, body)
      return CompleteResponse.parse(answer.body).order
    }
    const seen = async ({ id, token }: Placed): Promise<Order> => orderOf(await guest().getOrder(id, token))
    const orderIds = async (placed: Placed): Promise<[string, string]> => {
      const [a = "", b = ""] = (await seen(placed)).orders.map(({ id }) => id)
      return [a, b]
    }
    const run = async (workflow: string, input: object): Promise<unknown> => {
      const answer: unknown = await getContainer().resolve(Modules.WORKFLOW_ENGINE).run(workflow, { input })
      return z.object({ result: z.unknown() }).parse(answer).result
    }
    const announce = ({ id }: Pick<Placed, "id">) => run("announce-purchase", { purchase_id: id })
    const announceAll = () =>
      run("announce-purchases", { before: new Date(Date.now() + 1_000).toISOString() })
    const all = async (): Promise<Record<string, string[]>> => {
      const everybody = [buyer, ...HANDLES.flatMap((handle) => Object.values(people[handle]))]
      return Object.fromEntries(
        await Promise.all(
          everybody.map(async (email) => [email, (await subjectsTo(email)).toSorted()] as const),
        ),
      )
    }
    const unannounced = async ({ id }: Placed) =>
      (await purchases().listPurchaseEvents({ purchase_id: id, announced_at: null })).map(({ kind }) => kind)
    const settled = (placed: Placed) => expect.poll(() => unannounced(placed), SENT).toEqual([])
    /** What the seller's desk does. */
    const accept = async (placed: Placed, order_id: string) => {
      const split = theOnly(await purchases().listPaymentSplits({ order_id }))
      await purchases().updatePaymentSplits({ id: split.id, accepted_at: new Date(), ship_by: "2026-12-02" })
      await purchases().createPurchaseEvents({
        key: `accepted:${order_id}`,
        kind: "accepted",
        order_id,
        purchase_id: placed.id,
      })
    }

    it("tell the buyer and the right people of each shop what happened, each once", async () => {
      const placed = await buy()
      const [a, b] = await orderIds(placed)
      await settled(placed)
      const { number } = placed
      const waiting = `Pesanan ${number} menunggu pembayaran`
      const nobody = Object.fromEntries(
        HANDLES.flatMap((handle) => Object.values(people[handle]).map((email) => [email, []])),
      )
      expect(await all()).toEqual({ ...nobody, [buyer]: [waiting] })
      const order = await seen(placed)
      const [mail = ""] = await mailsTo(buyer)
      for (const word of [
        "Siti Aminah",
        "1234567890",
        "Rp\u00A0144.000",
        `/pesanan/${placed.id}?token=${placed.token}`,
        " WIB",
        `Toko sawah (${number}-A)`,
      ])
        expect(mail).toContain(word)
      expect(askedWithoutCode(order)).toBe(144_000)

      const office = await anOffice(getContainer(), api)
      await office.capture(a)
      await settled(placed)
      await accept(placed, a)
      await announce(placed)
      await office.ship(a, variant("sawah"), "JNE-0001")
      await expect.poll(() => mailsTo(buyer), SENT).toHaveLength(4)
      await office.deliver(a)
      await expect.poll(() => mailsTo(buyer), SENT).toHaveLength(5)
      await office.cancel(b)
      await expect.poll(() => mailsTo(buyer), SENT).toHaveLength(7)
      await settled(placed)
      const sawah = [`Pesanan ${number}-A sudah diterima`, `Pesanan baru ${number}-A`]
      const anyam = [`Pesanan ${number}-B dibatalkan`, `Pesanan baru ${number}-B`]
      const told = {
        [buyer]: [
          `Isi rekening untuk pengembalian pesanan ${number}-B`,
          `Pembayaran pesanan ${number} sudah diterima`,
          waiting,
          `Pesanan ${number}-A sedang dikirim`,
          `Pesanan ${number}-A sudah diterima`,
          `Pesanan ${number}-B dibatalkan`,
          `Toko sawah menyiapkan pesanan ${number}-A`,
        ],
        [people.sawah.owner]: sawah,
        [people.sawah.orders]: sawah,
        [people.sawah.stock]: [],
        [people.anyam.owner]: anyam,
        [people.anyam.orders]: anyam,
        [people.anyam.stock]: [],
      }
      expect(await all()).toEqual(told)
      const letters = await mailsTo(buyer)
      const letter = (word: string) => theOnly(letters.filter((text) => text.includes(word)))
      expect(letter("Subject: Toko sawah menyiapkan")).toContain("paling lambat 2 Desember 2026")
      const sent = letter("sedang dikirim\n")
      for (const word of [
        "Nomor resi: JNE-0001",
        "Barang sawah, 1 kg: 2 buah",
        "tekan “Pesanan sudah diterima”",
      ])
        expect(sent).toContain(word)
      expect(letter("B dibatalkan\n")).toContain(
        "Rp\u00A048.000 kami kembalikan ke rekening yang Anda isi di halaman pesanan.",
      )
      const [sale = ""] = await mailsTo(people.sawah.owner)
      for (const word of [
        "Harga barang: Rp\u00A050.000",
        "Ongkos kirim: Rp\u00A046.000",
        "Komisi 5%: -Rp\u00A02.500",
        "Anda terima: Rp\u00A093.500",
      ])
        expect(sale).toContain(word)

      await Promise.all([announce(placed), announce(placed), announceAll()])
      await purchases().updatePurchaseEvents(
        (await purchases().listPurchaseEvents({ purchase_id: placed.id })).map(({ id }) => ({
          id,
          announced_at: null,
        })),
      )
      await announce(placed)
      expect([await unannounced(placed), await all()]).toEqual([[], told])
    })

    it("name each parcel's pieces; and tell no shop of its own refusal", async () => {
      const placed = await buy()
      const [a, b] = await orderIds(placed)
      const office = await anOffice(getContainer(), api)
      await office.capture(a)
      const desk = await aDesk(getContainer(), api, shops.sawah)
      const line_id = theOnly((await desk.accept(a)).lines).id
      await desk.pack(a, [{ line_id, quantity: 1 }])
      await desk.ship(a, "JNE-0001")
      await desk.pack(a)
      await desk.ship(a, "JNT-0002", "jnt")
      await (await aDesk(getContainer(), api, shops.anyam)).reject(b, "Stok habis")
      await settled(placed)
      const mails = await mailsTo(buyer)
      const [first, second] = ["JNE-0001", "JNT-0002"].map((waybill) =>
        theOnly(mails.filter((text) => text.includes(waybill))),
      )
      for (const word of [
        `Subject: Sebagian pesanan ${placed.number}-A sedang dikirim`,
        "Barang sawah, 1 kg: 1 buah",
        "Kurir: JNE\n",
        "Sisanya menyusul",
      ])
        expect(first).toContain(word)
      expect(first).not.toContain("sudah diterima")
      for (const word of [
        `Subject: Pesanan ${placed.number}-A sedang dikirim`,
        "Barang sawah, 1 kg: 1 buah",
        "Kurir: J&T Express\n",
        "tekan “Pesanan sudah diterima”",
      ])
        expect(second).toContain(word)
      expect(await subjectsTo(people.anyam.owner)).toEqual([`Pesanan baru ${placed.number}-B`])
    })

    it("tell the shop what it receives of an order that coupons paid", async () => {
      await aCoupon(getContainer(), { code: "SEMUA", percent: 100 })
      await aCoupon(getContainer(), { code: "GRATISONGKIR", of: "shipping_methods" })
      const { id } = await guest().ready({ variant_id: variant("sawah"), quantity: 1 })
      await guest().post.coupon(id, "SEMUA")
      await guest().post.coupon(id, "GRATISONGKIR")
      const placed = await guest().complete(await guest().cart(id))
      await settled(placed)
      const sale = theOnly(await mailsTo(people.sawah.owner))
      expect(sale).toContain(`Subject: Pesanan baru ${placed.number}-A`)
      for (const word of ["Anda terima: Rp\u00A046.750", "Kupon pembeli Rp\u00A048.000 ditanggung Dinas."])
        expect(sale).toContain(word)
    })

    it("say nothing of one shop to another, in whatever sequence core makes the orders", async () => {
      const made = getContainer().resolve<Orders>(Modules.ORDER)
      const create = made.createOrders.bind(made)
      const reversed = vi
        .spyOn(made, "createOrders")
        .mockImplementation(async (rows) => (await create(rows)).toReversed())
      const placed = await buy()
      reversed.mockRestore()
      const [a, b] = await orderIds(placed)
      const office = await anOffice(getContainer(), api)
      await office.capture(a)
      await office.cancel(b)
      await office.cancel(a)
      await settled(placed)
      for (const [own, other, letter] of [
        ["sawah", "anyam", "B"],
        ["anyam", "sawah", "A"],
      ] as const) {
        const mails = (await mailsTo(people[own].owner)).join("\n")
        expect(mails).toContain(`Barang ${own}`)
        expect(mails).toContain(`/toko-saya/pesanan/${own === "sawah" ? a : b}`)
        for (const secret of [other, `${placed.number}-${letter}`, "144.000", placed.token, buyer, "Merdeka"])
          expect(mails).not.toContain(secret)
      }
    })

    it("are written in the language the buyer read; shops read Bahasa", async () => {
      const placed = await buy("en")
      const [a] = await orderIds(placed)
      await (await anOffice(getContainer(), api)).capture(a)
      await settled(placed)
      expect((await all())[buyer]).toEqual([
        `Order ${placed.number} is waiting for your payment`,
        `Payment for order ${placed.number} received`,
      ])
      expect((await mailsTo(buyer)).join("\n")).toContain(`/en/pesanan/${placed.id}?token=${placed.token}`)
      expect((await mailsTo(buyer))[0]).toContain("Rp\u00A0144,000")
      expect(await subjectsTo(people.sawah.owner)).toEqual([`Pesanan baru ${placed.number}-A`])
      const { id } = await guest().open()
      const { status } = await guest().request(`/store/checkout/${id}/complete`, {
        payment_method: "transfer",
        expected_total_idr: 1,
        locale: "fr",
      })
      expect(status).toBe(400)
    })

    it("tell the buyer alone when an unpaid order is taken back, with what they typed as mere text", async () => {
      const placed = await buy()
      const [a] = await orderIds(placed)
      const { transfer } = orderOf(await guest().cancel(placed, a, 'Salah <b onclick="x">pilih</b>'))
      expect(transfer?.amount_idr).toBe(48_000 + (transfer?.code ?? 0))
      await settled(placed)
      const subjects = await all()
      expect(subjects[buyer]).toEqual([
        `Pesanan ${placed.number} menunggu pembayaran`,
        `Pesanan ${placed.number}-A dibatalkan`,
      ])
      expect(
        HANDLES.flatMap((handle) => Object.values(people[handle]).map((email) => subjects[email])),
      ).toEqual(Array.from({ length: 6 }, () => []))
      const mail = theOnly((await mailsTo(buyer)).filter((text) => /Subject: .*dibatalkan/.test(text)))
      for (const word of [
        "Anda batalkan",
        "belum ada uang yang kami terima",
        `masih harus dibayar: ${rupiah(transfer?.amount_idr ?? 0)}`,
        "Salah &lt;b onclick=&quot;x&quot;&gt;pilih&lt;/b&gt;",
      ])
        expect(mail).toContain(word)
      expect(mail.slice(mail.indexOf("<!doctype"))).not.toContain("<b onclick")
    })

    it("leave once, though five announcers start at once", async () => {
      const placed = await buy()
      const [a, b] = await orderIds(placed)
      await settled(placed)
      await accept(placed, a)
      await accept(placed, b)
      await Promise.all([1, 2, 3, 4, 5].map(() => announce(placed)))
      expect((await all())[buyer]).toEqual([
        `Pesanan ${placed.number} menunggu pembayaran`,
        `Toko anyam menyiapkan pesanan ${placed.number}-B`,
        `Toko sawah menyiapkan pesanan ${placed.number}-A`,
      ])
    })

    describe("a mail server that is away", () => {
      const provider = () =>
        getContainer().resolve<Provider>(Modules.NOTIFICATION).notificationProviderService_

      it("is tried again, and nobody hears twice", async () => {
        const placed = await buy()
        const [a] = await orderIds(placed)
        await settled(placed)
        const send = provider().send.bind(provider())
        const away = vi.spyOn(provider(), "send").mockImplementation((to, mail) => {
          const isLost = JSON.stringify(mail).includes(people.anyam.owner)
          return isLost ? Promise.reject(new Error("421 away")) : send(to, mail)
        })
        await (await anOffice(getContainer(), api)).capture(a)
        await expect.poll(() => away.mock.calls.length, SENT).toBeGreaterThanOrEqual(5)
        await expect.poll(() => subjectsTo(people.sawah.owner), SENT).toHaveLength(1)
        expect(await unannounced(placed)).toEqual(["paid"])
        await announceAll()
        expect([await unannounced(placed), await subjectsTo(people.anyam.owner)]).toEqual([["paid"], []])
        away.mockRestore()
        expect(await announceAll()).toMatchObject({ events: 1, announced: 1 })
        await announceAll()
        const once = Object.values(people.sawah).concat(Object.values(people.anyam))
        expect((await Promise.all(once.map((email) => subjectsTo(email)))).map((got) => got.length)).toEqual([
          1, 1, 0, 1, 1, 0,
        ])
        expect(await subjectsTo(buyer)).toHaveLength(2)
        expect(await unannounced(placed)).toEqual([])
      })

      it("that took the backend with it leaves no mail unsent", async () => {
        const away = vi.spyOn(provider(), "send").mockRejectedValue(new Error("421 away"))
        const placed = await buy()
        await expect.poll(() => away.mock.calls.length, SENT).toBeGreaterThanOrEqual(1)
        await announce(placed)
        away.mockRestore()
        const notifications = getContainer().resolve<{
          updateNotifications(row: object): Promise<unknown>
          listNotifications(filters: object): Promise<{ id: string }[]>
        }>(Modules.NOTIFICATION)
        const { id } = theOnly(await notifications.listNotifications({ to: buyer }))
        await notifications.updateNotifications({ id, status: "pending", created_at: new Date() })
        await announce(placed)
        expect([await unannounced(placed), await subjectsTo(buyer)]).toEqual([["placed"], []])
        const earlier = new Date(Date.now() - 6 * 60_000)
        await notifications.updateNotifications({ id, status: "pending", created_at: earlier })
        await announce(placed)
        await announce(placed)
        expect(await subjectsTo(buyer)).toEqual([`Pesanan ${placed.number} menunggu pembayaran`])
        expect(await unannounced(placed)).toEqual([])
      })
    })
  },
})
