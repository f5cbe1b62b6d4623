import { Buffer } from "node:buffer"
import {
  EvidenceLinkResponse,
  EvidenceResponse,
  EVIDENCE_MAX_UNUSED,
  SellerPictureResponse,
} from "@sebiduk/contracts"
import sharp from "sharp"
import { anAreaTree } from "../../support/areas"
import { withToken } from "../../support/logged-in"
import { aShopOwner, refusal, succeeded } from "../../support/seller"
import { aStaffMember } from "../../support/staff"
import { backendSuite } from "../../support/suite"
import { upload } from "../../support/upload"
import { aWorld } from "../../support/world"

const PDF = Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n")
const aPng = (): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: "#14532d" } })
    .png()
    .toBuffer()

backendSuite({
  testSuite: ({ api, getContainer }) => {
    beforeAll(async () => {
      await aWorld(getContainer())
      await anAreaTree(getContainer())
    })
    const stranger = () => withToken(api, "")
    const anOwner = () => aShopOwner(getContainer(), api)
    type Owner = Awaited<ReturnType<typeof anOwner>>
    const send = async (owner: Owner, bytes: Buffer = PDF, name = "nib.pdf") =>
      succeeded(EvidenceResponse, await upload(owner.client, "/seller/evidence", bytes, name)).evidence
    const linkOf = async (client: Owner["client"], id: string, as = "seller") =>
      succeeded(EvidenceLinkResponse, await client.get(`/${as}/evidence/${id}/link`)).url

    it("keeps a paper for its shop, open by a link that says nothing to anybody else", async () => {
      const owner = await anOwner()
      const evidence = await send(owner, PDF, "../../Surat NIB.pdf")
      expect(evidence).toMatchObject({
        file_name: "Surat NIB.pdf",
        mime_type: "application/pdf",
        size_bytes: PDF.length,
      })
      const url = await linkOf(owner.client, evidence.id)
      const opened = await stranger().get(url)
      expect([opened.status, opened.body]).toEqual([200, PDF.toString()])
      expect(opened.headers).toMatchObject({
        "content-type": "application/pdf",
        "x-content-type-options": "nosniff",
        "cache-control": "private, no-store",
        "content-disposition": "inline",
      })
    })

    it("draws a picture anew, whatever it was called", async () => {
      const owner = await anOwner()
      const evidence = await send(owner, await aPng(), "foto.pdf")
      expect(evidence.mime_type).toBe("image/jpeg")
      const { picture } = succeeded(
        SellerPictureResponse,
        await upload(owner.client, "/seller/pictures", await aPng()),
      )
      expect(picture.url).toMatch(/\/files\/\d+-[\da-f-]{36}\.webp$/)
      expect((await stranger().get(new URL(picture.url).pathname)).status).toBe(200)
    })

    it("opens no paper without its link, with a changed one, or an old one", async () => {
      const owner = await anOwner()
      const { id } = await send(owner)
      const url = await linkOf(owner.client, id)
      const { id: other } = await send(owner)
      const closed = [
        `/evidence/${id}`,
        url.replace(id, other),
        url.replace(/expires=\d+/, `expires=${Date.now() + 9_999_999}`),
        url.replace(/expires=\d+/, "expires=1"),
        `${url}x`,
        url.replace(/&signature=.*/, ""),
        "/evidence/evd_unknown?expires=99999999999999&signature=x",
      ]
      for (const path of closed) {
        expect(refusal(await stranger().get(path)), path).toEqual({ status: 404, code: "EVIDENCE_NOT_FOUND" })
      }
    })

    it("gives a link to nobody else: another shop, another kecamatan, a stranger", async () => {
      const [owner, other] = [await anOwner(), await anOwner()]
      await owner.submit()
      const licence = (await owner.shop()).licences[0]
      const id = licence?.evidence?.id ?? ""
      const unknown = refusal(await other.client.get("/seller/evidence/evd_unknown/link"))
      expect(refusal(await other.client.get(`/seller/evidence/${id}/link`))).toEqual(unknown)
      expect((await stranger().get(`/seller/evidence/${id}/link`)).status).toBe(401)
      expect((await stranger().get(`/admin/evidence/${id}/link`)).status).toBe(401)

      const own = await aStaffMember(getContainer(), api, { role: "verifier" })
      const elsewhere = await aStaffMember(getContainer(), api, {
        role: "verifier",
        kecamatan_code: "16.08.13",
      })
      expect((await own.get(`/admin/evidence/${id}/link`)).status).toBe(200)
      expect(refusal(await elsewhere.get(`/admin/evidence/${id}/link`))).toEqual(unknown)
      const { id: unused } = await send(owner)
      expect(refusal(await own.get(`/admin/evidence/${unused}/link`))).toEqual(unknown)
    })

    it("never shows a private file under the public address", async () => {
      const owner = await anOwner()
      await send(owner)
      const { readdir } = await import("node:fs/promises")
      const names = await readdir(process.env["FILES_DIR"] ?? "")
      const kept = names.filter((name) => name.startsWith("private-"))
      expect(kept.length).toBeGreaterThan(0)
      for (const name of kept) {
        expect((await stranger().get(`/files/${name}`)).status).toBe(404)
        expect((await stranger().get(`/static/${name}`)).status).toBe(404)
      }
    })

    it.each([
      [
        "a program with another name",
        Buffer.from("MZ\u0090\0\u0003", "latin1"),
        400,
        "FILE_TYPE_UNSUPPORTED",
      ],
      ["a page", Buffer.from("<!doctype html><script>1</script>"), 400, "FILE_TYPE_UNSUPPORTED"],
      [
        "a drawing with a program in it",
        Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"),
        400,
        "FILE_TYPE_UNSUPPORTED",
      ],
      ["nothing", Buffer.alloc(0), 400, "FILE_TYPE_UNSUPPORTED"],
      ["half a PDF", PDF.subarray(0, 15), 400, "FILE_BROKEN"],
      ["forty megabytes", Buffer.alloc(40_000_000, 1), 413, "FILE_TOO_LARGE"],
    ])("refuses %s and keeps nothing", async (_what, bytes, status, code) => {
      const owner = await anOwner()
      const refused = refusal(
        await upload(owner.client, "/seller/evidence", bytes, "nib.pdf", "application/pdf"),
      )
      expect(refused).toMatchObject({ status, fields: { file: { code } } })
      const registry = getContainer().resolve<{ listEvidences: () => Promise<unknown[]> }>("registry")
      expect(await registry.listEvidences()).toEqual([])
    })

    it("takes one file in one field", async () => {
      const owner = await anOwner()
      const two = new FormData()
      two.append("file", new Blob([new Uint8Array(PDF)]), "a.pdf")
      two.append("file", new Blob([new Uint8Array(PDF)]), "b.pdf")
      const named = new FormData()
      named.append("dokumen", new Blob([new Uint8Array(PDF)]), "a.pdf")
      const withText = new FormData()
      withText.append("seller_id", "sel_other")
      withText.append("file", new Blob([new Uint8Array(PDF)]), "a.pdf")
      for (const form of [two, named, withText]) {
        expect(refusal(await owner.client.post("/seller/evidence", form))).toMatchObject({
          status: 400,
          code: "FILE_TOO_MANY",
        })
      }
      for (const body of [{}, new FormData(), "text"]) {
        expect(refusal(await owner.client.post("/seller/evidence", body)).status).toBe(400)
      }
    })

    it("asks to use what was uploaded before it takes ever more", async () => {
      const owner = await anOwner()
      for (let count = 0; count < EVIDENCE_MAX_UNUSED; count += 1) await send(owner)
      expect(refusal(await upload(owner.client, "/seller/evidence", PDF))).toMatchObject({
        status: 409,
        code: "FILE_TOO_MANY",
        values: { maximum: EVIDENCE_MAX_UNUSED },
      })
    })

    it("asks for the right: papers are the owner's, pictures of who keeps the stock", async () => {
      const owner = await anOwner()
      const packer = await owner.addMember("stock")
      expect((await upload(packer.client, "/seller/evidence", PDF)).status).toBe(403)
      expect((await upload(packer.client, "/seller/pictures", await aPng())).status).toBe(201)
      expect((await upload(stranger(), "/seller/pictures", await aPng())).status).toBe(401)
    })
  },
})
