import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import { todayInWib } from "@sebiduk/domain"
import sharp from "sharp"
import { AREA_MODULE } from "../../modules/area"
import type { AreaService } from "../../modules/area/service"
import { REGISTRY_MODULE } from "../../modules/registry"
import type { RegistryService } from "../../modules/registry/service"
import { SELLER_MODULE } from "../../modules/seller"
import type { SellerService } from "../../modules/seller/service"
import { applicants } from "../data"
import type { SeedApplicant } from "../data-schema"
import { linkedIds } from "../linked-ids"
import type { SeedStep } from "../step"

const DAY_MS = 86_400_000
const WAITING = ["submitted", "checked", "needs_fix"]

const fromNow = (days: number): Date => new Date(Date.now() + days * DAY_MS)

/** Something for every queue of the office, and a paper behind every licence that waits. */
export const applicantsStep: SeedStep = {
  name: "applicants",
  version: "1",
  run: async ({ container }) => {
    for (const applicant of applicants) await ensureApplicant(container, applicant)
    const papers = await ensurePapers(container)
    return `${applicants.length} applicants, ${papers} papers to look at`
  },
}

async function ensureApplicant(container: MedusaContainer, applicant: SeedApplicant): Promise<void> {
  const sellers = container.resolve<SellerService>(SELLER_MODULE)
  const { handle, name, line, status, kecamatan } = applicant
  const [known] = await sellers.listSellers({ handle }, { take: 1 })
  if (known) return
  const business_id = await createBusiness(container, applicant)
  const shop = await sellers.createSellers({
    handle,
    name,
    line,
    status,
    description_id: `${name} dari Kecamatan ${kecamatan}, OKU Timur.`,
    description_en: `${name} of Kecamatan ${kecamatan}, OKU Timur.`,
    dispatch_days: 2,
    returns_id: "Tukar bila rusak saat diterima",
    submitted_at: fromNow(-3),
  })
  await container
    .resolve(ContainerRegistrationKeys.LINK)
    .create({ [REGISTRY_MODULE]: { business_id }, [SELLER_MODULE]: { seller_id: shop.id } })
}

async function createBusiness(container: MedusaContainer, applicant: SeedApplicant): Promise<string> {
  const registry = container.resolve<RegistryService>(REGISTRY_MODULE)
  const { handle: code, name, owner: owner_name, kecamatan, sector } = applicant
  const [before] = await registry.listBusinesses({ code }, { take: 1 })
  if (before) return before.id
  const areas = container.resolve<AreaService>(AREA_MODULE)
  const [above] = await areas.listAreas({ name: kecamatan, code: { $like: "16.08.%" }, level: "kecamatan" })
  const [desa] = await areas.listAreas(
    { parent_code: above?.code ?? "" },
    { take: 1, order: { code: "ASC" } },
  )
  if (!desa) throw new Error(`Kecamatan ${kecamatan} has no desa.`)
  const { id } = await registry.createBusinesses({
    code,
    name,
    owner_name,
    legal_form: "Perorangan",
    sector,
    scale: "mikro",
    established_year: 2018,
    employees: 3,
    street: "Jl. Raya 12",
    desa_code: desa.code,
    desa: desa.name,
    kecamatan,
    postcode: desa.postcode ?? "32382",
    phone: "+6281000000199",
    email: null,
  })
  for (const { days, reason, ends_in_days, ...licence } of applicant.licences) {
    const row = await registry.createLicences({
      ...licence,
      valid_until:
        ends_in_days === undefined ? (licence.valid_until ?? null) : todayInWib(fromNow(ends_in_days)),
      submitted_at: WAITING.includes(licence.state) ? fromNow(-(days ?? 1)) : null,
      business_id: id,
    })
    if (!reason) continue
    await registry.createLicenceDecisions({
      licence_id: row.id,
      from_state: "submitted",
      to_state: licence.state,
      reason,
      decided_by: "seed",
      decided_by_name: "Verifikator contoh",
    })
  }
  return id
}

/** A sheet that says it is an example, never an imitation of a real paper. */
async function drawPaper(type: string, number: string): Promise<Buffer> {
  const lines = [
    ["64", "CONTOH"],
    ["40", type],
    ["34", number],
    ["24", "Bukan dokumen resmi; hanya untuk percobaan"],
  ]
  const text = lines
    .map(([size, line], index) => `<text x="60" y="${220 + index * 110}" font-size="${size}">${line}</text>`)
    .join("")
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="1200" font-family="sans-serif">
    <rect width="900" height="1200" fill="#fbf8f1"/><rect x="30" y="30" width="840" height="1140" fill="none" stroke="#14532d" stroke-width="4"/>
    ${text}</svg>`
  return sharp(Buffer.from(sheet)).jpeg({ quality: 80 }).toBuffer()
}

async function ensurePapers(container: MedusaContainer): Promise<number> {
  const registry = container.resolve<RegistryService>(REGISTRY_MODULE)
  const waiting = await registry.listLicences(
    { state: ["submitted", "checked", "needs_fix"], evidence_id: null, number: { $ne: null } },
    { take: null, select: ["id", "type", "number", "business_id"] },
  )
  for (const { id, type, number, business_id } of waiting) {
    const content = await drawPaper(type, number ?? "")
    const { result } = await uploadFilesWorkflow(container).run({
      input: {
        files: [
          {
            filename: `${randomUUID()}.jpg`,
            mimeType: "image/jpeg",
            content: content.toString("base64"),
            access: "private",
          },
        ],
      },
    })
    const [seller_id] = await linkedIds(container, "business", business_id, "seller")
    const evidence = await registry.createEvidences({
      seller_id: seller_id ?? null,
      file_id: result[0]?.id ?? "",
      file_name: `contoh-${type.toLowerCase()}.jpg`,
      mime_type: "image/jpeg",
      size_bytes: content.length,
      uploaded_by: "seed",
    })
    await registry.updateLicences({ id, evidence_id: evidence.id, submitted_at: fromNow(-1) })
  }
  return waiting.length
}
