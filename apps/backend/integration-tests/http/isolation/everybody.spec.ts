import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  InvitationResponse,
  MemberListResponse,
  OrderResponse,
  RegistryImportResponse,
} from "@sebiduk/contracts"
import { monthInWib } from "@sebiduk/domain"
import { anAreaTree } from "../../support/areas"
import { aProduct, aSeller, type SellerFixture } from "../../support/catalogue"
import { aDesk } from "../../support/desk"
import { aFinance } from "../../support/finance"
import { aCommissionRule } from "../../support/ledger"
import { withToken, type LoggedIn } from "../../support/logged-in"
import { anOffice } from "../../support/office"
import { aShopWith, aTreasurer } from "../../support/payouts"
import { aShopOwner, refusal, succeeded } from "../../support/seller"
import { aShopper } from "../../support/shopper"
import { aStaffMember } from "../../support/staff"
import { storeClient } from "../../support/store-client"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { upload } from "../../support/upload"
import { aWorld, type World } from "../../support/world"
import { ISOLATED, type IsolatedRoute, type Kind } from "./routes"

const ROWS = Object.entries(ISOLATED).map(([route, row]): [string, IsolatedRoute] => [route, row])
const SELLER = ROWS.filter(([route]) => route.includes(" /seller/"))
const [SALES, STATEMENTS, SHOPS] = [
  SELLER.filter(([, { kind }]) => kind === "sale"),
  SELLER.filter(([, { kind }]) => kind === "statement"),
  SELLER.filter(([, { kind }]) => kind !== "sale" && kind !== "statement"),
]
const BUYER = ROWS.filter(([route]) => route.includes(" /store/"))
const OFFICE = ROWS.filter(([route]) => route.includes(" /admin/"))
const [SCOPED, CENTRAL, PAYING] = [
  OFFICE.filter(([, { roles }]) => roles === "verifier"),
  OFFICE.filter(([, { roles }]) => roles === "administrator"),
  OFFICE.filter(([, { roles }]) => roles === "finance"),
]
const MONTH = monthInWib(new Date())

/** What comes of a purchase. */
const BOUGHT = ["purchase", "order", "payment", "sale", "proof", "receipt", "statement", "payout"] as const
const NONE = {
  purchase: "",
  order: "",
  payment: "",
  sale: "",
  proof: "",
  receipt: "",
  statement: "",
  payout: "",
}
const PDF = Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n")

const Body = z.record(z.string(), z.unknown())
const Found = z.object({ id: z.string() })
const idOf = (rows: unknown[]): string => Found.parse(theOnly(rows)).id

