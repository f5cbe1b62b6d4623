import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  AuditListResponse,
  StaffInvitationResponse,
  StaffListResponse,
  StaffMemberResponse,
} from "@sebiduk/contracts"
import type { StaffService } from "../../../src/modules/staff/service"
import { anAreaTree } from "../../support/areas"
import { loggedIn, withToken } from "../../support/logged-in"
import { aStaffMember, aUser } from "../../support/staff"
import { backendSuite } from "../../support/suite"
import { aWorld } from "../../support/world"

const PASSWORD = "kata-sandi-baru"
const ANI = { name: "Ani Lestari", email: "ani@kantor.test", role: "verifier", kecamatan_code: "16.08.03" }

backendSuite({
  testSuite: ({ api, getContainer }) => {
    const administrator = () => aStaffMember(getContainer(), api, { role: "administrator" })

    beforeAll(async () => {
      await aWorld(getContainer())
      await anAreaTree(getContainer())
    })

    /** As the dashboard's invitation page does it. */
    async function join(token: string, email: string) {
      const registered = await withToken(api, "").post("/auth/user/emailpass/register", {
        email,
        password: PASSWORD,
      })
      const login = z.object({ token: z.string() }).parse(registered.body).token
      return withToken(api, login).post(`/admin/invites/accept?token=${token}`, {
        first_name: "Ani",
        last_name: "Lestari",
      })
    }

    const invite = async (by: Awaited<ReturnType<typeof administrator>>, input: object = ANI) => {
      const answer = await by.post("/admin/staff", input)
      expect(answer.status).toBe(201)
      const { staff, invitation_url } = StaffInvitationResponse.parse(answer.body)
      return { staff, token: new URL(invitation_url).searchParams.get("token") ?? "" }
    }

    it("invites a verifier, who joins and works in that role", async () => {
      const { staff, token } = await invite(await administrator())
      expect(staff).toMatchObject({
        role: "verifier",
        kecamatan_code: "16.08.03",
        kecamatan: "Belitang",
        has_joined: false,
      })

      expect((await join(token, "alamat-lain@kantor.test")).status).toBe(200)

      const ani = await loggedIn(api, "user", { email: "alamat-lain@kantor.test", password: PASSWORD })
      const { status, body } = await ani.get("/admin/staff/me")
      expect(status).toBe(200)
      expect(StaffMemberResponse.parse(body).staff).toEqual({ ...staff, has_joined: true })
      expect((await ani.get("/admin/orders")).status).toBe(403)
    })

    it("takes an invitation once", async () => {
      const { token } = await invite(await administrator())
      await join(token, "ani@kantor.test")
      const again = await join(token, "orang-lain@kantor.test")
      expect(again.status).toBeGreaterThanOrEqual(400)
      const nobody = await loggedIn(api, "user", { email: "orang-lain@kantor.test", password: PASSWORD })
      expect((await nobody.get("/admin/staff/me")).status).toBe(401)
    })

    it("gives nothing to a user without a role", async () => {
      const user = await aUser(getContainer(), api, "tanpa-peran@kantor.test")
      for (const path of ["/admin/staff/me", "/admin/orders", "/admin/users/me", "/admin/audit"]) {
        const { status, body } = await user.get(path)
        expect([path, status]).toEqual([path, 403])
        expect(body).toMatchObject({ code: "ROLE_MISSING" })
      }
    })

    it("names what an invitation lacks", async () => {
      const office = await administrator()
      const fields = async (input: object) => {
        const { status, body } = await office.post("/admin/staff", input)
        expect(status).toBe(400)
        return z.object({ fields: z.record(z.string(), z.unknown()) }).parse(body).fields
      }
      expect(await fields({ ...ANI, kecamatan_code: null })).toEqual({
        kecamatan_code: { code: "KECAMATAN_REQUIRED" },
      })
      expect(await fields({ ...ANI, kecamatan_code: "16.08.99" })).toEqual({
        kecamatan_code: { code: "AREA_UNKNOWN" },
      })
      expect(Object.keys(await fields({}))).toEqual(["name", "email", "role"])
    })

    it("invites nobody twice, however the address is written", async () => {
      const office = await administrator()
      await invite(office)
      for (const email of [ANI.email, ANI.email.toUpperCase()]) {
        const { status, body } = await office.post("/admin/staff", { ...ANI, email })
        expect([status, body]).toMatchObject([409, { code: "STAFF_EXISTS" }])
      }
    })

    it("takes back somebody who left, with the login they had", async () => {
      const office = await administrator()
      const finance = await aStaffMember(getContainer(), api, { role: "finance" })
      await office.delete(`/admin/staff/${finance.id}`)
      const { status, body } = await office.post("/admin/staff", {
        ...ANI,
        email: finance.email,
        role: "programme_officer",
        kecamatan_code: null,
      })
      expect(status).toBe(201)
      const { staff, invitation_url } = StaffInvitationResponse.parse(body)
      expect([staff.has_joined, staff.role]).toEqual([true, "programme_officer"])
      expect(invitation_url).toMatch(/\/app\/login$/)
      expect((await finance.get("/admin/registry/export")).status).toBe(200)
    })

    it("lets no `fields` reach through a core route to what belongs to a shop", async () => {
      const office = await administrator()
      const finance = await aStaffMember(getContainer(), api, { role: "finance" })
      for (const fields of [
        "id,*seller.bank_accounts",
        "+seller.members.phone",
        "seller.business.phone",
        "*seller_product_seller_product",
      ]) {
        for (const who of [office, finance]) {
          const { status, body } = await who.get(`/admin/products?fields=${encodeURIComponent(fields)}`)
          expect([fields, status, body]).toMatchObject([fields, 403, { code: "ROLE_MISSING" }])
        }
      }
      expect((await finance.get("/admin/products?fields=id,title,*variants")).status).toBe(200)
    })

    it("changes a role at once", async () => {
      const office = await administrator()
      const finance = await aStaffMember(getContainer(), api, { role: "finance" })
      expect((await finance.get("/admin/orders")).status).toBe(200)
      const { status, body } = await office.post(`/admin/staff/${finance.id}`, {
        role: "verifier",
        kecamatan_code: "16.08.13",
      })
      expect(status).toBe(200)
      expect(StaffMemberResponse.parse(body).staff).toMatchObject({
        role: "verifier",
        kecamatan: "Madang Suku III",
      })
      expect((await finance.get("/admin/orders")).status).toBe(403)
    })

    it("takes a role away at once, and voids an invitation that waits", async () => {
      const office = await administrator()
      const finance = await aStaffMember(getContainer(), api, { role: "finance" })
      const { body } = await office.delete(`/admin/staff/${finance.id}`)
      expect(StaffListResponse.parse(body).staff.map(({ id }) => id)).toEqual([office.id])
      expect((await finance.get("/admin/staff/me")).status).toBe(403)

      const { staff, token } = await invite(office)
      expect((await office.delete(`/admin/staff/${staff.id}`)).status).toBe(200)
      expect((await join(token, ANI.email)).status).toBeGreaterThanOrEqual(400)
    })

    it("keeps the last administrator, also when two leave at once", async () => {
      const [first, second] = [await administrator(), await administrator()]
      const answers = await Promise.all([
        first.post(`/admin/staff/${second.id}`, { role: "finance" }),
        second.delete(`/admin/staff/${first.id}`),
      ])
      expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1)
      const staff: StaffService = getContainer().resolve("staff")
      const left = await staff.listStaffMembers({ role: "administrator" })
      expect(left).toHaveLength(1)
      const last = left[0]?.id === first.id ? first : second
      expect(await last.post(`/admin/staff/${last.id}`, { role: "finance" })).toMatchObject({
        status: 409,
        body: { code: "LAST_ADMINISTRATOR" },
      })
    })

    it("answers 404 for nobody", async () => {
      const office = await administrator()
      for (const id of ["stf_unknown", "x'y"]) {
        expect(await office.post(`/admin/staff/${id}`, { role: "finance" })).toMatchObject({
          status: 404,
          body: { code: "STAFF_NOT_FOUND" },
        })
      }
    })

    it("shows the trail of who did what, core's routes included", async () => {
      const office = await administrator()
      const { staff } = await invite(office)
      await office.post(`/admin/staff/${staff.id}`, { role: "finance" })
      const product = await office.post("/admin/product-tags", { value: "panen" })
      expect(product.status).toBe(200)

      const trail = async () => {
        const { body } = await office.get(`/admin/audit?actor_id=${office.id}`)
        return AuditListResponse.parse(body)
      }
      // The line of a core route is written after core's answer has left.
      await expect
        .poll(async () => (await trail()).entries.map(({ action }) => action))
        .toEqual(["product-tags.post", "staff.update", "staff.invite"])
      const { entries, page } = await trail()
      expect(page.total).toBe(3)
      expect(entries[1]).toMatchObject({
        actor_name: office.name,
        subject_label: "Ani Lestari",
        before: { role: "verifier", kecamatan: "Belitang" },
        after: { role: "finance", kecamatan: null },
      })
      const one = await office.get(`/admin/audit?subject_id=${staff.id}&action=staff.update`)
      expect(AuditListResponse.parse(one.body).page.total).toBe(1)
    })

    it("adds to the trail only: the database refuses to change or delete", async () => {
      await invite(await administrator())
      const sql = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      await expect(sql.raw("update audit_entry set actor_name = 'x'")).rejects.toThrow(/only added to/)
      await expect(sql.raw("delete from audit_entry")).rejects.toThrow(/only added to/)
    })
  },
})
