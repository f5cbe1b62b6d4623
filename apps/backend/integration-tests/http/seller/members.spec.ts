import {
  BankAccountResponse,
  InvitationResponse,
  MemberListResponse,
  MemberResponse,
  SellerMeResponse,
  ShopResponse,
} from "@sebiduk/contracts"
import type { SellerService } from "../../../src/modules/seller/service"
import type { StaffService } from "../../../src/modules/staff/service"
import { aSellerLogin, aShopOwner, refusal, succeeded, type ShopOwner } from "../../support/seller"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"

const LOGIN_REQUIRED = { status: 401, code: "LOGIN_REQUIRED" }
const NO_RIGHT = { status: 403, code: "RIGHT_MISSING" }
const NO_INVITATION = { status: 404, code: "INVITATION_NOT_FOUND" }

backendSuite({
  testSuite: ({ api, getContainer }) => {
    const anOwner = () => aShopOwner(getContainer(), api)
    const aLogin = (email?: string) => aSellerLogin(getContainer(), api, email)
    const sellers = (): SellerService => getContainer().resolve("seller")
    const trail = async () => {
      const staff: StaffService = getContainer().resolve("staff")
      return staff.listAuditEntries(
        { subject_type: ["seller", "seller_member"] },
        { order: { created_at: "ASC" } },
      )
    }
    const invite = (owner: ShopOwner, email: string, rights: string[] = ["stock"]) =>
      owner.client.post("/seller/members/invitations", { name: "Budi", email, rights })
    const invited = async (owner: ShopOwner, email: string, rights?: string[]) =>
      succeeded(InvitationResponse, await invite(owner, email, rights))
    const members = async (owner: ShopOwner) =>
      succeeded(MemberListResponse, await owner.client.get("/seller/members"))

    describe("an invitation", () => {
      it("brings somebody into the shop with the rights it names", async () => {
        const owner = await anOwner()
        const budi = await aLogin("Budi@contoh.id")
        const answer = await invite(owner, "budi@contoh.id", ["orders", "stock", "orders"])
        expect(answer.status).toBe(201)
        const { invitation, token } = succeeded(InvitationResponse, answer)
        expect(invitation).toMatchObject({
          name: "Budi",
          email: "budi@contoh.id",
          rights: ["stock", "orders"],
        })
        const days = (Date.parse(invitation.expires_at) - Date.now()) / 86_400_000
        expect(Math.round(days)).toBe(7)
        expect((await members(owner)).invitations).toEqual([invitation])
        const [row] = await sellers().listMemberInvitations()
        expect(JSON.stringify(row)).not.toContain(token)

        const accepted = await budi.client.post("/seller/invitations/accept", {
          token,
          phone: "081234567899",
        })
        expect([accepted.status, succeeded(ShopResponse, accepted).shop.id]).toEqual([201, owner.seller_id])
        const me = succeeded(SellerMeResponse, await (await budi.again()).get("/seller/me"))
        expect(me.member).toMatchObject({
          name: "Budi",
          email: "budi@contoh.id",
          phone: "+6281234567899",
          rights: ["stock", "orders"],
        })
        const { members: people, invitations } = await members(owner)
        expect([people.map(({ name }) => name), invitations]).toEqual([["Siti Aminah", "Budi"], []])
        expect((await trail()).map(({ action }) => action)).toEqual([
          "seller.register",
          "member.invite",
          "member.join",
        ])
      })

      it("works once, for one address, for seven days, and not once it was taken back", async () => {
        const owner = await anOwner()
        const [budi, eka] = [await aLogin(), await aLogin()]
        const accept = (login: typeof budi, token: string) =>
          login.client.post("/seller/invitations/accept", { token })
        const first = await invited(owner, budi.email)
        expect(refusal(await accept(eka, first.token))).toEqual(NO_INVITATION)
        expect(refusal(await accept(budi, "x".repeat(43)))).toEqual(NO_INVITATION)
        const second = await invited(owner, budi.email)
        expect(refusal(await accept(budi, first.token))).toEqual(NO_INVITATION)
        expect((await members(owner)).invitations).toEqual([second.invitation])
        await sellers().updateMemberInvitations({
          id: second.invitation.id,
          expires_at: new Date(Date.now() - 1),
        })
        expect(refusal(await accept(budi, second.token))).toEqual(NO_INVITATION)
        expect((await members(owner)).invitations).toEqual([])
        const third = await invited(owner, budi.email)
        const revoke = () => owner.client.delete(`/seller/members/invitations/${third.invitation.id}`)
        expect(succeeded(MemberListResponse, await revoke()).invitations).toEqual([])
        expect(refusal(await revoke())).toEqual(NO_INVITATION)
        expect(refusal(await accept(budi, third.token))).toEqual(NO_INVITATION)
        const fourth = await invited(owner, budi.email)
        const answers = await Promise.all([accept(budi, fourth.token), accept(budi, fourth.token)])
        expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
        expect(refusal(await accept(budi, fourth.token))).toEqual({ status: 409, code: "ALREADY_MEMBER" })
        expect((await members(owner)).members).toHaveLength(2)
      })

      it("is not for a login with a shop, nor for somebody who is in it, nor into a closed shop", async () => {
        const [owner, other] = [await anOwner(), await anOwner()]
        expect(refusal(await invite(owner, owner.email.toUpperCase()))).toEqual({
          status: 409,
          code: "MEMBER_EXISTS",
        })
        const { token } = await invited(owner, other.email)
        const taken = await other.client.post("/seller/invitations/accept", { token })
        expect(refusal(taken)).toEqual({ status: 409, code: "ALREADY_MEMBER" })
        const budi = await aLogin()
        const late = await invited(owner, budi.email)
        await owner.decide("closed")
        const closed = await budi.client.post("/seller/invitations/accept", { token: late.token })
        expect(refusal(closed)).toEqual(NO_INVITATION)
      })

      it("names a person, an address and rights", async () => {
        const owner = await anOwner()
        const answer = await owner.client.post("/seller/members/invitations", {
          name: "",
          email: "budi",
          rights: ["everything"],
        })
        expect(refusal(answer).fields).toEqual({
          name: { code: "FIELD_REQUIRED" },
          email: { code: "EMAIL_INVALID" },
          "rights.0": { code: "CHOICE_INVALID" },
        })
        expect(refusal(await invite(owner, "budi@contoh.id", [])).fields).toEqual({
          rights: { code: "FIELD_REQUIRED" },
        })
      })
    })

    describe("a member", () => {
      it("gets other rights, which count at once", async () => {
        const owner = await anOwner()
        const budi = await owner.addMember("stock")
        const { id } = succeeded(SellerMeResponse, await budi.client.get("/seller/me")).member
        expect(refusal(await budi.client.get("/seller/bank-account"))).toEqual(NO_RIGHT)
        const change = (rights: string[]) => owner.client.post(`/seller/members/${id}`, { rights })
        for (const rights of [["finance"], ["finance"], ["owner"]]) {
          expect(succeeded(MemberResponse, await change(rights)).member).toMatchObject({ id, rights })
          expect((await budi.client.get("/seller/bank-account")).status).toBe(200)
        }
        const entries = (await trail()).filter(({ action }) => action === "member.update")
        expect(entries.map(({ before, after }) => [before?.["rights"], after?.["rights"]])).toEqual([
          [["stock"], ["finance"]],
          [["finance"], ["finance"]],
          [["finance"], ["owner"]],
        ])
      })

      it("who was taken out is a stranger at once, and may join another shop or open one", async () => {
        const [owner, other] = [await anOwner(), await anOwner()]
        const budi = await owner.addMember("stock")
        const { id } = succeeded(SellerMeResponse, await budi.client.get("/seller/me")).member
        const left = succeeded(MemberListResponse, await owner.client.delete(`/seller/members/${id}`))
        expect(left.members.map(({ name }) => name)).toEqual(["Siti Aminah"])
        expect(refusal(await budi.client.get("/seller/me"))).toEqual(LOGIN_REQUIRED)
        expect(refusal(await (await budi.again()).get("/seller/me"))).toEqual(LOGIN_REQUIRED)
        expect(refusal(await owner.client.delete(`/seller/members/${id}`))).toEqual({
          status: 404,
          code: "MEMBER_NOT_FOUND",
        })
        const { token } = await invited(other, budi.email, ["orders"])
        succeeded(ShopResponse, await budi.client.post("/seller/invitations/accept", { token }))
        const back = succeeded(SellerMeResponse, await (await budi.again()).get("/seller/me"))
        expect([back.shop.id, back.member.rights]).toEqual([other.seller_id, ["orders"]])
        expect(refusal(await budi.client.get("/seller/me"))).toEqual(LOGIN_REQUIRED)
        succeeded(MemberListResponse, await other.client.delete(`/seller/members/${back.member.id}`))
        const person = { name: "Budi", phone: "081234567899" }
        const own = succeeded(ShopResponse, await budi.client.post("/seller/register", person)).shop
        expect([owner.seller_id, other.seller_id]).not.toContain(own.id)
      })

      it("who is the last owner stays one, also when two owners go at once", async () => {
        const owner = await anOwner()
        const last = { status: 409, code: "LAST_OWNER" }
        const mine = theOnly((await members(owner)).members).id
        expect(refusal(await owner.client.delete(`/seller/members/${mine}`))).toEqual(last)
        expect(refusal(await owner.client.post(`/seller/members/${mine}`, { rights: ["stock"] }))).toEqual(
          last,
        )
        const budi = await owner.addMember("owner")
        const theirs = succeeded(SellerMeResponse, await budi.client.get("/seller/me")).member.id
        const answers = await Promise.all([
          owner.client.delete(`/seller/members/${theirs}`),
          budi.client.delete(`/seller/members/${mine}`),
        ])
        expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
        expect(theOnly(await sellers().listSellerMembers()).rights).toEqual(["owner"])
      })
    })

    describe("the bank account", () => {
      const ACCOUNT = { bank: "Bank Sumsel Babel", account_number: "123-456 7890", holder: "Siti Aminah" }

      it("is written by owners, read masked by finance too, and keeps its number to itself", async () => {
        const owner = await anOwner()
        const [finance, stock] = [await owner.addMember("finance"), await owner.addMember("stock", "orders")]
        const read = async () =>
          succeeded(BankAccountResponse, await finance.client.get("/seller/bank-account")).bank_account
        expect(await read()).toBeNull()
        for (const client of [finance.client, stock.client]) {
          expect(refusal(await client.post("/seller/bank-account", ACCOUNT))).toEqual(NO_RIGHT)
        }
        expect(refusal(await stock.client.get("/seller/bank-account"))).toEqual(NO_RIGHT)
        const write = (account: object) => owner.client.post("/seller/bank-account", account)
        const { bank_account } = succeeded(BankAccountResponse, await write(ACCOUNT))
        expect(bank_account).toMatchObject({ ...ACCOUNT, account_number: "******7890" })
        expect(succeeded(BankAccountResponse, await write(ACCOUNT)).bank_account).toEqual(bank_account)
        await write({ ...ACCOUNT, account_number: "98765" })
        expect((await read())?.account_number).toBe("*8765")
        expect(
          (await sellers().listBankAccounts()).map(({ account_number }) => account_number).sort(),
        ).toEqual(["1234567890", "98765"])
        const entries = (await trail()).filter(({ action }) => action === "seller.bank_account")
        expect(entries.map(({ after }) => after)).toEqual(
          [0, 1].map(() => ({ bank: "Bank Sumsel Babel", holder: "Siti Aminah" })),
        )
      })

      it("has 5 to 20 digits", async () => {
        const owner = await anOwner()
        for (const account_number of [
          "1234",
          "1-2-3-4",
          "123456789012345678901",
          "12345a",
          "0 1 2 3 4 5 6 7 8 9 0 1 2",
        ]) {
          const answer = await owner.client.post("/seller/bank-account", { ...ACCOUNT, account_number })
          if (account_number.startsWith("0")) expect(answer.status).toBe(200)
          else {
            expect(refusal(answer).fields, account_number).toEqual({
              account_number: { code: "ACCOUNT_NUMBER_INVALID" },
            })
          }
        }
      })
    })

    it("of another shop is as unknown as none, and members are for owners to change", async () => {
      const [mine, theirs] = [await anOwner(), await anOwner()]
      const stock = await mine.addMember("stock", "orders", "finance")
      const member = theOnly((await members(theirs)).members).id
      const { invitation } = await invited(theirs, "budi@contoh.id")
      const nothing = (code: string) => ({ status: 404, body: { code, message: "There is nothing here" } })
      for (const id of [member, "selm_unknown", "%00"]) {
        const path = `/seller/members/${id}`
        expect(await mine.client.post(path, { rights: ["stock"] })).toMatchObject(nothing("MEMBER_NOT_FOUND"))
        expect(await mine.client.delete(path)).toMatchObject(nothing("MEMBER_NOT_FOUND"))
      }
      for (const id of [invitation.id, "selinv_unknown", "%00"]) {
        const answer = await mine.client.delete(`/seller/members/invitations/${id}`)
        expect(answer).toMatchObject(nothing("INVITATION_NOT_FOUND"))
      }
      expect((await members(theirs)).invitations).toEqual([invitation])
      const own = (await members(mine)).members[0]?.id ?? ""
      for (const answer of [
        await stock.client.post("/seller/members/invitations", {
          name: "Eka",
          email: "e@x.id",
          rights: ["owner"],
        }),
        await stock.client.post(`/seller/members/${own}`, { rights: ["stock"] }),
        await stock.client.delete(`/seller/members/${own}`),
        await stock.client.post("/seller/onboarding/submit"),
        await stock.client.delete("/seller/holiday"),
      ]) {
        expect(refusal(answer)).toEqual(NO_RIGHT)
      }
    })
  },
})
