import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { DeskOrderListResponse, DeskOrderResponse, type DeskOrder } from "@sebiduk/contracts"
import type { SellerService } from "../../src/modules/seller/service"
import type { Api } from "./api"
import type { SellerFixture } from "./catalogue"
import { aSellerLogin, succeeded } from "./seller"

type Line = { line_id: string; quantity: number }

/** Somebody of a shop at its order desk: the bare calls answer whatever comes, the others expect to succeed. */
export async function aDesk(
  container: MedusaContainer,
  api: Api,
  seller: SellerFixture,
  ...rights: ("owner" | "stock" | "orders" | "finance")[]
) {
  const login = await aSellerLogin(container, api)
  const sellers: SellerService = container.resolve("seller")
  const member = await sellers.createSellerMembers({
    name: "Pegawai",
    email: login.email,
    phone: null,
    rights: rights.length > 0 ? rights : ["orders"],
    seller_id: seller.id,
  })
  await container
    .resolve(Modules.AUTH)
    .updateAuthIdentities({ id: login.auth_identity_id, app_metadata: { seller_id: member.id } })
  const client = await login.again()
  const at = (id: string, path = "") => `/seller/orders/${id}${path}`

  const post = {
    accept: (id: string, ship_by: unknown) => client.post(at(id, "/accept"), { ship_by }),
    reject: (id: string, reason: unknown) => client.post(at(id, "/reject"), { reason }),
    pack: (id: string, lines: unknown, key?: unknown) =>
      client.post(at(id, "/parcels"), { lines, ...(key !== undefined && { key }) }),
    ship: (id: string, parcel_id: string, body: object) =>
      client.post(at(id, `/parcels/${parcel_id}/ship`), body),
    unpack: (id: string, parcel_id: string) => client.post(at(id, `/parcels/${parcel_id}/unpack`)),
    cash: (id: string) => client.post(at(id, "/cash")),
  }
  const desk = {
    client,
    email: login.email,
    post,
    get: (id: string) => client.get(at(id)),
    order: async (id: string): Promise<DeskOrder> =>
      succeeded(DeskOrderResponse, await client.get(at(id))).order,
    list: async (query = ""): Promise<DeskOrderListResponse> =>
      succeeded(DeskOrderListResponse, await client.get(`/seller/orders${query}`)),
    accept: async (id: string, ship_by?: string): Promise<DeskOrder> => {
      const day = ship_by ?? (await desk.order(id)).ship_by_range?.suggested
      return succeeded(DeskOrderResponse, await post.accept(id, day)).order
    },
    cash: async (id: string): Promise<DeskOrder> => succeeded(DeskOrderResponse, await post.cash(id)).order,
    reject: async (id: string, reason: string): Promise<DeskOrder> =>
      succeeded(DeskOrderResponse, await post.reject(id, reason)).order,
    /** These pieces, or all that is left. */
    pack: async (id: string, lines?: Line[]): Promise<DeskOrder> => {
      const left = (await desk.order(id)).lines.map((line) => ({ line_id: line.id, quantity: line.left }))
      return succeeded(DeskOrderResponse, await post.pack(id, lines ?? left.filter((line) => line.quantity)))
        .order
    },
    /** The parcel that waits, under this waybill. */
    ship: async (id: string, waybill: string, courier = "jne"): Promise<DeskOrder> => {
      const waiting = (await desk.order(id)).parcels.find(({ state }) => state === "packed")
      return succeeded(DeskOrderResponse, await post.ship(id, waiting?.id ?? "", { courier, waybill })).order
    },
    unpack: async (id: string, parcel_id: string): Promise<DeskOrder> =>
      succeeded(DeskOrderResponse, await post.unpack(id, parcel_id)).order,
  }
  return desk
}
export type Desk = Awaited<ReturnType<typeof aDesk>>
