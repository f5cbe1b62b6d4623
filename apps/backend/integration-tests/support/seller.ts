import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  ErrorBody,
  InvitationResponse,
  SellerLicenceResponse,
  SellerProductListResponse,
  SellerProductResponse,
  ShopResponse,
  type Licence,
  type SellerProduct,
  type Shop,
} from "@sebiduk/contracts"
import type { RegistryService } from "../../src/modules/registry/service"
import type { SellerService } from "../../src/modules/seller/service"
import type { Api } from "./api"
import { aCategory } from "./catalogue"
import { loggedIn, type Answer, type LoggedIn } from "./logged-in"

const PASSWORD = "kata-sandi-penjual"

let counter = 0
/** A number no other fixture of this file has. */
const next = (): number => (counter += 1)

/** A refusal as its status and the body of the contract without its English; anything else is a mistake of the test. */
export function refusal({
  status,
  body,
}: Pick<Answer, "status" | "body">): { status: number } & Omit<ErrorBody, "message"> {
  const refused = ErrorBody.safeParse(body).data
  if (!refused) throw new Error(`not refused, got ${status}: ${JSON.stringify(body)}`)
  const { message: _message, ...error } = refused
  return { status, ...error }
}

/** The body of an answer that must have succeeded. */
export function succeeded<T extends z.ZodType>(schema: T, { status, body }: Answer): z.infer<T> {
  if (status !== 200 && status !== 201) throw new Error(`got ${status}: ${JSON.stringify(body)}`)
  return schema.parse(body)
}

export type SellerLogin = {
  email: string
  auth_identity_id: string
  client: LoggedIn
  /** The same person with a token of now, which acts for the shop they have by now. */
  again: () => Promise<LoggedIn>
  /** The same login in another part. */
  as: (actor: "customer" | "user") => Promise<LoggedIn>
}

/** Somebody with a login and no shop. */
export async function aSellerLogin(
  container: MedusaContainer,
  api: Api,
  email = `penjual-${next()}@contoh.id`,
): Promise<SellerLogin> {
  // As the door writes it, whoever types it.
  const login = { email: email.toLowerCase(), password: PASSWORD }
  const { authIdentity, error } = await container.resolve(Modules.AUTH).register("emailpass", { body: login })
  if (!authIdentity) throw new Error(`no login for ${email}: ${error ?? ""}`)
  const as = (actor: "seller" | "customer" | "user") => loggedIn(api, actor, { email, password: PASSWORD })
  const again = () => as("seller")
  return { email, auth_identity_id: authIdentity.id, client: await again(), again, as }
}

/** A NIK born on 1 February 1980 that no other fixture has. */
export const aNik = (): string => `160803410280${String(next()).padStart(4, "0")}`
/** A NIB that no other fixture has. */
export const aNib = (): string => `9120${String(next()).padStart(9, "0")}`

/** What an owner says of their business in Harjo Winangun, Belitang. */
export const anIdentity = (nik = aNik()) => ({
  nik,
  npwp: null as string | null,
  name: "Padi Ibu Siti",
  legal_form: "Perorangan",
  owner_name: "Siti Aminah",
  sector: "beras",
  established_year: 2015,
  employees: 3,
  street: "Jl. Irigasi 9",
  desa_code: "16.08.03.2008",
  postcode: "32382",
  phone: "0812-3456-7890",
  capital_idr: null as number | null,
  sales_idr: null as number | null,
})

/** What an owner says of their shop. */
export const aShopText = (name = `Toko Padi ${next()}`) => ({
  name,
  line: "beras",
  description_id: "Beras dari sawah sendiri di Belitang.",
  dispatch_days: 2,
  returns_id: "Tukar bila rusak",
})

/** A paper as the upload leaves it. */
export async function anEvidence(container: MedusaContainer, seller_id: string | null): Promise<string> {
  const registry: RegistryService = container.resolve("registry")
  const { id } = await registry.createEvidences({
    seller_id,
    file_id: `berkas-${next()}`,
    file_name: "nib.pdf",
    mime_type: "application/pdf",
    size_bytes: 1_000,
    uploaded_by: "x",
  })
  return id
}

