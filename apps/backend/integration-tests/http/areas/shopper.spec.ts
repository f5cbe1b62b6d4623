import { AreaListResponse, ErrorBody } from "@sebiduk/contracts"
import { anAreaTree } from "../../support/areas"
import { storeClient } from "../../support/store-client"
import { backendSuite } from "../../support/suite"
import { aWorld, type World } from "../../support/world"

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
    })
    const get = (query: string) => storeClient(api, world).get(`/store/areas${query}`)
    const names = async (query: string) => {
      const { status, body } = await get(query)
      expect(status).toBe(200)
      return AreaListResponse.parse(body).areas.map(({ name }) => name)
    }

    it("leads from the provinces to a desa, by name", async () => {
      expect(await names("")).toEqual(["Jawa Barat", "Sumatera Selatan"])
      expect(await names("?parent=16")).toEqual(["Kabupaten Ogan Komering Ulu Timur"])
      expect(await names("?parent=16.08")).toEqual(["Belitang", "Madang Suku III", "Martapura"])
      const { body } = await get("?parent=16.08.03")
      expect(AreaListResponse.parse(body).areas).toEqual([
        { code: "16.08.03.2008", name: "Harjo Winangun", level: "desa", postcode: "32382" },
      ])
      expect(await names("?parent=32.73.01")).toEqual(["Sukarasa"])
    })

    it("has nothing below a desa, and says so of a place it does not know", async () => {
      expect(await names("?parent=16.08.03.2008")).toEqual([])
      const { status, body } = await get("?parent=99")
      expect(status).toBe(404)
      expect(ErrorBody.parse(body).code).toBe("AREA_UNKNOWN")
    })

    it("answers 400 to what is no area code and names the field", async () => {
      for (const query of ["?parent=1608", "?parent=16.8", "?parent=", "?parent=x", "?parent[]=16"]) {
        const { status, body } = await get(query)
        expect(status, query).toBe(400)
        expect(Object.keys(ErrorBody.parse(body).fields ?? {}), query).toEqual(["parent"])
      }
    })

    it("may be kept for a day, but not its refusals", async () => {
      expect((await get("?parent=16")).headers["cache-control"]).toBe("public, max-age=86400")
      expect((await get("?parent=99")).headers["cache-control"]).toBeUndefined()
    })
  },
})
