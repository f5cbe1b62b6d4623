import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { RegistryService } from "../../src/modules/registry/service"
import type { SellerService } from "../../src/modules/seller/service"
import { anAreaTree } from "../support/areas"
import { brokenBefore } from "../support/broken-workflow"
import { aNib, aNik, anEvidence, anIdentity, aSellerLogin, aShopOwner, aShopText } from "../support/seller"
import { backendSuite } from "../support/suite"
import { aWorld } from "../support/world"

const TABLES = [
  "seller",
  "seller_member",
  "member_invitation",
  "bank_account",
  "business",
  "business_identity",
  "licence",
  "auth_identity",
  "registry_business_seller_seller",
  "seller_seller_product_product",
  "product",
  "product_variant",
  "inventory_item",
  "inventory_level",
  "audit_entry",
  "locking",
]

backendSuite({
  testSuite: ({ api, getContainer }) => {
    beforeAll(async () => {
      await aWorld(getContainer())
      await anAreaTree(getContainer())
    })
    const sellers = (): SellerService => getContainer().resolve("seller")
    const registry = (): RegistryService => getContainer().resolve("registry")
    const ACTOR = { type: "seller", id: "selm_1", name: "Siti" }

    /** Runs a workflow that breaks when all is written but the trail, or before this step. */
    const broken = async (workflow: string, input: object, before = "record-audit"): Promise<void> => {
      expect(await brokenBefore(getContainer(), before, workflow, input)).toEqual(["boom"])
    }

    /** Everything a seller's write can touch, but for when it was touched; a link made anew has another id. */
    async function everything(): Promise<Record<string, string[]>> {
      const knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const toText = (row: object): string =>
        JSON.stringify(row, (key, value: unknown) =>
          key === "updated_at" || (key === "id" && String(value).startsWith("link_")) ? undefined : value,
        )
      const entries = TABLES.map(async (table) => {
        const rows = await knex<object>(table).whereNull(table === "locking" ? "expiration" : "deleted_at")
        return [table, rows.map(toText).sort()] as const
      })
      return Object.fromEntries(await Promise.all(entries))
    }

    async function leavesNothing(run: () => Promise<void>): Promise<void> {
      const before = await everything()
      await run()
      expect(await everything()).toEqual(before)
    }

    it("register-seller leaves neither a shop nor a trace on the login", async () => {
      const login = await aSellerLogin(getContainer(), api)
      const input = { auth_identity_id: login.auth_identity_id, name: "Siti", phone: "+6281234567890" }
      await broken("register-seller", input)
      expect(await sellers().listSellers()).toEqual([])
      expect(await sellers().listSellerMembers()).toEqual([])
      const { app_metadata } = await getContainer()
        .resolve(Modules.AUTH)
        .retrieveAuthIdentity(login.auth_identity_id)
      expect(app_metadata?.["seller_id"] ?? null).toBeNull()
      const again = await login.client.post("/seller/register", { name: "Siti", phone: "081234567890" })
      expect(again.status).toBe(201)
    })

    it("set-seller-identity leaves the record as it was: made, corrected, claimed", async () => {
      const owner = await aShopOwner(getContainer(), api)
      const sealed = (nik: string) => {
        const { identityCipher } = registry()
        return { cipher: identityCipher.encrypt(nik), digest: identityCipher.digest(nik), masked: "x" }
      }
      const { nik: _nik, npwp: _npwp, ...identity } = { ...anIdentity(), phone: "+6281234567890" }
      const set = (nik: string) =>
        broken("set-seller-identity", {
          seller_id: owner.seller_id,
          actor: ACTOR,
          identity: { ...identity, name: "Nama Lain" },
          nik: sealed(nik),
          npwp: sealed("0123456789012345"),
        })
      const mine = aNik()
      await leavesNothing(() => set(mine))
      await owner.identify(anIdentity(mine))
      await owner.submitLicence()
      await leavesNothing(() => set(mine))
      await leavesNothing(() => set(aNik()))
      const other = await aShopOwner(getContainer(), api)
      const nik = aNik()
      await other.identify(anIdentity(nik))
      const link = getContainer().resolve(ContainerRegistrationKeys.LINK)
      const { business } = await other.shop()
      await link.dismiss({ registry: { business_id: business?.id }, seller: { seller_id: other.seller_id } })
      await leavesNothing(() => set(nik))
    })

    it("submit-licence and resubmit-licence leave no licence and no changed one", async () => {
      const owner = await aShopOwner(getContainer(), api)
      await owner.identify()
      const licence = {
        number: aNib(),
        issuer: "OSS",
        issued_on: null,
        valid_until: null,
        standard: null,
        evidence_id: await anEvidence(getContainer(), owner.seller_id),
      }
      const input = { seller_id: owner.seller_id, actor: ACTOR }
      await leavesNothing(() => broken("submit-licence", { ...input, licence: { ...licence, type: "NIB" } }))
      const { id } = await owner.submitLicence()
      await registry().updateLicences({ id, state: "needs_fix" })
      await leavesNothing(() => broken("resubmit-licence", { ...input, licence_id: id, licence }))
    })

    it("remove-member and invite-member leave everybody where they were", async () => {
      const owner = await aShopOwner(getContainer(), api)
      const clerk = await owner.addMember("stock")
      const [, member] = await sellers().listSellerMembers({}, { order: { created_at: "ASC" } })
      const input = { seller_id: owner.seller_id, actor: ACTOR }
      await leavesNothing(() => broken("remove-member", { ...input, member_id: member?.id ?? "" }))
      expect((await clerk.client.get("/seller/me")).status).toBe(200)
      await owner.client.post("/seller/members/invitations", {
        name: "Eka",
        email: "eka@contoh.id",
        rights: ["stock"],
      })
      await leavesNothing(() =>
        broken("invite-member", {
          ...input,
          member: { name: "Eka", email: "eka@contoh.id", rights: ["owner"] },
        }),
      )
    })

    it("submit-shop, set-shop and set-bank-account leave the shop as it was", async () => {
      const owner = await aShopOwner(getContainer(), api)
      await owner.submit()
      await owner.decide("needs_fix")
      const input = { seller_id: owner.seller_id, actor: ACTOR }
      await leavesNothing(() => broken("submit-shop", input))
      await leavesNothing(() =>
        broken("set-shop", { ...input, shop: { ...aShopText("Nama Lain"), description_en: "Other" } }),
      )
      await leavesNothing(() =>
        broken("set-bank-account", {
          ...input,
          account: { bank: "Bank", account_number: "12345", holder: "Siti" },
        }),
      )
    })

    it("create-seller-product leaves no product, stock or link", async () => {
      const owner = await aShopOwner(getContainer(), api)
      const product = await owner.productInput()
      await leavesNothing(() =>
        broken(
          "create-seller-product",
          {
            seller_id: owner.seller_id,
            product: { ...product, shelf_life_days: null },
          },
          "release-lock-step",
        ),
      )
      expect((await owner.client.post("/seller/products", product)).status).toBe(201)
    })
  },
})
