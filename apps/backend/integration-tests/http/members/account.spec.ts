import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { BuyerOrderListResponse, BuyerResponse, SellerMeResponse } from "@sebiduk/contracts"
import { anAreaTree } from "../../support/areas"
import { aProduct, aSeller } from "../../support/catalogue"
import { loggedIn, withToken } from "../../support/logged-in"
import { aMember, PASSWORD, RATNA, type MemberFixture } from "../../support/member"
import { aSellerLogin, refusal, succeeded } from "../../support/seller"
import { aShopper, BANDUNG, orderOf } from "../../support/shopper"
import { storeClient } from "../../support/store-client"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

const STRANGER = { status: 401, code: "LOGIN_REQUIRED" }

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let variants: string[]
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      variants = []
      for (const handle of ["sawah", "anyam"]) {
        const seller = await aSeller(getContainer(), { handle })
        const product = await aProduct(getContainer(), world, { seller, variants: [{ stock: 100 }] })
        variants.push(theOnly(product.variants).id)
      }
    })
    const lines = () => variants.map((variant_id) => ({ variant_id, quantity: 1 }))
    const guest = () => aShopper(api, world)
    const orders = async ({ client }: Pick<MemberFixture, "client">, page = 1) =>
      succeeded(BuyerOrderListResponse, await client.get(`/store/members/me/orders?page=${page}`))

    describe("an account", () => {
      it("has a name, the e-mail of its login, a phone as all write it, and a language", async () => {
        const { me } = await aMember(api, world, "Ratna@Contoh.ID")
        expect(await me()).toEqual({
          member: { name: "Ratna Dewi", email: "ratna@contoh.id", phone: "+6281234567890", locale: "id" },
          cart_id: null,
        })
      })

      it("is made once, however often and at once it is asked for", async () => {
        const login = await aSellerLogin(getContainer(), api)
        const { token } = await login.as("customer")
        const register = () => storeClient(api, world, token).post("/store/members", RATNA)
        const answers = await Promise.all([register(), register(), register()])
        answers.push(await register())
        for (const answer of answers) expect(succeeded(BuyerResponse, answer).member.email).toBe(login.email)
        const found = await getContainer().resolve(Modules.CUSTOMER).listCustomers({ email: login.email })
        expect(found).toHaveLength(1)
      })

      it("asks for what it needs, and for nothing else", async () => {
        const login = await aSellerLogin(getContainer(), api)
        const { token } = await login.as("customer")
        const client = storeClient(api, world, token)
        const body = { name: "R", phone: "123", locale: "fr", email: "lain@contoh.id", customer_id: "cus_1" }
        expect(refusal(await client.post("/store/members", body))).toEqual({
          status: 400,
          code: "INPUT_INVALID",
          fields: {
            name: { code: "FIELD_TOO_SHORT", values: { minimum: 2 } },
            phone: { code: "PHONE_INVALID" },
            locale: { code: "CHOICE_INVALID" },
            email: { code: "INPUT_INVALID" },
            customer_id: { code: "INPUT_INVALID" },
          },
        })
        expect(refusal(await client.get("/store/members/me"))).toEqual(STRANGER)
      })

      it("is closed to strangers, to other kinds of logins and to one who was deleted", async () => {
        const seller = await aSellerLogin(getContainer(), api)
        const office = await seller.as("user")
        const member = await aMember(api, world)
        for (const token of ["", "x.y.z", seller.client.token, office.token]) {
          const client = storeClient(api, world, token)
          expect(refusal(await client.post("/store/members", RATNA)), token).toEqual(STRANGER)
          for (const path of ["/store/members/me", "/store/members/me/orders"]) {
            expect(refusal(await client.get(path)), token).toEqual(STRANGER)
          }
        }
        const customers = getContainer().resolve(Modules.CUSTOMER)
        const found = theOnly(await customers.listCustomers({ email: member.email }))
        await customers.softDeleteCustomers([found.id])
        expect(refusal(await member.client.get("/store/members/me"))).toEqual(STRANGER)
        expect(refusal(await member.client.get("/store/members/me/orders"))).toEqual(STRANGER)
      })

      it("can be made anew with a login whose member was deleted", async () => {
        const member = await aMember(api, world)
        const customers = getContainer().resolve(Modules.CUSTOMER)
        await customers.softDeleteCustomers([
          theOnly(await customers.listCustomers({ email: member.email })).id,
        ])
        const { token } = await loggedIn(api, "customer", { email: member.email, password: PASSWORD })
        succeeded(BuyerResponse, await storeClient(api, world, token).post("/store/members", RATNA))
        const again = await loggedIn(api, "customer", { email: member.email, password: PASSWORD })
        expect((await storeClient(api, world, again.token).get("/store/members/me")).status).toBe(200)
      })

      it("becomes a seller's with the same password, and a seller's becomes a member's", async () => {
        const { email, me } = await aMember(api, world)
        const login = { email, password: PASSWORD }
        const door = await loggedIn(api, "seller", login)
        expect((await door.post("/seller/register", { name: "Ratna", phone: "081234567890" })).status).toBe(
          201,
        )
        const centre = await loggedIn(api, "seller", login)
        expect(succeeded(SellerMeResponse, await centre.get("/seller/me")).member.email).toBe(email)
        expect((await me()).member.email).toBe(email)

        const owner = await aSellerLogin(getContainer(), api)
        await owner.client.post("/seller/register", { name: "Siti", phone: "081234567890" })
        const { token } = await owner.as("customer")
        expect((await storeClient(api, world, token).post("/store/members", RATNA)).status).toBe(201)
        expect((await (await owner.again()).get("/seller/me")).status).toBe(200)
      })

      it("takes no second registration of its address, and locks after ten wrong tries", async () => {
        const { email } = await aMember(api, world)
        const anybody = withToken(api, "")
        const other = { email: email.toUpperCase(), password: "kata-sandi-lain" }
        expect((await anybody.post("/auth/customer/emailpass/register", other)).status).toBe(401)
        for (let tries = 0; tries < 10; tries += 1) {
          expect((await anybody.post("/auth/customer/emailpass", other)).status).toBe(401)
        }
        expect(
          refusal(await anybody.post("/auth/customer/emailpass", { email, password: PASSWORD })),
        ).toEqual({
          status: 429,
          code: "TOO_MANY_REQUESTS",
        })
      })
    })

    describe("the orders of a member", () => {
      it("are what they bought, newest first, each with the key to its page", async () => {
        const member = await aMember(api, world)
        const first = await member.shopper.buy(...lines())
        const second = await member.shopper.buy({ variant_id: variants[0] ?? "", quantity: 2 })
        const list = await orders(member)
        expect(list.page).toEqual({ page: 1, page_size: 10, total: 2 })
        expect(list.orders.map(({ number, shop_count, state }) => [number, shop_count, state])).toEqual([
          [second.number, 1, "awaiting_payment"],
          [first.number, 2, "awaiting_payment"],
        ])
        for (const { id, token, total_idr, number } of list.orders) {
          expect(orderOf(await guest().getOrder(id, token))).toMatchObject({ number, total_idr })
        }
        // One that a crash cut off while it was made is nobody's yet.
        const sql = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
        await sql.raw("update purchase set placed_at = null where id = ?", [second.id])
        expect((await orders(member)).orders.map(({ number }) => number)).toEqual([first.number])
      })

      it("come by the page and say what was taken back", async () => {
        const member = await aMember(api, world)
        const placed = await member.shopper.buy({ variant_id: variants[0] ?? "", quantity: 1 })
        const order = orderOf(await guest().getOrder(placed.id, placed.token))
        await guest().cancel(placed, theOnly(order.orders).id)
        const { page, orders: shown } = await orders(member)
        expect([page.total, theOnly(shown)]).toEqual([
          1,
          expect.objectContaining({
            number: placed.number,
            state: "cancelled",
            total_idr: order.total_idr,
            cancelled_idr: order.total_idr,
          }),
        ])
        expect(await orders(member, 2)).toEqual({ page: { page: 2, page_size: 10, total: 1 }, orders: [] })
        expect((await member.client.get("/store/members/me/orders?page=0")).status).toBe(400)
      })

      it("are not those of another member, nor of a guest who wrote the member's e-mail", async () => {
        const member = await aMember(api, world)
        const other = await aMember(api, world)
        await other.shopper.buy(...lines())
        const cart = await guest().open(...lines())
        expect((await guest().post.address(cart.id, { ...BANDUNG, email: member.email })).status).toBe(200)
        // Nor does the cart become the member's by it: the guest goes on.
        await guest().complete(await guest().deliverBy(cart.id, "regular"))
        expect((await orders(member)).orders).toEqual([])
        expect((await orders(other)).orders).toHaveLength(1)
      })

      it("stay the member's where they write another e-mail at the checkout", async () => {
        const member = await aMember(api, world)
        const cart = await member.shopper.open(...lines())
        await member.shopper.post.address(cart.id, { ...BANDUNG, email: "hadiah@contoh.id" })
        const placed = await member.shopper.complete(await member.shopper.deliverBy(cart.id, "regular"))
        expect(theOnly((await orders(member)).orders).number).toBe(placed.number)
      })
    })
  },
})
