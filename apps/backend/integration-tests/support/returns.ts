import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  AdminReturnResponse,
  BuyerReturnResponse,
  ReturnListResponse,
  ReturnPhotoResponse,
  SellerReturnListResponse,
  SellerReturnResponse,
  type AdminReturn,
  type BuyerReturn,
  type SellerReturn,
} from "@sebiduk/contracts"
import sharp from "sharp"
import type { Api } from "./api"
import type { LoggedIn } from "./logged-in"
import { runWorkflow } from "./run-workflow"
import { succeeded } from "./seller"
import type { Placed } from "./shopper"
import { storeClient } from "./store-client"
import { upload } from "./upload"
import type { World } from "./world"

const HOUR_MS = 3_600_000

/** A photo from a phone. */
export const aPhoto = (): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: "#7c2d12" } })
    .jpeg()
    .toBuffer()

let counter = 0
/** What a form sends with each try. */
export const aKey = (): string => `kunci-${(counter += 1)}-${Date.now()}`

export const ACCOUNT = { bank: "Bank Sumsel", account_number: "123-456-7890", holder: "Siti Aminah" }

type Wanted = { line_id: string; quantity: number }[]

/** Whoever holds the link of a purchase: the bare calls answer whatever comes, the others expect to succeed. */
export function aReturner(
  api: Api,
  world: Pick<World, "publishable_key">,
  placed: Pick<Placed, "id" | "token">,
) {
  const client = storeClient(api, world)
  const headers = { "x-order-token": placed.token }
  const base = `/store/orders/${placed.id}/returns`
  const send = (path: string, body: unknown) => client.post(`${base}${path}`, body, headers)

  const post = {
    open: (body: object) => send("", body),
    photo: (bytes: Buffer | string, name = "foto.jpg") =>
      upload({ post: (path, form) => client.post(path, form, headers) }, `${base}/photos`, bytes, name),
    reply: (id: string, body: object) => send(`/${id}/reply`, body),
    parcel: (id: string, body: object) => send(`/${id}/parcel`, body),
    message: (id: string, text: unknown, key: string = aKey()) => send(`/${id}/messages`, { text, key }),
  }
  const returner = {
    post,
    get: (id: string) => client.get(`${base}/${id}`, headers),
    list: async (): Promise<ReturnListResponse> =>
      succeeded(ReturnListResponse, await client.get(base, headers)),
    photo: async (): Promise<string> =>
      succeeded(ReturnPhotoResponse, await post.photo(await aPhoto())).photo.id,
    /** What the form sends, with a photo of its own unless others are given. */
    input: async (
      order_id: string,
      lines: Wanted,
      more: { photo_ids?: readonly string[] } & object = {},
    ) => ({
      order_id,
      lines,
      reason: "damaged",
      words: "Kemasannya sobek dan isinya tumpah.",
      photo_ids: more.photo_ids ?? [await returner.photo()],
      account: ACCOUNT,
      key: aKey(),
      ...more,
    }),
    open: async (order_id: string, lines: Wanted, more: object = {}): Promise<BuyerReturn> =>
      succeeded(BuyerReturnResponse, await post.open(await returner.input(order_id, lines, more))).return,
    return: async (id: string): Promise<BuyerReturn> =>
      succeeded(BuyerReturnResponse, await returner.get(id)).return,
    reply: async (id: string, act: string, reason = ""): Promise<BuyerReturn> =>
      succeeded(BuyerReturnResponse, await post.reply(id, { act, reason })).return,
    send: async (id: string, waybill = "JNE-BALIK-1"): Promise<BuyerReturn> =>
      succeeded(BuyerReturnResponse, await post.parcel(id, { courier: "jne", waybill })).return,
  }
  return returner
}

/** Somebody of a shop at its returns. */
export function aReturnDesk(client: LoggedIn) {
  const post = {
    answer: (id: string, body: object) => client.post(`/seller/returns/${id}/answer`, body),
    goods: (id: string, lines: unknown) => client.post(`/seller/returns/${id}/goods`, { lines }),
    contest: (id: string, reason: unknown) => client.post(`/seller/returns/${id}/contest`, { reason }),
    message: (id: string, text: unknown, key: string = aKey()) =>
      client.post(`/seller/returns/${id}/messages`, { text, key }),
  }
  return {
    post,
    client,
    list: async (query = ""): Promise<SellerReturnListResponse> =>
      succeeded(SellerReturnListResponse, await client.get(`/seller/returns${query}`)),
    return: async (id: string): Promise<SellerReturn> =>
      succeeded(SellerReturnResponse, await client.get(`/seller/returns/${id}`)).return,
    answer: async (id: string, body: object): Promise<SellerReturn> =>
      succeeded(SellerReturnResponse, await post.answer(id, body)).return,
    goods: async (id: string, lines: { line_id: string; good: number }[]): Promise<SellerReturn> =>
      succeeded(SellerReturnResponse, await post.goods(id, lines)).return,
  }
}

/** Somebody of the office at the disputes. */
export function aReturnOffice(client: LoggedIn) {
  const decide = (id: string, body: object) => client.post(`/admin/return-requests/${id}/decision`, body)
  return {
    client,
    post: {
      decide,
      message: (id: string, text: unknown, key: string = aKey()) =>
        client.post(`/admin/return-requests/${id}/messages`, { text, key }),
    },
    return: async (id: string): Promise<AdminReturn> =>
      succeeded(AdminReturnResponse, await client.get(`/admin/return-requests/${id}`)).return,
    decide: async (id: string, body: object): Promise<AdminReturn> =>
      succeeded(AdminReturnResponse, await decide(id, body)).return,
  }
}

const Lapsed = z.object({ due: z.number(), done: z.number() })

/** The clock looks at the returns, so many hours from now. */
export async function lapse(container: MedusaContainer, hours: number): Promise<z.infer<typeof Lapsed>> {
  const now = new Date(Date.now() + hours * HOUR_MS).toISOString()
  return Lapsed.parse((await runWorkflow(container, "lapse-returns", { now })).result)
}

/** The parcels of the whole database arrived so many minutes ago. */
export async function arrivedBefore(container: MedusaContainer, minutes: number): Promise<void> {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const parcels = await fulfillment.listFulfillments({}, { select: ["id", "delivered_at"], take: null })
  for (const { id, delivered_at } of parcels) {
    if (delivered_at)
      await fulfillment.updateFulfillment(id, { delivered_at: new Date(Date.now() - minutes * 60_000) })
  }
}
