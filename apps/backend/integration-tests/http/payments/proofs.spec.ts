import { EvidenceLinkResponse } from "@sebiduk/contracts"
import sharp from "sharp"
import { anAreaTree } from "../../support/areas"
import { aProduct, aSeller } from "../../support/catalogue"
import { aFinance } from "../../support/finance"
import { withToken } from "../../support/logged-in"
import { subjectsTo } from "../../support/mails"
import { quiet } from "../../support/quiet"
import { runWorkflow } from "../../support/run-workflow"
import { aShopper, BANDUNG, orderOf, refusal, type Placed } from "../../support/shopper"
import { aStaffMember } from "../../support/staff"
import { storeClient } from "../../support/store-client"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

const HOUR_MS = 3_600_000
const PDF = Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n")

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let placed: Placed
    let other: Placed
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      const { variants } = await aProduct(getContainer(), world, { seller: await aSeller(getContainer()) })
      const line = { variant_id: theOnly(variants).id, quantity: 1 }
      placed = await shopper().buy(line)
      other = await shopper().buy(line)
      await quiet(getContainer())
    })
    const shopper = () => aShopper(api, world)
    const finance = () => aFinance(getContainer(), api)
    const photo = () =>
      sharp({ create: { width: 60, height: 40, channels: 3, background: "#14532d" } })
        .jpeg()
        .toBuffer()
    const transferOf = async (of = placed) => {
      const { transfer } = orderOf(await shopper().getOrder(of.id, of.token))
      if (!transfer) throw new Error("no transfer is waited for")
      return transfer
    }
    const sent = async (of = placed) => {
      const answer = await shopper().post.proof(of, await photo(), { sender: "Siti", note: "dari BRI" })
      expect(answer.status).toBe(201)
      return (await transferOf(of)).proofs.at(-1)?.id ?? ""
    }
    const expire = async (hours: number) => {
      const now = new Date(Date.now() + hours * HOUR_MS).toISOString()
      return (await runWorkflow(getContainer(), "expire-purchases", { now })).result
    }

    it("is kept with what the buyer says, and the office sees it first", async () => {
      const id = await sent(other)
      const office = await finance()
      const { transfers, with_proof } = await office.transfers()
      expect(transfers.map(({ number }) => number)).toEqual([other.number, placed.number])
      expect(with_proof).toBe(1)
      expect(theOnly(transfers[0]?.proofs ?? [])).toMatchObject({
        id,
        status: "waiting",
        file_name: "bukti.jpg",
        sender: "Siti",
        note: "dari BRI",
      })
      expect((await office.transfers(placed.number)).transfers.map(({ number }) => number)).toEqual([
        placed.number,
      ])
      expect((await office.transfers("siti")).transfers).toHaveLength(2)
    })

    it("is opened by its buyer and by who confirms money, by a link for minutes, and by nobody else", async () => {
      const id = await sent()
      const client = storeClient(api, world)
      const path = `/store/orders/${placed.id}/proofs/${id}/link`
      const link = EvidenceLinkResponse.parse(
        (await client.get(path, { "x-order-token": placed.token })).body,
      )
      expect((await client.get(link.url)).status).toBe(200)
      expect((await client.get(link.url.replace("signature=", "signature=x"))).status).toBe(404)
      expect((await client.get(path, { "x-order-token": other.token })).status).toBe(404)
      expect((await client.get(path)).status).toBe(404)
      const foreign = `/store/orders/${other.id}/proofs/${id}/link`
      expect(refusal(await client.get(foreign, { "x-order-token": other.token }))).toEqual({
        status: 404,
        code: "PROOF_NOT_FOUND",
      })
      expect((await (await finance()).get(`/admin/proofs/${id}/link`)).status).toBe(200)
      expect((await (await finance()).get("/admin/proofs/tprf_x/link")).status).toBe(404)
      expect((await withToken(api, "").get(`/admin/proofs/${id}/link`)).status).toBe(401)
      for (const role of ["verifier", "programme_officer"] as const) {
        const staff = await aStaffMember(getContainer(), api, { role })
        for (const address of [`/admin/proofs/${id}/link`, "/admin/transfers", "/admin/receipts"])
          expect((await staff.get(address)).status).toBe(403)
      }
      const administrator = await aStaffMember(getContainer(), api, { role: "administrator" })
      expect((await administrator.get(`/admin/proofs/${id}/link`)).status).toBe(200)
    })

    it("gives up its place to a fourth, and is looked at before it is kept", async () => {
      const first = await sent()
      await sent()
      await sent()
      expect((await shopper().post.proof(placed, PDF)).status).toBe(201)
      const { proofs } = await transferOf()
      expect(proofs).toHaveLength(3)
      expect(proofs.map(({ id }) => id)).not.toContain(first)
      expect(refusal(await shopper().post.proof(placed, "MZ"))).toMatchObject({
        status: 400,
        code: "FILE_TYPE_UNSUPPORTED",
      })
      expect(refusal(await shopper().post.proof(placed, PDF, { sender: "x".repeat(101) }))).toMatchObject({
        status: 400,
        fields: { sender: { code: "FIELD_TOO_LONG" } },
      })
      expect((await shopper().post.proof({ ...placed, token: other.token }, PDF)).status).toBe(404)
    })

    it("keeps the order three days more while the office has not looked, and no longer", async () => {
      await sent()
      expect(await expire(25)).toBe(1)
      expect(await expire(24 + 71)).toBe(0)
      expect((await transferOf()).kept_until).not.toBeNull()
      expect(await expire(24 + 73)).toBe(1)
      expect(refusal(await shopper().post.proof(placed, await photo()))).toEqual({
        status: 409,
        code: "ORDER_STATE",
        values: { state: "cancelled" },
      })
    })

    it("may be rejected: the buyer reads why, is written to once and may send another", async () => {
      const id = await sent()
      const [a, b] = [await finance(), await finance()]
      const answers = await Promise.all([
        a.post.reject(id, "Nominalnya tidak terbaca"),
        b.post.reject(id, "Nominalnya tidak terbaca"),
      ])
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      const { proofs } = await transferOf()
      expect(theOnly(proofs)).toMatchObject({ status: "rejected", reason: "Nominalnya tidak terbaca" })
      await quiet(getContainer())
      const told = (await subjectsTo(BANDUNG.email)).filter((subject) => subject.includes(placed.number))
      expect(told.filter((subject) => subject.includes("Bukti transfer"))).toHaveLength(1)
      const again = await sent()
      const { code } = await transferOf()
      await a.receive(placed.id, (await a.transfer(placed.id)).missing_idr)
      expect(refusal(await a.post.reject(again, "terlambat"))).toEqual({
        status: 409,
        code: "PROOF_STATE",
        values: { state: "confirmed" },
      })
      expect(code).not.toBeNull()
    })

    it("tells a buyer who sent too little what is missing, once", async () => {
      const office = await finance()
      await office.receive(placed.id, 10_000)
      await quiet(getContainer())
      const told = (await subjectsTo(BANDUNG.email)).filter((subject) => subject.includes(placed.number))
      expect(told.filter((subject) => subject.includes("masih kurang"))).toHaveLength(1)
    })
  },
})