/** A picture as the upload leaves it. */
export async function aPicture(container: MedusaContainer, seller_id: string): Promise<string> {
  const sellers: SellerService = container.resolve("seller")
  const n = next()
  const { id } = await sellers.createSellerPictures({
    seller_id,
    file_id: `foto-${n}`,
    url: `/files/foto-${n}.webp`,
  })
  return id
}

/** The owner of a draft shop; each call below expects to succeed. */
export async function aShopOwner(container: MedusaContainer, api: Api, email?: string) {
  const login = await aSellerLogin(container, api, email)
  const registered = await login.client.post("/seller/register", {
    name: "Siti Aminah",
    phone: "081234567890",
  })
  const { shop } = succeeded(ShopResponse, registered)
  const client = await login.again()
  const registry: RegistryService = container.resolve("registry")
  const sellers: SellerService = container.resolve("seller")

  const owner = {
    ...login,
    client,
    seller_id: shop.id,
    shop: async (): Promise<Shop> =>
      succeeded(z.object({ shop: z.custom<Shop>() }), await client.get("/seller/me")).shop,
    identify: async (identity: object = anIdentity()): Promise<Shop> =>
      succeeded(ShopResponse, await client.post("/seller/onboarding/identity", identity)).shop,
    name: async (text: object = aShopText()): Promise<Shop> =>
      succeeded(ShopResponse, await client.post("/seller/onboarding/shop", text)).shop,
    /** A NIB with its evidence, or another licence. */
    submitLicence: async (licence: object = {}): Promise<Licence> => {
      const evidence_id = await anEvidence(container, shop.id)
      const body = { type: "NIB", number: aNib(), evidence_id, ...licence }
      return succeeded(SellerLicenceResponse, await client.post("/seller/licences", body)).licence
    },
    /** Rice of 1 kg at Rp25,000 with a picture, in a category of packed rice unless said otherwise. */
    productInput: async (product: object = {}) => ({
      title: `Beras Putih ${next()}`,
      description: "Beras putih pulen dari sawah sendiri.",
      category: "category" in product ? "" : (await aCategory(container, { goods: "packed_rice" })).handle,
      variant_title: "1 kg",
      price_idr: 25_000,
      stock: 12,
      weight_g: 1_030,
      length_cm: 20,
      width_cm: 13,
      height_cm: 6,
      net_weight_g: 1_000,
      picture_ids: [await aPicture(container, shop.id)],
      ...product,
    }),
    createProduct: async (product: object = {}): Promise<SellerProduct> =>
      succeeded(
        SellerProductResponse,
        await client.post("/seller/products", await owner.productInput(product)),
      ).product,
    /** Holds every product back, so that none waits for a licence. */
    unpublish: async (): Promise<void> => {
      const { products } = succeeded(SellerProductListResponse, await client.get("/seller/products"))
      for (const { id } of products) await client.post(`/seller/products/${id}/unpublish`)
    },
    /** Everything before the office, done. */
    submit: async (): Promise<Shop> => {
      await owner.identify()
      await owner.name()
      await owner.submitLicence()
      await owner.createProduct()
      return succeeded(ShopResponse, await client.post("/seller/onboarding/submit")).shop
    },
    /** What the office does, without its people: every open licence approved, the shop in this state. */
    decide: async (status: Shop["status"]): Promise<void> => {
      const { licences } = await owner.shop()
      const open = licences.filter(({ state }) => state === "submitted" || state === "checked")
      await registry.updateLicences(open.map(({ id }) => ({ id, state: "approved" as const })))
      await sellers.updateSellers({ id: shop.id, status })
    },
    /** Somebody else in the same shop. */
    addMember: async (...rights: string[]) => {
      const other = await aSellerLogin(container, api)
      const invited = await client.post("/seller/members/invitations", {
        name: "Pegawai",
        email: other.email,
        rights,
      })
      const { token } = succeeded(InvitationResponse, invited)
      succeeded(ShopResponse, await other.client.post("/seller/invitations/accept", { token }))
      return { ...other, client: await other.again() }
    },
  }
  return owner
}
export type ShopOwner = Awaited<ReturnType<typeof aShopOwner>>