backendSuite({
  testSuite: ({ api, getContainer }) => {
    const stranger = () => withToken(api, "")

    let world: World
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
    })

    const send = (client: LoggedIn, route: string, id: string, body?: object, parcel_id = "ful_1") => {
      const [method = "", path = ""] = route.split(" ")
      const address = path
        .replace(":id", id)
        .replace(":parcel_id", parcel_id)
        .replace(":payout_id", parcel_id)
        .replace(":month", MONTH)
      return client.send(method, address, method === "POST" ? (body ?? {}) : undefined)
    }

    /** A purchase of one shop, its order and its payment. */
    async function aPurchase(of?: SellerFixture) {
      const seller = of ?? (await aSeller(getContainer()))
      const { variants } = await aProduct(getContainer(), world, { seller })
      const placed = await aShopper(api, world).buy({ variant_id: theOnly(variants).id, quantity: 1 })
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
      const [orders, payments] = await Promise.all([
        query.graph({ entity: "order", fields: ["id"] }),
        query.graph({ entity: "payment", fields: ["id"] }),
      ])
      const ids = { purchase: placed.id, order: idOf(orders.data), payment: idOf(payments.data) }
      return { token: placed.token, ids }
    }

    /** A proof that waits, money that nobody decided about, and a purchase that is paid. */
    async function aTransfer(kind: Kind) {
      const { token, ids } = await aPurchase()
      const purchase = { id: ids.purchase, token }
      const order = await aShopper(api, world).post.proof(purchase, PDF)
      const proof = OrderResponse.parse(order.body).order.transfer?.proofs[0]?.id ?? ""
      const receipt = (await (await aFinance(getContainer(), api)).enter({ amount_idr: 1 })).id
      if (kind === "receipt") await (await anOffice(getContainer(), api)).capture(ids.order)
      return { ...ids, proof, receipt }
    }

    /** A shop that packed what was bought of it. */
    async function aSale() {
      const seller = await aSeller(getContainer())
      const desk = await aDesk(getContainer(), api, seller)
      const { ids } = await aPurchase(seller)
      await (await anOffice(getContainer(), api)).capture(ids.order)
      await desk.accept(ids.order)
      const { parcels } = await desk.pack(ids.order)
      return { desk, sale: ids.order, parcel: theOnly(parcels).id }
    }

    /** A shop in review with one of everything, and an administrator. */
    async function aWholeShop() {
      const owner = await aShopOwner(getContainer(), api)
      await owner.submit()
      const office = await aStaffMember(getContainer(), api, { role: "administrator" })
      const shop = await owner.shop()
      const member = await owner.addMember("orders")
      const invited = await owner.client.post("/seller/members/invitations", {
        name: "Tamu",
        email: "tamu@contoh.id",
        rights: ["stock"],
      })
      const { members } = succeeded(MemberListResponse, await owner.client.get("/seller/members"))
      const products = await owner.client.get("/seller/products")
      const csv = "nama_usaha,nama_pemilik,desa,kecamatan\nUsaha,Orang,Harjo Winangun,Belitang"
      const checked = await upload(office, "/admin/registry/imports", csv, "umkm.csv")
      const [licence] = shop.licences
      const ids: Record<Exclude<Kind, (typeof BOUGHT)[number]>, string> = {
        licence: licence?.id ?? "",
        evidence: licence?.evidence?.id ?? "",
        member: members.find(({ email }) => email === member.email)?.id ?? "",
        invitation: succeeded(InvitationResponse, invited).invitation.id,
        product: (products.body as { products: { id: string }[] }).products[0]?.id ?? "",
        staff: (await aStaffMember(getContainer(), api, { role: "finance" })).id,
        business: shop.business?.id ?? "",
        import: succeeded(RegistryImportResponse, checked).import.id,
        shop: shop.id,
        rule: await aCommissionRule(getContainer()),
      }
      return { owner, office, ids: { ...NONE, ...ids } }
    }

    it(`lets nobody touch what is another shop's (${SHOPS.length} routes)`, async () => {
      const { ids } = await aWholeShop()
      const other = await aShopOwner(getContainer(), api)
      for (const [route, { kind, body }] of SHOPS) {
        expect(ids[kind], kind).not.toBe("")
        const unknown = refusal(await send(other.client, route, "none_0000000000", body))
        expect(unknown.status, route).toBe(404)
        expect(refusal(await send(other.client, route, ids[kind], body)), route).toEqual(unknown)
        expect((await send(stranger(), route, ids[kind], body)).status, route).toBe(401)
      }
    })

    it(`opens a purchase to nobody without its own token (${BUYER.length} routes)`, async () => {
      const { ids, token } = await aPurchase()
      const client = storeClient(api, world)
      const call = (route: string, id: string, key: string, body?: object) => {
        const [method = "", path = ""] = route.split(" ")
        const headers = { "x-order-token": key }
        const address = path.replace(":id", id).replace(":refund_id", "bref_1")
        return method === "GET" ? client.get(address, headers) : client.post(address, body, headers)
      }
      for (const [route, { kind, body }] of BUYER) {
        const unknown = refusal(await call(route, "pur_0000000000", token, body))
        expect(unknown.status, route).toBe(404)
        for (const key of ["", token.slice(1), `${token}A`]) {
          expect(refusal(await call(route, ids[kind as keyof typeof ids], key, body)), route).toEqual(unknown)
        }
      }
      const opened = await call("GET /store/orders/:id", ids.purchase, token)
      expect(opened.status).toBe(200)
    })

    it(`lets nobody see or change what was bought of another shop (${SALES.length} routes)`, async () => {
      const { sale, parcel } = await aSale()
      const other = await aDesk(getContainer(), api, await aSeller(getContainer()), "owner")
      for (const [route, { body }] of SALES) {
        const unknown = refusal(await send(other.client, route, "none_0000000000", body, parcel))
        expect(unknown.status, route).toBe(404)
        expect(refusal(await send(other.client, route, sale, body, parcel)), route).toEqual(unknown)
        expect((await send(stranger(), route, sale, body, parcel)).status, route).toBe(401)
      }
    })

    it.each(SALES)("does not keep the shop from %s", async (route, { body }) => {
      const { desk, sale, parcel } = await aSale()
      const { status } = await send(desk.client, route, sale, body, parcel)
      // Accepted and packed already: refused by its state, not by its owner.
      expect([200, 400, 409]).toContain(status)
    })

    it(`opens the statements of a shop to nobody else (${STATEMENTS.length} routes)`, async () => {
      const own = await aDesk(getContainer(), api, await aShopWith(getContainer(), 30_000), "finance")
      const other = await aDesk(getContainer(), api, await aSeller(getContainer()), "owner")
      for (const [route] of STATEMENTS) {
        expect((await send(own.client, route, "")).status, route).toBe(200)
        expect(refusal(await send(other.client, route, "")).status, route).toBe(404)
        expect((await send(stranger(), route, "")).status, route).toBe(401)
      }
    })

    it.each(PAYING)("leaves %s to who pays for the office", async (route, { kind, body }) => {
      const seller = await aShopWith(getContainer(), 30_000)
      const [maker, checker] = [await aTreasurer(getContainer(), api), await aTreasurer(getContainer(), api)]
      const batch = await maker.plan()
      const id = kind === "payout" ? batch.id : seller.id
      const line = theOnly(batch.lines).id
      const call = (client: LoggedIn, of: string) => send(client, route, of, body, line)
      for (const role of ["verifier", "programme_officer"] as const)
        expect((await call(await aStaffMember(getContainer(), api, { role }), id)).status, role).toBe(403)
      expect((await call(stranger(), id)).status).toBe(401)
      expect(refusal(await call(checker.client, "none_0000000000")).status).toBe(404)
      // A draft has no file yet and nothing to settle: refused by its state.
      expect([200, 409]).toContain((await call(checker.client, id)).status)
    })

    it.each(SHOPS)("does not keep the owner from %s", async (route, { kind, body }) => {
      const { owner, ids } = await aWholeShop()
      const { status } = await send(owner.client, route, ids[kind], body)
      // A licence in review cannot be sent again, and an empty one not at all: refused by its state, not by its owner.
      expect([200, 201, 400, 409]).toContain(status)
    })

    it(`shows a verifier nothing of another kecamatan (${SCOPED.length} routes)`, async () => {
      const { ids } = await aWholeShop()
      const foreign = await aStaffMember(getContainer(), api, {
        role: "verifier",
        kecamatan_code: "16.08.13",
      })
      const own = await aStaffMember(getContainer(), api, { role: "verifier" })
      for (const [route, { kind, body }] of SCOPED) {
        const unknown = refusal(await send(foreign, route, "none_0000000000", body))
        expect(unknown.status, route).toBe(404)
        expect(refusal(await send(foreign, route, ids[kind], body)), route).toEqual(unknown)
        expect((await send(stranger(), route, ids[kind], body)).status, route).toBe(401)
        expect((await send(own, route, ids[kind], body)).status, route).toBe(200)
      }
    })

    it.each(CENTRAL)("leaves %s to the Dinas", async (route, { kind, body: said }) => {
      const { office, owner, ids: own } = await aWholeShop()
      const isBought = (BOUGHT as readonly Kind[]).includes(kind)
      const ids = isBought ? { ...own, ...(await aTransfer(kind)) } : own
      const body = said && Body.parse(JSON.parse(JSON.stringify(said).replace(":purchase", ids.purchase)))
      const verifier = await aStaffMember(getContainer(), api, { role: "verifier" })
      expect((await send(verifier, route, ids[kind], body)).status).toBe(403)
      expect((await send(stranger(), route, ids[kind], body)).status).toBe(401)
      expect((await send(owner.client, route, ids[kind], body)).status).toBe(401)
      expect(refusal(await send(office, route, "none_0000000000", body)).status).toBe(404)
      expect([200, 202]).toContain((await send(office, route, ids[kind], body)).status)
    })
  },
})
