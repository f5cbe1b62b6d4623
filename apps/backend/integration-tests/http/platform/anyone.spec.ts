import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { ILockingModule } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { anAreaTree } from "../../support/areas"
import { aProduct, aSeller } from "../../support/catalogue"
import { quiet } from "../../support/quiet"
import { aShopper, refusal, type Placed } from "../../support/shopper"
import { storeClient } from "../../support/store-client"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let placed: Placed
    let variant_id: string
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      const seller = await aSeller(getContainer())
      const { variants } = await aProduct(getContainer(), world, { seller })
      variant_id = theOnly(variants).id
      placed = await aShopper(api, world).buy({ variant_id, quantity: 1 })
      await quiet(getContainer())
    })
    const client = () => storeClient(api, world)

    it("has one sales channel, that of the key", async () => {
      const channels = await getContainer().resolve(Modules.SALES_CHANNEL).listSalesChannels()
      expect(channels.map(({ id }) => id)).toEqual([world.sales_channel_id])
    })

    describe("core's shopper routes", () => {
      it("are closed where ours stand in their place, however they are written", async () => {
        const { id } = await aShopper(api, world).open({ variant_id, quantity: 1 })
        const closed = [
          ["POST", "/store/carts"],
          ["GET", `/store/carts/${id}`],
          ["POST", `/store/carts/${id}`],
          ["POST", `/store/carts/${id}/line-items`],
          ["POST", `/store/carts/${id}/shipping-methods`],
          ["POST", `/store/carts/${id}/promotions`],
          ["POST", `/store/carts/${id}/complete`],
          ["POST", `/store/carts/${id}/customer`],
          ["GET", "/store/products"],
          ["GET", "/store/products/prod_1"],
          ["GET", "/store/product-variants"],
          ["GET", "/store/product-categories?fields=*products"],
          ["GET", "/store/product-tags?fields=*products"],
          ["GET", "/store/product-types?fields=*products"],
          ["GET", "/store/collections?fields=*products"],
          ["GET", `/store/product-variants/${variant_id}`],
          ["GET", `/store/shipping-options?cart_id=${id}`],
          ["POST", "/store/shipping-options/so_1/calculate"],
          ["POST", "/store/payment-collections"],
          ["POST", "/store/payment-collections/pay_col_1/payment-sessions"],
          ["POST", "/store/returns"],
          ["POST", "/store/customers"],
          ["GET", "/store/customers/me"],
          ["POST", "/store/customers/me"],
          ["GET", "/store/orders"],
          ["GET", "/store/search"],
          ["POST", "/store/search"],
          ["POST", `/store/orders/${placed.id}/transfer/request`],
          ["POST", `/store/orders/${placed.id}/transfer/accept`],
          ["GET", "/STORE/Carts/x"],
          ["GET", "/store/Products/"],
          ["GET", "/store//carts/x"],
          ["GET", "/store/%63arts/x"],
        ] as const
        for (const [method, path] of closed) {
          const { status, body } = method === "GET" ? await client().get(path) : await client().post(path, {})
          expect(status, `${method} ${path}`).toBe(404)
          expect(JSON.stringify(body), `${method} ${path}`).not.toContain(id)
        }
      })

      it("tell nothing of an order to one who knows its id", async () => {
        const { status, body } = await client().get(`/store/orders/${placed.id}`)
        expect([status, body]).toEqual([404, { code: "ORDER_NOT_FOUND", message: "There is no such order" }])
      })

      it("stay open where they show nothing but the shop", async () => {
        expect((await client().get("/store/regions")).status).toBe(200)
        expect((await client().get("/store/currencies/idr")).status).toBe(200)
      })
    })

    describe("a file", () => {
      const inFiles = (...path: string[]) => join(process.env["FILES_DIR"] ?? "", ...path)
      beforeAll(() => void mkdirSync(inFiles(), { recursive: true }))

      it("is served as what it is when it is a public picture", async () => {
        writeFileSync(inFiles("beras-1.webp"), "picture")
        const { status, headers, body } = await client().get("/files/beras-1.webp")
        expect([status, body]).toEqual([200, "picture"])
        expect(headers).toMatchObject({
          "content-type": "image/webp",
          "x-content-type-options": "nosniff",
          "cache-control": "public, max-age=31536000, immutable",
        })
      })

      it("is not there when it is private, of another kind, unknown or elsewhere", async () => {
        for (const name of [
          "private-surat.webp",
          "surat.pdf",
          "gambar.svg",
          "halaman.html",
          ".rahasia.webp",
        ]) {
          writeFileSync(inFiles(name), "secret")
        }
        writeFileSync(inFiles("..", "luar.webp"), "secret")
        for (const name of [
          "private-surat.webp",
          "surat.pdf",
          "gambar.svg",
          "halaman.html",
          ".rahasia.webp",
          "tidak-ada.webp",
          "..%2fluar.webp",
          "..%5cluar.webp",
          "%2e%2e%2fluar.webp",
          "x%00.webp",
          "%252e%252e%252fluar.webp",
          "a%2f..%2f..%2fluar.webp",
        ]) {
          const answer = await client().get(`/files/${name}`)
          expect(refusal(answer), name).toEqual({ status: 404, code: "NOT_FOUND" })
        }
        rmSync(inFiles("..", "luar.webp"))
      })
    })

    describe("a lock", () => {
      const locking = (): ILockingModule => getContainer().resolve(Modules.LOCKING)
      const takers = async (key: string, count: number, args?: { ownerId?: string; expire?: number }) => {
        const results = await Promise.allSettled(
          Array.from({ length: count }, () => locking().acquire(key, args)),
        )
        return results.filter(({ status }) => status === "fulfilled").length
      }

      it("is taken by one of twenty without a name", async () => {
        expect(await takers("satu", 20)).toBe(1)
        expect(await takers("satu", 1)).toBe(0)
        expect(await locking().release("satu")).toBe(true)
        expect(await takers("satu", 20, { expire: 30 })).toBe(1)
      })

      it("is taken by one of twenty names, and again by that one", async () => {
        const names = Array.from({ length: 20 }, (_, n) => `pembeli-${n}`)
        const results = await Promise.allSettled(
          names.map((ownerId) => locking().acquire("dua", { ownerId, expire: 30 })),
        )
        const owner = theOnly(names.filter((_, n) => results[n]?.status === "fulfilled"))
        expect(await takers("dua", 3, { ownerId: owner, expire: 30 })).toBe(3)
        expect(await takers("dua", 1)).toBe(0)
      })

      it("is given back by its owner only", async () => {
        await locking().acquire("tiga", { ownerId: "ibu" })
        expect(await locking().release("tiga", { ownerId: "bapak" })).toBe(false)
        expect(await locking().release("tiga")).toBe(false)
        expect(await takers("tiga", 1, { ownerId: "bapak" })).toBe(0)
        expect(await locking().release("tiga", { ownerId: "ibu" })).toBe(true)
        expect(await takers("tiga", 1, { ownerId: "bapak" })).toBe(1)
      })

      it("that ran out can be taken by one", async () => {
        await locking().acquire("empat", { ownerId: "ibu", expire: 30 })
        const elapsed = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
        await elapsed.raw("UPDATE locking SET expiration = NOW() - INTERVAL '1 second' WHERE id = 'empat'")
        expect(await takers("empat", 20, { expire: 30 })).toBe(1)
        expect(await locking().release("empat", { ownerId: "ibu" })).toBe(false)
      })

      it("of several keys is taken whole or not at all", async () => {
        await locking().acquire("enam", { ownerId: "ibu" })
        await expect(locking().acquire(["lima", "enam"], { ownerId: "bapak" })).rejects.toThrow()
        expect(await takers("lima", 1, { ownerId: "anak" })).toBe(1)
      })
    })
  },
})
